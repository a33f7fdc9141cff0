package nl.verbetermonitor.report;

import java.util.List;

/**
 * A run of text with emphasis in it, in reading order.
 *
 * @param parts its parts; none for an empty text
 */
public record Text(List<Part> parts) {

    public Text {
        parts = List.copyOf(parts);
    }

    /** How a part is set. */
    public enum Emphasis {
        NONE,
        STRONG
    }

    /** A piece of a text that is set in one way. */
    public sealed interface Part permits Words, Sign, Picture {}

    /**
     * Words.
     *
     * @param text what it says; line breaks are kept
     * @param emphasis how it is set
     */
    public record Words(String text, Emphasis emphasis) implements Part {}

    /**
     * A symbol; its word always follows it in the text, so it needs no alternative text of its own.
     *
     * @param symbol which one
     */
    public record Sign(Symbol symbol) implements Part {}

    /**
     * A picture as small as a word, alone in a cell of a column for pictures.
     *
     * @param chart what it shows
     * @param alternative the same in words and numbers; never empty
     */
    public record Picture(Chart chart, String alternative) implements Part {}

    /** A text without emphasis. */
    public static Text of(String words) {
        return new Text(List.of(new Words(words, Emphasis.NONE)));
    }

    /** A strong beginning, and what follows it. */
    public static Text of(String strong, String rest) {
        return new Text(List.of(new Words(strong, Emphasis.STRONG), new Words(rest, Emphasis.NONE)));
    }

    /** A symbol with its word. */
    public static Text of(Symbol symbol, String word) {
        return new Text(List.of(new Sign(symbol), new Words(word, Emphasis.NONE)));
    }

    /** The words alone, without symbols and emphasis. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Words words) {
                plain.append(words.text());
            }
        }
        return plain.toString();
    }
}
