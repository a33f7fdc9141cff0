package nl.verbetermonitor.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import nl.verbetermonitor.report.Chart;

/**
 * Draws charts on any canvas, in one look for all formats: words as strings, everything else as lines and planes. The same
 * chart is drawn by the same strokes, whatever the machine. It is safe for use by many threads.
 */
public final class Charts {

    /** How high a chart is to be drawn, in the unit of {@code width}; 1 is the 72nd part of an inch. */
    public double height(Chart chart, double width) {
        return figure(chart, Palette.BODY).height(width);
    }

    /**
     * Draws a chart. Letters have one size; what does not find room in a small area is shortened or left out.
     *
     * @param accent the accent colour of the report
     * @param canvas keeps its state
     * @param area in which the chart is drawn, and outside which nothing is
     */
    public void draw(Chart chart, Color accent, Graphics2D canvas, Rectangle2D area) {
        Graphics2D own = (Graphics2D) canvas.create();
        try {
            own.clip(area);
            own.translate(area.getX(), area.getY());
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            figure(chart, accent).draw(own, area.getWidth(), area.getHeight());
        } finally {
            own.dispose();
        }
    }

    private static Figure figure(Chart chart, Color accent) {
        if (chart instanceof Chart.Progress progress) {
            return new ProgressFigure(progress, accent);
        }
        if (chart instanceof Chart.Scores scores) {
            return new ScoresFigure(scores, accent);
        }
        if (chart instanceof Chart.Stacks stacks) {
            return new StacksFigure(stacks, accent);
        }
        if (chart instanceof Chart.Spark spark) {
            return new SparkFigure(spark, accent);
        }
        return new TimelineFigure((Chart.Timeline) chart, accent);
    }
}
