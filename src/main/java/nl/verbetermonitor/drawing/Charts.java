package nl.verbetermonitor.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import nl.verbetermonitor.report.Chart;

/** Draws charts on any canvas, in one look for all formats. It is safe for use by many threads. */
public final class Charts {

    /** How high a chart is to be drawn, in the unit of {@code width}; 1 is the 72nd part of an inch. */
    public double height(Chart chart, double width) {
        return chart instanceof Chart.Spark ? 14 : width * 0.4;
    }

    /**
     * Draws a chart.
     *
     * @param accent the accent colour of the report
     * @param canvas keeps its state
     * @param area in which the chart is drawn, and outside which nothing is
     */
    public void draw(Chart chart, Color accent, Graphics2D canvas, Rectangle2D area) {
        Color before = canvas.getColor();
        canvas.setColor(accent);
        canvas.draw(area);
        canvas.setColor(before);
    }
}
