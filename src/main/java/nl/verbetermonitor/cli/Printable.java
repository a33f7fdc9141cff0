package nl.verbetermonitor.cli;

/**
 * Text that cannot steer a terminal. Names of files and cells come from others: an escape sequence in them could
 * repaint what a reader sees, and a change of writing direction could make {@code fdp.exe} look like {@code exe.pdf}.
 */
final class Printable {

    private Printable() {}

    /** The text on one line, with every control or direction character replaced by a question mark. */
    static String line(String text) {
        return text.codePoints()
                .map(c -> steers(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** JSON with such characters written as escapes; they can only stand inside its strings. */
    static String json(String json) {
        StringBuilder result = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            if (c != '\n' && steers(c)) {
                for (char unit : Character.toChars(c)) {
                    result.append(String.format("\\u%04x", (int) unit));
                }
            } else {
                result.appendCodePoint(c);
            }
        });
        return result.toString();
    }

    private static boolean steers(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
