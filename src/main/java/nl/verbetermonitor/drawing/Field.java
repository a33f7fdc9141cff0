package nl.verbetermonitor.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.time.LocalDate;
import java.util.List;
import nl.verbetermonitor.report.Chart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * Days to the right and values upward: a plot of JFreeChart without anything of its own around it. Days are numbers, not
 * moments, so that no time zone has a say.
 */
final class Field {

    private static final double LARGEST = 1e100;

    private final Rectangle area;
    private final NumberAxis days;
    private final NumberAxis values;
    private final XYPlot plot;

    /**
     * A field of whole points, as JFreeChart rounds.
     *
     * @param margin in points, of the field around days and values, so that no point at its edge is cut in half
     */
    Field(Chart.Axis axis, double low, double high, Rectangle area, double margin) {
        this.area = area;
        this.days = axis(number(axis.from()), number(axis.to()), area.getWidth(), margin);
        this.values = axis(low, high, area.getHeight(), margin);
        this.plot = new XYPlot(null, days, values, null);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
    }

    private static NumberAxis axis(double low, double high, double length, double margin) {
        double perPoint = (high - low) / Math.max(1, length - 2 * margin);
        NumberAxis axis = new NumberAxis();
        axis.setVisible(false);
        axis.setTickLabelFont(Lettering.PLAIN.font());
        axis.setLabelFont(Lettering.PLAIN.font());
        axis.setRange(low - margin * perPoint, high + margin * perPoint);
        axis.setTickUnit(new NumberTickUnit(high - low));
        return axis;
    }

    /** Thin level rules, so many values apart. */
    void rules(double apart) {
        values.setTickUnit(new NumberTickUnit(apart));
        plot.setRangeGridlinesVisible(true);
        plot.setRangeGridlinePaint(Palette.RULE);
        plot.setRangeGridlineStroke(Strokes.RULE);
    }

    /** A line over those that were added before; without points there is none. */
    void line(List<Chart.Point> points, Color colour, BasicStroke stroke) {
        line(points, colour, stroke, 0);
    }

    /** A line with round points. */
    void line(List<Chart.Point> points, Color colour, BasicStroke stroke, double radius) {
        DefaultXYDataset data = new DefaultXYDataset();
        data.addSeries(0, new double[][] {
            points.stream().mapToDouble(point -> number(point.date())).toArray(),
            points.stream().mapToDouble(Field::number).toArray()
        });
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, radius > 0);
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setSeriesPaint(0, colour);
        renderer.setSeriesStroke(0, stroke);
        renderer.setUseFillPaint(true);
        renderer.setDefaultFillPaint(Color.WHITE);
        renderer.setDrawOutlines(true);
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesOutlinePaint(0, colour);
        renderer.setSeriesOutlineStroke(0, Strokes.plain(1.4f));
        renderer.setSeriesShape(0, new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
        int index = plot.getDataset(0) == null ? 0 : plot.getDatasetCount();
        plot.setDataset(index, data);
        plot.setRenderer(index, renderer);
    }

    void draw(Graphics2D canvas) {
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.draw(canvas, area, null, null, null);
    }

    double x(LocalDate day) {
        return days.valueToJava2D(number(day), area, RectangleEdge.BOTTOM);
    }

    /** The value of a point, within what can be reckoned with. */
    static double number(Chart.Point point) {
        return Math.max(-LARGEST, Math.min(LARGEST, point.value().doubleValue()));
    }

    private static double number(LocalDate day) {
        return (double) day.toEpochDay();
    }

    double y(double value) {
        return values.valueToJava2D(value, area, RectangleEdge.LEFT);
    }

    Rectangle area() {
        return new Rectangle(area);
    }

    /** Where points stand. */
    List<Point2D> places(List<Chart.Point> points) {
        return points.stream()
                .map(point -> (Point2D) new Point2D.Double(x(point.date()), y(number(point))))
                .toList();
    }

    /** The plane between places. */
    static Shape plane(Point2D... corners) {
        Path2D plane = new Path2D.Double();
        plane.moveTo(corners[0].getX(), corners[0].getY());
        for (int i = 1; i < corners.length; i++) {
            plane.lineTo(corners[i].getX(), corners[i].getY());
        }
        plane.closePath();
        return plane;
    }
}
