package nl.verbetermonitor.pdf;

import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import nl.verbetermonitor.drawing.ReportFont;

/** Tells how many lines a text takes, measured as the engine does. */
final class Ruler {

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    /**
     * The number of lines.
     *
     * @param width in points
     * @return at least 1, also for an empty text
     */
    int lines(String words, TextStyle style, int width) {
        return words.lines().mapToInt(line -> linesOf(line, style, width)).sum() + (words.isEmpty() ? 1 : 0);
    }

    private int linesOf(String line, TextStyle style, int width) {
        if (line.isEmpty()) {
            return 1;
        }
        AttributedString text = new AttributedString(line);
        text.addAttribute(
                TextAttribute.FONT, (style.bold() ? ReportFont.BOLD : ReportFont.REGULAR).ofSize(style.size()));
        LineBreakMeasurer breaks = new LineBreakMeasurer(text.getIterator(), MEASURE);
        int lines = 0;
        while (breaks.getPosition() < line.length()) {
            breaks.nextLayout(width);
            lines++;
        }
        return lines;
    }
}
