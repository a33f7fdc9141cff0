package nl.verbetermonitor.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import nl.verbetermonitor.report.Chart;

/** The days below a field. */
final class DayAxis {

    /** How high the words below a field are. */
    static final int HEIGHT = 15;

    private static final double TICK = 3;
    private static final double GAP = 4;

    private DayAxis() {}

    /** Draws ticks from a base line down, and words between two edges; words that would meet the former are left out. */
    static void draw(Graphics2D canvas, Chart.Axis axis, Field field, double bottom, double left, double right) {
        double free = left;
        for (Chart.Mark tick : axis.ticks()) {
            if (tick.date().isBefore(axis.from()) || tick.date().isAfter(axis.to())) {
                continue;
            }
            double x = field.x(tick.date());
            canvas.setColor(Palette.SECONDARY);
            canvas.setStroke(Strokes.RULE);
            canvas.draw(new Line2D.Double(x, bottom, x, bottom + TICK));
            double width = Lettering.PLAIN.width(tick.label());
            double start = Math.max(left, Math.min(x - width / 2, right - width));
            if (start >= free && start + width <= right) {
                Lettering.PLAIN.draw(
                        canvas, Palette.SECONDARY, tick.label(), start, bottom + TICK + 2 + Lettering.ASCENT);
                free = start + width + GAP;
            }
        }
    }
}
