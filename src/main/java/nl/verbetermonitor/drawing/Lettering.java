package nl.verbetermonitor.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** The letters of a chart, in one size: the fonts that reports embed, never one of the machine. Lengths are in points. */
final class Lettering {

    /** The size of all letters. */
    static final float SIZE = 7.5f;
    /** From one base line to the next. */
    static final double LEADING = 9.5;
    /** How far the highest letters reach above the base line. */
    static final double ASCENT = 6.2;
    /** How far the lowest letters reach below it. */
    static final double DESCENT = 1.8;
    /** How high a line of words is. */
    static final double HEIGHT = ASCENT + DESCENT;

    private static final String ELLIPSIS = "\u2026";
    private static final int SOFT_HYPHEN = 0xAD;
    /** More signs than any line holds; longer texts need not be measured whole. */
    private static final int LONGEST_LINE = 400;

    /** The same on every canvas, so that a chart is laid out alike in every format. */
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    static final Lettering PLAIN = new Lettering(ReportFont.REGULAR);
    static final Lettering STRONG = new Lettering(ReportFont.BOLD);

    private final Font font;

    private Lettering(ReportFont font) {
        this.font = font.ofSize(SIZE);
    }

    Font font() {
        return font;
    }

    /** How wide words are. */
    double width(String words) {
        String shown = shown(words);
        return shown.isEmpty() ? 0 : font.getStringBounds(shown, MEASURE).getWidth();
    }

    /** How wide the widest words are, in whole points, but no more than {@code most}. */
    double widest(Stream<String> words, double most) {
        return Math.min(most, Math.ceil(words.mapToDouble(this::width).max().orElse(0)));
    }

    /** The words, or as many of their signs as fit with an ellipsis; empty where not even that fits. */
    String fit(String words, double width) {
        String shown = shown(words);
        if (width(shown) <= width) {
            return shown;
        }
        int signs = most(shown, signCount -> width(cut(shown, signCount)) <= width);
        return signs == 0 ? "" : cut(shown, signs);
    }

    /** The highest number of signs that fits, found by halving. */
    private static int most(String words, IntPredicate fits) {
        int low = 0;
        int high = Math.min(words.codePointCount(0, words.length()), LONGEST_LINE);
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (fits.test(middle)) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static String cut(String shown, int signs) {
        return shown.substring(0, shown.offsetByCodePoints(0, signs)).stripTrailing() + ELLIPSIS;
    }

    /** The words in lines; what does not fit in the last one is left out behind an ellipsis. */
    List<String> wrap(String words, double width, int lines) {
        List<String> wrapped = new ArrayList<>();
        String rest = shown(words);
        while (wrapped.size() < lines - 1 && width(rest) > width) {
            int end = endOfLine(rest, width);
            if (end == 0) {
                break;
            }
            wrapped.add(rest.substring(0, end).stripTrailing());
            rest = rest.substring(end).stripLeading();
        }
        wrapped.add(fit(rest, width));
        return List.copyOf(wrapped);
    }

    /** The words in as few lines as {@link #wrap} needs, but about equally long. */
    List<String> balanced(String words, double width, int lines) {
        List<String> wrapped = wrap(words, width, lines);
        for (double narrower = width / 2; narrower < width; narrower += 2) {
            List<String> tried = wrap(words, narrower, lines);
            if (tried.size() == wrapped.size() && String.join(" ", tried).equals(String.join(" ", wrapped))) {
                return tried;
            }
        }
        return wrapped;
    }

    /** Behind the last word that fits, or within the first when it is too long for a line. */
    private int endOfLine(String words, double width) {
        int end = 0;
        for (int space = words.indexOf(' ');
                space >= 0 && width(words.substring(0, space)) <= width;
                space = words.indexOf(' ', space + 1)) {
            end = space;
        }
        if (end > 0) {
            return end;
        }
        int signs = most(words, count -> width(words.substring(0, words.offsetByCodePoints(0, count))) <= width);
        return words.offsetByCodePoints(0, signs);
    }

    /** Writes lines of which the middle is at a height. */
    void drawAround(Graphics2D canvas, Color colour, List<String> lines, double x, double middle) {
        drawDown(canvas, colour, lines, x, middle - lines.size() * LEADING / 2);
    }

    /** Writes lines from a height down. */
    void drawDown(Graphics2D canvas, Color colour, List<String> lines, double x, double top) {
        double baseline = top + ASCENT + (LEADING - HEIGHT) / 2 + 0.2;
        for (String line : lines) {
            draw(canvas, colour, line, x, baseline);
            baseline += LEADING;
        }
    }

    /** Writes words from a place on the base line. */
    void draw(Graphics2D canvas, Color colour, String words, double x, double baseline) {
        String shown = shown(words);
        if (!shown.isEmpty()) {
            canvas.setColor(colour);
            canvas.setFont(font);
            canvas.drawString(shown, (float) x, (float) baseline);
        }
    }

    /** One line without what steers a text; the end of what no line holds is left out. */
    private static String shown(String words) {
        StringBuilder shown = new StringBuilder();
        words.codePoints().limit(LONGEST_LINE * 2L).forEach(sign -> {
            if (Character.isWhitespace(sign)) {
                shown.append(' ');
            } else if (!Character.isISOControl(sign) && sign != SOFT_HYPHEN) {
                shown.appendCodePoint(sign);
            }
        });
        return shown.toString().strip();
    }
}
