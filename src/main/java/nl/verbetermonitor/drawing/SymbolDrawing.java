package nl.verbetermonitor.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import nl.verbetermonitor.report.Symbol;

/** Draws the symbols of statuses and verdicts as lines and planes; each has a shape of its own. */
public final class SymbolDrawing {

    private SymbolDrawing() {}

    /**
     * Draws a symbol within a circle.
     *
     * @param accent the accent colour of the report
     * @param canvas keeps its state
     */
    public static void draw(
            Symbol symbol, Color accent, Graphics2D canvas, double centreX, double centreY, double radius) {
        Graphics2D own = (Graphics2D) canvas.create();
        try {
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            own.translate(centreX, centreY);
            own.scale(radius, radius);
            own.setColor(Palette.of(symbol, accent));
            draw(symbol, own);
        } finally {
            own.dispose();
        }
    }

    private static void draw(Symbol symbol, Graphics2D canvas) {
        switch (symbol) {
            case CHECK -> {
                canvas.fill(circle(0.98));
                line(canvas, Color.WHITE, 0.27, path(-0.46, -0.02, -0.12, 0.34, 0.48, -0.36));
            }
            case ATTENTION -> {
                Path2D triangle = path(-0.94, 0.78, 0.94, 0.78, 0, -0.84);
                triangle.closePath();
                canvas.fill(triangle);
                line(canvas, canvas.getColor(), 0.24, triangle);
                line(canvas, Color.WHITE, 0.25, new Line2D.Double(0, -0.34, 0, 0.2));
                canvas.fill(new Ellipse2D.Double(-0.15, 0.41, 0.3, 0.3));
            }
            case CROSS -> {
                canvas.fill(new RoundRectangle2D.Double(-0.92, -0.92, 1.84, 1.84, 0.4, 0.4));
                line(canvas, Color.WHITE, 0.27, new Line2D.Double(-0.42, -0.42, 0.42, 0.42));
                line(canvas, Color.WHITE, 0.27, new Line2D.Double(-0.42, 0.42, 0.42, -0.42));
            }
            case UNDERWAY -> {
                ring(canvas);
                canvas.fill(new Arc2D.Double(-0.85, -0.85, 1.7, 1.7, 0, 90, Arc2D.PIE));
            }
            case OPEN -> ring(canvas);
            case DASH -> line(canvas, canvas.getColor(), 0.28, new Line2D.Double(-0.7, 0, 0.7, 0));
        }
    }

    /** White within, so that lines below do not show through. */
    private static void ring(Graphics2D canvas) {
        Color colour = canvas.getColor();
        canvas.setColor(Color.WHITE);
        canvas.fill(circle(0.87));
        line(canvas, colour, 0.22, circle(0.87));
    }

    private static void line(Graphics2D canvas, Color colour, double width, Shape shape) {
        canvas.setColor(colour);
        canvas.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(shape);
    }

    private static Shape circle(double radius) {
        return new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
    }

    private static Path2D path(double... coordinates) {
        Path2D path = new Path2D.Double();
        path.moveTo(coordinates[0], coordinates[1]);
        for (int i = 2; i < coordinates.length; i += 2) {
            path.lineTo(coordinates[i], coordinates[i + 1]);
        }
        return path;
    }
}
