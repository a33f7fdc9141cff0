package nl.verbetermonitor.drawing;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A drawn line from left to right, asked about when words look for a place beside it. */
final class Polyline {

    private final List<Point2D> points;
    private final List<Line2D> parts;

    Polyline(List<Point2D> points) {
        this.points = List.copyOf(points);
        this.parts = parts(this.points);
    }

    static Polyline upright(double x, double top, double bottom) {
        return new Polyline(List.of(new Point2D.Double(x, top), new Point2D.Double(x, bottom)));
    }

    List<Point2D> points() {
        return points;
    }

    /** Its straight parts; one point is a part without length. */
    List<Line2D> parts() {
        return parts;
    }

    private static List<Line2D> parts(List<Point2D> points) {
        List<Line2D> parts = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            parts.add(new Line2D.Double(points.get(i - 1), points.get(i)));
        }
        if (points.size() == 1) {
            parts.add(new Line2D.Double(points.get(0), points.get(0)));
        }
        return List.copyOf(parts);
    }

    /** Where the line is between two places, as its points there and where it enters and leaves; none when it is elsewhere. */
    List<Point2D> between(double left, double right) {
        List<Point2D> within = new ArrayList<>();
        for (Line2D part : parts) {
            double from = Math.max(left, part.getX1());
            double to = Math.min(right, part.getX2());
            if (from <= to) {
                within.add(on(part, from));
                within.add(on(part, to));
            }
        }
        return within;
    }

    /** Where it ends. */
    Optional<Point2D> last() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.get(points.size() - 1));
    }

    /** How far down the line is at a place; beyond everything where there is none. */
    double heightAt(double x) {
        return between(x, x).stream().mapToDouble(Point2D::getY).findFirst().orElse(Double.MAX_VALUE);
    }

    private static Point2D on(Line2D part, double x) {
        double run = part.getX2() - part.getX1();
        double share = run == 0 ? 0 : (x - part.getX1()) / run;
        return new Point2D.Double(x, part.getY1() + share * (part.getY2() - part.getY1()));
    }
}
