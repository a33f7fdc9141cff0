package nl.verbetermonitor.drawing;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Slanted lines, drawn as lines: a texture would be a picture of dots on paper. */
final class Hatch {

    private Hatch() {}

    /** Draws lines from lower left to upper right within a shape, in the colour and stroke of the canvas. */
    static void rising(Graphics2D canvas, Shape within, double apart) {
        slanted(canvas, within, apart, true);
    }

    /** Draws lines from upper left to lower right. */
    static void falling(Graphics2D canvas, Shape within, double apart) {
        slanted(canvas, within, apart, false);
    }

    private static void slanted(Graphics2D canvas, Shape within, double apart, boolean rising) {
        Shape before = canvas.getClip();
        canvas.clip(within);
        // What is cut off need not be drawn, and may be far away.
        Rectangle2D bounds = within.getBounds2D().createIntersection(canvas.getClip().getBounds2D());
        double height = bounds.getHeight();
        Path2D lines = new Path2D.Double();
        for (double x = bounds.getMinX() - height; x < bounds.getMaxX(); x += apart) {
            lines.moveTo(x, rising ? bounds.getMaxY() : bounds.getMinY());
            lines.lineTo(x + height, rising ? bounds.getMinY() : bounds.getMaxY());
        }
        canvas.draw(lines);
        canvas.setClip(before);
    }
}
