package nl.verbetermonitor.intake;

import java.util.Locale;

/**
 * Something in a mapping that cannot be used. A mapping with any problem is not used at all.
 *
 * @param kind what kind of problem it is
 * @param line where it stands, from 1
 * @param key the keys that lead to it, such as {@code bladen, Maatregelen, kopregel}; empty when it is about the file
 * @param value what stands there, as short as serves the reader and without personal data; may be empty
 * @param allowed what may stand there, or what was probably meant; may be empty
 */
public record MappingProblem(Kind kind, int line, String key, String value, String allowed) {

    /** The kinds of problems. */
    public enum Kind {
        TOO_LARGE,
        NOT_UTF_8,
        NOT_YAML,
        TWO_DOCUMENTS,
        TOO_DEEP,
        REFERENCE,
        KEY_UNKNOWN,
        KEY_NEAR_MISS,
        KEY_TWICE,
        KEY_MISSING,
        TO_BE_FILLED_IN,
        WORDS_TO_BE_PLACED,
        WRONG_SHAPE,
        VALUE_REFUSED,
        MEANS_TWO_THINGS,
        PERSONAL_DATA;

        /** The stable code, such as {@code key-unknown}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The Dutch message from the bundle: the line, the key, what was found and what is allowed. */
    public String message() {
        String where = key.isEmpty() ? MappingTexts.text("line", line) : MappingTexts.text("line-and-key", line, key);
        return where + MappingTexts.text("problem." + kind.code(), value, allowed);
    }
}
