package nl.verbetermonitor.drawing;

import java.awt.Graphics2D;

/** A picture that can be drawn, from the origin to the right and down. */
interface Picture {

    /** More pixels in a direction no logo needs. */
    int LARGEST_SIDE = 4000;

    /** How wide and high it is drawn. */
    Logos.Size size();

    /** Draws it; the canvas is the picture's own. */
    void draw(Graphics2D canvas);
}
