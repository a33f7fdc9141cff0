package nl.verbetermonitor.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.verbetermonitor.report.Chart;

/** A line as small as a word. */
record SparkFigure(Chart.Spark chart, Color accent) implements Figure {

    private static final double HEIGHT = 14;
    private static final double MARGIN = 2.6;
    private static final double DOT = 2;

    @Override
    public double height(double width) {
        return HEIGHT;
    }

    @Override
    public void draw(Graphics2D canvas, double width, double height) {
        double lowest = values().min().orElse(0);
        double highest = values().max().orElse(lowest);
        // Equal values are a level line in the middle.
        double room = highest - lowest > Math.abs(highest) * 1e-9 ? 0 : 1 + Math.abs(highest) / 2;
        Rectangle area = new Rectangle(0, 0, Math.max(1, (int) width), Math.max(1, (int) height));
        Field field = new Field(chart.axis(), lowest - room, highest + room, area, MARGIN);
        field.line(chart.expected(), Palette.SECONDARY, Strokes.dashed(0.8f, 2, 1.5f));
        field.line(chart.measured(), accent, Strokes.plain(1.5f));
        field.draw(canvas);
        List<Point2D> measured = field.places(chart.measured());
        if (!measured.isEmpty()) {
            Point2D end = measured.get(measured.size() - 1);
            canvas.setColor(accent);
            canvas.fill(new Ellipse2D.Double(end.getX() - DOT, end.getY() - DOT, 2 * DOT, 2 * DOT));
        }
    }

    private DoubleStream values() {
        return Stream.concat(chart.expected().stream(), chart.measured().stream())
                .mapToDouble(Field::number);
    }
}
