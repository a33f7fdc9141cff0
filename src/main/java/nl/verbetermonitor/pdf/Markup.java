package nl.verbetermonitor.pdf;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
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

    private static final String FONT = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSans-Regular.ttf";
    private static final int BOX = 0x25A1;

    private final Font font;

    private Markup(Font font) {
        this.font = font;
    }

    static Markup read() {
        try (InputStream in = Markup.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IllegalStateException("The font is not on the class path");
            }
            return new Markup(Font.createFont(Font.TRUETYPE_FONT, in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font cannot be read", e);
        }
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
        return shown.toString();
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

    /** What stands for a character: itself, a space, a box, or nothing (-1). */
    private int shown(int codePoint) {
        if (codePoint == '\n') {
            return codePoint;
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
