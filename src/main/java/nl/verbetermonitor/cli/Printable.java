package nl.verbetermonitor.cli;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

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

    /** Has such characters written as escapes in JSON, where they can only stand inside strings. */
    static final CharacterEscapes ESCAPES = new Escapes();

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

    private static final class Escapes extends CharacterEscapes {

        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            return standardAsciiEscapesForJSON();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int unit) {
            return steers(unit) ? new SerializedString(String.format("\\u%04x", unit)) : null;
        }
    }
}
