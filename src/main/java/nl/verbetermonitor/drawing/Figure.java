package nl.verbetermonitor.drawing;

import java.awt.Graphics2D;

/** A chart that can be drawn, from the origin to the right and down. Lengths are in points. */
interface Figure {

    /** How high it is to be drawn at a width. */
    double height(double width);

    /** Draws it; the canvas is the figure's own, and cut off at its edges. */
    void draw(Graphics2D canvas, double width, double height);
}
