package nl.verbetermonitor.drawing;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
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
        Rectangle2D bounds = within.getBounds2D();
        double height = bounds.getHeight();
        for (double x = bounds.getMinX() - height; x < bounds.getMaxX(); x += apart) {
            canvas.draw(
                    rising
                            ? new Line2D.Double(x, bounds.getMaxY(), x + height, bounds.getMinY())
                            : new Line2D.Double(x, bounds.getMinY(), x + height, bounds.getMaxY()));
        }
        canvas.setClip(before);
    }
}
