package nl.verbetermonitor.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import nl.verbetermonitor.report.Chart;
import nl.verbetermonitor.report.Symbol;

/**
 * What a segment of a bar is filled with: a colour, and lines or dots that tell it from the others on a print in grey. A
 * higher variant has its lines wider apart and thicker.
 */
record Pattern(Symbol symbol, int variant, Color colour) {

    static Pattern of(Chart.Stacks.Category category, Color accent) {
        return new Pattern(category.symbol(), category.variant(), Palette.of(category.symbol(), accent));
    }

    /** Whether words in white can be read on it; on all others they need a ground of their own. */
    boolean solid() {
        return symbol == Symbol.CHECK && variant == 0;
    }

    /** Fills a segment and draws its outline, in the colour and stroke it leaves behind on the canvas. */
    void fill(Graphics2D canvas, Rectangle2D segment) {
        canvas.setColor(symbol == Symbol.CHECK ? colour : Color.WHITE);
        canvas.fill(segment);
        canvas.setColor(symbol == Symbol.CHECK ? Color.WHITE : colour);
        canvas.setStroke(Strokes.plain(0.9f + 0.5f * variant));
        double apart = 3.2 + 2 * variant;
        switch (symbol) {
            case CHECK -> {
                if (variant > 0) {
                    Hatch.rising(canvas, segment, 2 + 3 * apart / 4);
                }
            }
            case ATTENTION -> Hatch.falling(canvas, segment, apart);
            case CROSS -> {
                Hatch.rising(canvas, segment, apart);
                Hatch.falling(canvas, segment, apart);
            }
            case UNDERWAY -> level(canvas, segment, apart - 0.8);
            case OPEN -> {
                if (variant > 0) {
                    upright(canvas, segment, apart);
                }
            }
            case DASH -> dots(canvas, segment, apart);
        }
        canvas.setColor(colour);
        canvas.setStroke(Strokes.MARK);
        canvas.draw(segment);
    }

    private static void level(Graphics2D canvas, Rectangle2D segment, double apart) {
        Path2D lines = new Path2D.Double();
        for (double y = segment.getMinY() + apart / 2; y < segment.getMaxY(); y += apart) {
            lines.append(new Line2D.Double(segment.getMinX(), y, segment.getMaxX(), y), false);
        }
        canvas.draw(lines);
    }

    private static void upright(Graphics2D canvas, Rectangle2D segment, double apart) {
        Path2D lines = new Path2D.Double();
        for (double x = segment.getMinX() + apart / 2; x < segment.getMaxX(); x += apart) {
            lines.append(new Line2D.Double(x, segment.getMinY(), x, segment.getMaxY()), false);
        }
        canvas.draw(lines);
    }

    private void dots(Graphics2D canvas, Rectangle2D segment, double apart) {
        double size = 1.1 + 0.4 * variant;
        Path2D dots = new Path2D.Double();
        boolean shifted = false;
        for (double y = segment.getMinY() + 0.8; y < segment.getMaxY(); y += apart * 0.75) {
            for (double x = segment.getMinX() + (shifted ? apart / 2 : 0) + 0.8; x < segment.getMaxX(); x += apart) {
                dots.append(new Ellipse2D.Double(x, y, size, size), false);
            }
            shifted = !shifted;
        }
        Shape before = canvas.getClip();
        canvas.clip(segment);
        canvas.fill(dots);
        canvas.setClip(before);
    }
}
