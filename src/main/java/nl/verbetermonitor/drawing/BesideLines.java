package nl.verbetermonitor.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Writes words beside lines, on a white ground, as rules may pass behind them. */
record BesideLines(Graphics2D canvas, LabelPlaces places) {

    private static final double LONGEST = 110;
    private static final int MOST_LINES = 3;
    private static final double GROUND = 1.5;

    /** Both sides of a line, the preferred one first. */
    static List<LabelPlaces.Spot> spots(Polyline line, boolean preferAbove) {
        LabelPlaces.Spot above = new LabelPlaces.Spot(line, LabelPlaces.Side.ABOVE);
        LabelPlaces.Spot below = new LabelPlaces.Spot(line, LabelPlaces.Side.BELOW);
        return preferAbove ? List.of(above, below) : List.of(below, above);
    }

    /** Writes words near {@code x}; nothing when there is no line to stand beside. */
    void write(String words, Lettering lettering, Color colour, List<LabelPlaces.Spot> spots, double x) {
        if (words.isEmpty()
                || spots.stream().allMatch(spot -> spot.line().points().isEmpty())) {
            return;
        }
        List<String> lines = lettering.balanced(words, Math.min(LONGEST, places.width()), MOST_LINES);
        double width = lines.stream().mapToDouble(lettering::width).max().orElse(0);
        Rectangle2D place = places.take(width, lines.size() * Lettering.LEADING, spots, x);
        canvas.setColor(Color.WHITE);
        canvas.fill(new Rectangle2D.Double(
                place.getX() - GROUND, place.getY(), place.getWidth() + 2 * GROUND, place.getHeight()));
        lettering.drawDown(canvas, colour, lines, place.getX(), place.getY());
    }
}
