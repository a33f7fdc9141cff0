package nl.verbetermonitor.pdf;

import java.awt.Color;
import java.awt.Font;
import java.text.Normalizer;
import java.util.regex.Pattern;
import nl.verbetermonitor.drawing.Palette;
import nl.verbetermonitor.report.Symbol;
import nl.verbetermonitor.report.Text;

/**
 * Texts as the engine's own markup. What the font has no picture for becomes a box, so that a reader sees that something
 * stood there; signs that steer a text and show nothing are left out.
 */
final class Markup {

    /** Holds the place of a symbol; never breaks from the word that follows. */
    static final String PLACE_OF_SYMBOL = "\u00A0".repeat(5);

    private static final int BOX = 0x25A1;

    /** More than one empty line; many would make an empty page. */
    private static final Pattern EMPTY_LINES = Pattern.compile("\n(?:[ \u00A0]*\n){2,}");

    private final Font font;

    /** For texts in a font. */
    Markup(Font font) {
        this.font = font;
    }

    /** A text with its emphasis and symbols; what a picture in it shows is said in words. */
    String of(Text text) {
        StringBuilder markup = new StringBuilder();
        for (Text.Part part : text.parts()) {
            if (part instanceof Text.Words words) {
                boolean strong = words.emphasis() == Text.Emphasis.STRONG
                        && !words.text().isEmpty();
                markup.append(strong ? "<style isBold=\"true\">" : "");
                append(markup, words.text());
                markup.append(strong ? "</style>" : "");
            } else if (part instanceof Text.Sign sign) {
                appendSymbol(markup, sign.symbol());
            } else if (part instanceof Text.Picture picture) {
                append(markup, picture.alternative());
            }
        }
        return markup.toString();
    }

    /** Words without emphasis. */
    String of(String words) {
        StringBuilder markup = new StringBuilder();
        append(markup, words);
        return markup.toString();
    }

    /** Words that break at their soft hyphens, always: for a narrow column. */
    String hyphenated(String words) {
        return of(words.replace("\u00AD", "-\n"));
    }

    /** A symbol and its word, in one colour. */
    String of(Symbol symbol, String word, Color colour) {
        StringBuilder markup = new StringBuilder();
        appendSymbol(markup, symbol);
        markup.append("<style forecolor=\"").append(Palette.hex(colour)).append("\">");
        append(markup, word);
        return markup.append("</style>").toString();
    }

    /** What can be shown of a text, without markup: for titles outside the page. */
    String shown(String words) {
        StringBuilder shown = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFC).codePoints().forEach(codePoint -> {
            int sign = shown(codePoint);
            if (sign >= 0) {
                shown.appendCodePoint(sign);
            }
        });
        return EMPTY_LINES.matcher(shown).replaceAll("\n\n");
    }

    private static void appendSymbol(StringBuilder markup, Symbol symbol) {
        // The engine passes this attribute on and has no other use for it, as the font comes from its family.
        markup.append("<style pdfFontName=\"").append(symbol.name()).append("\">");
        markup.append(PLACE_OF_SYMBOL).append("</style>");
    }

    private void append(StringBuilder markup, String words) {
        String shown = shown(words);
        for (int i = 0; i < shown.length(); i++) {
            char sign = shown.charAt(i);
            switch (sign) {
                case '&' -> markup.append("&amp;");
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                default -> markup.append(sign);
            }
        }
    }

    /** Whether no box has to stand for a character. */
    boolean has(int codePoint) {
        return codePoint == BOX || shown(codePoint) != BOX;
    }

    private static boolean isVariationSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    /** What stands for a character: itself, a space, a box, or nothing (-1). */
    private int shown(int codePoint) {
        if (codePoint == '\n') {
            return codePoint;
        }
        if (isVariationSelector(codePoint)) {
            return -1;
        }
        return switch (Character.getType(codePoint)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            case Character.CONTROL -> codePoint == '\t' ? ' ' : -1;
            case Character.FORMAT -> -1;
            case Character.SPACE_SEPARATOR -> font.canDisplay(codePoint) ? codePoint : ' ';
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> BOX;
            default -> Character.isBmpCodePoint(codePoint) && font.canDisplay(codePoint) ? codePoint : BOX;
        };
    }
}
