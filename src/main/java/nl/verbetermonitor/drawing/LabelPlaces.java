package nl.verbetermonitor.drawing;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds places for words beside their lines. Of all places along a line, just above and just below it, a label takes the
 * one nearest to where it belongs that touches no line and no other label, and does not seem to belong to another line.
 */
final class LabelPlaces {

    private static final double STEP = 4;
    /** Between a line and its label. */
    private static final double GAP = 3.5;
    /** Another line this near makes a reader wonder which is meant. */
    private static final double NEAR = 5;

    private static final double FAR = 40;
    private static final double NEXT_SPOT = 12;
    private static final double FARTHER = 3;
    private static final int MOST_STEPS = 4;
    private static final double ACROSS_A_RULE = 60;
    private static final double TOO_HIGH_OR_LOW = 2;
    private static final double NEAR_ANOTHER = 60;
    private static final double BESIDE_ANOTHER = 300;
    private static final double ON_A_LINE = 1_000;
    private static final double ON_A_LABEL = 100_000;

    private final Rectangle2D bounds;
    private final List<Polyline> lines;
    private final List<Polyline> rules;
    private final List<Rectangle2D> taken = new ArrayList<>();

    /** A side of a line. */
    enum Side {
        ABOVE,
        BELOW,
        /** Behind its last point. */
        AFTER
    }

    /** Beside a line. */
    record Spot(Polyline line, Side side) {}

    private record Candidate(Rectangle2D place, double cost) {}

    /**
     * Places within bounds.
     *
     * @param lines no label stands on
     * @param rules a label may cross when there is no other place
     */
    LabelPlaces(Rectangle2D bounds, List<Polyline> lines, List<Polyline> rules) {
        this.bounds = bounds;
        this.lines = List.copyOf(lines);
        this.rules = List.copyOf(rules);
    }

    /** How much room there is from left to right. */
    double width() {
        return bounds.getWidth();
    }

    /** No label stands in this place. */
    void keepFree(Rectangle2D place) {
        taken.add(place);
    }

    /**
     * The place for a label, which no later label gets.
     *
     * @param spots where it may stand, the best first
     * @param x near which it belongs
     */
    Rectangle2D take(double width, double height, List<Spot> spots, double x) {
        List<Candidate> candidates = new ArrayList<>();
        double last = Math.max(bounds.getMinX(), bounds.getMaxX() - width);
        for (double left = bounds.getMinX(); left <= last; left += STEP) {
            Rectangle2D size = new Rectangle2D.Double(left, 0, width, height);
            for (int i = 0; i < spots.size(); i++) {
                addBeside(candidates, spots.get(i), size, x, i * NEXT_SPOT);
            }
        }
        Rectangle2D place = candidates.stream()
                .min(Comparator.comparingDouble(Candidate::cost))
                .map(Candidate::place)
                .orElseGet(() -> new Rectangle2D.Double(bounds.getMinX(), bounds.getMinY(), width, height));
        taken.add(place);
        return place;
    }

    private void addBeside(List<Candidate> candidates, Spot spot, Rectangle2D size, double x, double cost) {
        if (spot.side() == Side.AFTER) {
            spot.line()
                    .last()
                    .ifPresent(end -> add(
                            candidates,
                            spot.line(),
                            new Rectangle2D.Double(
                                    end.getX() + GAP + 1,
                                    end.getY() - size.getHeight() / 2,
                                    size.getWidth(),
                                    size.getHeight()),
                            x,
                            cost));
            return;
        }
        List<Point2D> passed = spot.line().between(size.getMinX() - GAP, size.getMaxX() + GAP);
        if (passed.isEmpty()) {
            return;
        }
        for (int step = 0; step <= MOST_STEPS; step++) {
            double away = GAP + step * STEP;
            double top = spot.side() == Side.ABOVE ? highest(passed) - away - size.getHeight() : lowest(passed) + away;
            add(candidates, spot.line(), at(size, top), x, cost + step * STEP * FARTHER);
        }
    }

    private static double highest(List<Point2D> points) {
        return points.stream().mapToDouble(Point2D::getY).min().orElseThrow();
    }

    private static double lowest(List<Point2D> points) {
        return points.stream().mapToDouble(Point2D::getY).max().orElseThrow();
    }

    private static Rectangle2D at(Rectangle2D size, double top) {
        return new Rectangle2D.Double(size.getX(), top, size.getWidth(), size.getHeight());
    }

    private void add(List<Candidate> candidates, Polyline line, Rectangle2D place, double x, double cost) {
        if (bounds.contains(place)) {
            double away = Math.max(0, Math.max(place.getMinX() - x, x - place.getMaxX()));
            double level = line.heightAt(x) == Double.MAX_VALUE
                    ? 0
                    : Math.max(0, Math.abs(place.getCenterY() - line.heightAt(x)) - 2 * place.getHeight());
            candidates.add(new Candidate(place, cost + away + level * TOO_HIGH_OR_LOW + hindrance(line, place)));
        }
    }

    private double hindrance(Polyline own, Rectangle2D place) {
        double cost = 0;
        for (Polyline line : lines) {
            double distance = distance(line, place);
            if (distance < 1) {
                cost += ON_A_LINE;
            } else if (distance < NEAR && !line.equals(own)) {
                cost += distance < distance(own, place) - 1 ? BESIDE_ANOTHER : NEAR_ANOTHER;
            }
        }
        for (Polyline rule : rules) {
            cost += distance(rule, place) < 2 ? ACROSS_A_RULE : 0;
        }
        for (Rectangle2D label : taken) {
            Rectangle2D around = new Rectangle2D.Double(
                    label.getX() - GAP, label.getY() - 1, label.getWidth() + 2 * GAP, label.getHeight() + 2);
            cost += around.intersects(place) ? ON_A_LABEL : 0;
        }
        return cost;
    }

    /** Beyond measure where the line is so far to the left or the right that it does not matter. */
    private static double distance(Polyline line, Rectangle2D place) {
        double nearest = Double.MAX_VALUE;
        for (Line2D part : line.parts()) {
            if (part.getX1() < place.getMaxX() + FAR && part.getX2() > place.getMinX() - FAR) {
                nearest = Math.min(nearest, distance(part, place));
            }
        }
        return nearest;
    }

    private static double distance(Line2D part, Rectangle2D place) {
        if (part.intersects(place)) {
            return 0;
        }
        double corners = Math.min(
                Math.min(
                        part.ptSegDist(place.getMinX(), place.getMinY()),
                        part.ptSegDist(place.getMaxX(), place.getMinY())),
                Math.min(
                        part.ptSegDist(place.getMinX(), place.getMaxY()),
                        part.ptSegDist(place.getMaxX(), place.getMaxY())));
        return Math.min(corners, Math.min(distance(part.getP1(), place), distance(part.getP2(), place)));
    }

    private static double distance(Point2D point, Rectangle2D place) {
        double x = Math.max(0, Math.max(place.getMinX() - point.getX(), point.getX() - place.getMaxX()));
        double y = Math.max(0, Math.max(place.getMinY() - point.getY(), point.getY() - place.getMaxY()));
        return Math.sqrt(x * x + y * y);
    }
}
