package nl.verbetermonitor.workbook;

import java.util.Locale;

/** How a number is shown, as far as it changes what the number says. */
enum NumberKind {
    PLAIN,
    PERCENT,
    DATE;

    /**
     * The kind of a built-in format (ECMA-376 part 1, 18.8.30, numFmt): 14–17 and 22 are dates, 27–36 and 50–58 dates of
     * East Asian locales, 71–74 and 81 of the Thai one. Times of day without a date stay plain numbers.
     */
    static NumberKind ofBuiltIn(int id) {
        return switch (id) {
            case 9, 10, 67, 68 -> PERCENT;
            case 14, 15, 16, 17, 22 -> DATE;
            case 27, 28, 29, 30, 31, 34, 35, 36 -> DATE;
            case 50, 51, 52, 53, 54, 55, 56, 57, 58 -> DATE;
            case 71, 72, 73, 74, 77, 81 -> DATE;
            default -> PLAIN;
        };
    }

    /**
     * The kind of a format code, by its first section (the one for positive numbers). Text in quotes, colours, conditions
     * and locales do not count; {@code [h]:mm} and {@code h:mm} are lengths and times of day, no dates.
     */
    static NumberKind ofCode(String code) {
        String letters = lettersOf(code.toLowerCase(Locale.ROOT));
        if (letters.contains("general") || letters.contains("standaard")) {
            return PLAIN;
        }
        String plain = letters.replace("am/pm", "h").replace("a/p", "h").replaceAll("e[+-]", "");
        boolean time = plain.contains("h") || plain.contains("s");
        boolean month = plain.contains("mmm") || (plain.contains("m") && !time);
        if (month || plain.matches(".*[ydegb].*")) {
            return DATE;
        }
        return plain.contains("%") ? PERCENT : PLAIN;
    }

    /** The first section without what is shown as it stands; an elapsed time such as [h] becomes an h. */
    private static String lettersOf(String code) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            switch (c) {
                case ';' -> {
                    return letters.toString();
                }
                case '\\', '_', '*' -> i++;
                case '"' -> i = endOf(code, i, '"');
                case '[' -> {
                    int end = endOf(code, i, ']');
                    if (code.substring(i + 1, end).matches("h+|m+|s+")) {
                        letters.append('h');
                    }
                    i = end;
                }
                default -> letters.append(c);
            }
        }
        return letters.toString();
    }

    private static int endOf(String code, int from, char closing) {
        int end = code.indexOf(closing, from + 1);
        return end < 0 ? code.length() : end;
    }
}
