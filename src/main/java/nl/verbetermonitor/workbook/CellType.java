package nl.verbetermonitor.workbook;

/** What a cell says it holds (ECMA-376 part 1, 18.18.11, ST_CellType). */
enum CellType {
    NUMBER,
    SHARED_TEXT,
    INLINE_TEXT,
    FORMULA_TEXT,
    TRUTH,
    FAILURE,
    ISO_DATE,
    OTHER;

    static CellType of(char code) {
        return switch (code) {
            case 'n' -> NUMBER;
            case 's' -> SHARED_TEXT;
            case 'b' -> TRUTH;
            case 'e' -> FAILURE;
            case 'd' -> ISO_DATE;
            default -> OTHER;
        };
    }

    static CellType of(String code) {
        return switch (code) {
            case "str" -> FORMULA_TEXT;
            case "inlineStr" -> INLINE_TEXT;
            default -> code.length() == 1 ? of(code.charAt(0)) : OTHER;
        };
    }
}
