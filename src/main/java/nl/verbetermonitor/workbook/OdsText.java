package nl.verbetermonitor.workbook;

/**
 * Gathers the text of one cell of an OpenDocument spreadsheet: its paragraphs, each on a line of its own. White space counts
 * as the standard says (OpenDocument 1.3 part 3, 6.1.2): any row of it is one space, and none at the ends of a paragraph;
 * what shall count is written as an element. LibreOffice writes the spaces in texts of more lines as they are, and reads
 * them so.
 */
final class OdsText {

    private final boolean spacesAsWritten;
    private final TextBuffer text = new TextBuffer();
    private final TextBuffer piece = new TextBuffer();
    private boolean anyParagraph;
    private boolean afterSpace;
    private boolean endsInSpace;

    /**
     * @param spacesAsWritten whether every space counts
     */
    OdsText(boolean spacesAsWritten) {
        this.spacesAsWritten = spacesAsWritten;
    }

    void clear() {
        text.clear();
        anyParagraph = false;
    }

    /** Whether there was a paragraph, perhaps an empty one. */
    boolean hasParagraph() {
        return anyParagraph;
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    /** What was gathered, cut where it is longer than any cell may be. */
    String text() {
        return text.plain();
    }

    /** Adds the paragraph that starts here, and goes behind it. */
    void addParagraph(XmlCursor xml) throws Unreadable {
        if (anyParagraph) {
            text.add('\n', 1);
        }
        anyParagraph = true;
        afterSpace = true;
        endsInSpace = false;
        addContent(xml);
        if (endsInSpace && !spacesAsWritten) {
            text.removeLast();
        }
    }

    private void addContent(XmlCursor xml) throws Unreadable {
        while (xml.nextContent()) {
            if (xml.isAtText()) {
                piece.clear();
                xml.characters(piece);
                addPiece();
                continue;
            }
            switch (xml.name()) {
                case "text:s" -> {
                    add(' ', count(xml));
                    xml.skip();
                }
                case "text:tab" -> {
                    add('\t', 1);
                    xml.skip();
                }
                case "text:line-break" -> {
                    add('\n', 1);
                    xml.skip();
                }
                case "text:note", "text:ruby-text" -> xml.skip();
                default -> {
                    if (xml.name().startsWith("text:")) {
                        addContent(xml);
                    } else {
                        xml.skip();
                    }
                }
            }
        }
    }

    private static int count(XmlCursor xml) {
        String count = xml.attribute("text:c").strip();
        if (count.isEmpty()) {
            return 1;
        }
        int spaces = Numbers.index(count.toCharArray(), 0, count.length(), TextBuffer.LONGEST_TEXT);
        return spaces < 0 ? TextBuffer.LONGEST_TEXT : spaces;
    }

    private void add(char character, int count) {
        text.add(character, count);
        afterSpace = false;
        endsInSpace = false;
    }

    private void addPiece() {
        if (spacesAsWritten) {
            text.add(piece.chars(), 0, piece.length());
            return;
        }
        char[] chars = piece.chars();
        int length = piece.length();
        for (int i = 0; i < length; i++) {
            if (isSpace(chars[i])) {
                if (!afterSpace) {
                    text.add(' ', 1);
                    afterSpace = true;
                    endsInSpace = true;
                }
                continue;
            }
            int from = i;
            while (i + 1 < length && !isSpace(chars[i + 1])) {
                i++;
            }
            text.add(chars, from, i + 1 - from);
            afterSpace = false;
            endsInSpace = false;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
