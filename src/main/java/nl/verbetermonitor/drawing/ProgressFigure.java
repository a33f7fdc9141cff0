package nl.verbetermonitor.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.verbetermonitor.report.Chart;

/** Planned against actual progress: the S-curve, with the range in which it may end. */
record ProgressFigure(Chart.Progress chart, Color accent) implements Figure {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("nl.verbetermonitor.drawing.drawing", Locale.ROOT);

    private static final double SHAPE = 0.38;
    private static final double LOWEST = 90;
    private static final double MARGIN = 4;
    private static final double POINT = 2.4;
    private static final double HATCH = 4.5;

    @Override
    public double height(double width) {
        return Math.max(LOWEST, width * SHAPE);
    }

    @Override
    public void draw(Graphics2D canvas, double width, double height) {
        int left = (int) Math.ceil(Lettering.PLAIN.width(percent(100)) + 3);
        Field flat = field(new Rectangle(left, 0, (int) width - left, 1));
        Flags flags = new Flags(left, width, flagged(flat));
        int top = (int) Math.ceil(flags.height());
        Field field = field(new Rectangle(
                left, top, Math.max(1, (int) width - left), Math.max(1, (int) height - top - DayAxis.HEIGHT)));
        field.rules(0.25);
        field.line(chart.planned().points(), Palette.SECONDARY, Strokes.EXPECTED);
        field.line(chart.actual().points(), accent, Strokes.MEASURED, POINT);
        drawShares(canvas, field);
        drawRange(canvas, field);
        flags.draw(canvas, field.area().getMinY(), field.y(0));
        field.draw(canvas);
        DayAxis.draw(canvas, chart.axis(), field, field.y(0), 0, width);
        drawLabels(canvas, field);
    }

    private Field field(Rectangle area) {
        return new Field(chart.axis(), 0, 1, area, MARGIN);
    }

    private List<Flags.Flag> flagged(Field field) {
        List<Flags.Flag> flagged = new ArrayList<>();
        if (DayAxis.shows(chart.axis(), chart.today().date())) {
            flagged.add(Flags.Flag.at(
                    field.x(chart.today().date()), chart.today().label(), Palette.BODY, Lettering.STRONG));
        }
        chart.end()
                .filter(end -> DayAxis.shows(chart.axis(), end.date()))
                .ifPresent(end -> flagged.add(
                        Flags.Flag.at(field.x(end.date()), end.label(), Palette.SECONDARY, Lettering.PLAIN)));
        return flagged;
    }

    private static String percent(int share) {
        return TEXTS.getString("axis.percent").replace("{0}", Integer.toString(share));
    }

    private static void drawShares(Graphics2D canvas, Field field) {
        double right = field.area().getMinX() - 3;
        for (int share = 0; share <= 100; share += 25) {
            String words = percent(share);
            double baseline = field.y(share / 100.0) + Lettering.ASCENT / 2 - 0.4;
            Lettering.PLAIN.draw(canvas, Palette.SECONDARY, words, right - Lettering.PLAIN.width(words), baseline);
        }
    }

    /** From the last actual point to the days on which all may be done; nothing when all is done or nothing known. */
    private List<Point2D> fan(Field field) {
        List<Point2D> actual = field.places(chart.actual().points());
        if (chart.range().isEmpty() || actual.isEmpty()) {
            return List.of();
        }
        Chart.Progress.Range range = chart.range().get();
        Point2D from = actual.get(actual.size() - 1);
        double top = field.y(1);
        if (from.getY() <= top) {
            return List.of();
        }
        return List.of(
                from,
                new Point2D.Double(Math.max(from.getX(), field.x(range.early())), top),
                new Point2D.Double(Math.max(from.getX(), field.x(range.middle())), top),
                new Point2D.Double(Math.max(from.getX(), field.x(range.late())), top));
    }

    private void drawRange(Graphics2D canvas, Field field) {
        List<Point2D> fan = fan(field);
        if (fan.isEmpty()) {
            return;
        }
        Shape before = canvas.getClip();
        canvas.clip(field.area());
        Shape plane = Field.plane(fan.get(0), fan.get(1), fan.get(3));
        canvas.setColor(Palette.tint(accent));
        canvas.fill(plane);
        canvas.setColor(Palette.shade(accent));
        canvas.setStroke(Strokes.RULE);
        Hatch.rising(canvas, plane, HATCH);
        canvas.draw(plane);
        canvas.setColor(accent);
        canvas.setStroke(Strokes.dashed(0.9f, 1.6f, 1.6f));
        canvas.draw(new Line2D.Double(fan.get(0), fan.get(2)));
        canvas.setClip(before);
    }

    private void drawLabels(Graphics2D canvas, Field field) {
        Polyline planned = new Polyline(field.places(chart.planned().points()));
        Polyline actual = new Polyline(field.places(chart.actual().points()));
        List<Point2D> fan = fan(field);
        Polyline earliest = new Polyline(fan.isEmpty() ? List.of() : List.of(fan.get(0), fan.get(1)));
        Polyline latest = new Polyline(fan.isEmpty() ? List.of() : List.of(fan.get(0), fan.get(3)));
        List<Polyline> uprights = flagged(field).stream()
                .map(flag -> Polyline.upright(
                        flag.x(), field.area().getMinY(), field.area().getMaxY()))
                .toList();
        Rectangle area = field.area();
        Rectangle2D above = new Rectangle2D.Double(area.x, area.y, area.width, field.y(0) - area.y);
        LabelPlaces places = new LabelPlaces(above, List.of(planned, actual, earliest, latest), uprights);
        BesideLines labels = new BesideLines(canvas, places);

        double today = Math.min(field.x(chart.today().date()), area.getMaxX());
        boolean ahead = actual.heightAt(today) < planned.heightAt(today);
        labels.write(chart.actual().label(), Lettering.STRONG, accent, BesideLines.spots(actual, ahead), today);
        labels.write(
                chart.planned().label(), Lettering.PLAIN, Palette.SECONDARY, BesideLines.spots(planned, !ahead), today);
        if (!fan.isEmpty()) {
            double middle = (fan.get(0).getX() + Math.min(fan.get(3).getX(), area.getMaxX())) / 2;
            List<LabelPlaces.Spot> outside = List.of(
                    new LabelPlaces.Spot(latest, LabelPlaces.Side.BELOW),
                    new LabelPlaces.Spot(earliest, LabelPlaces.Side.ABOVE));
            labels.write(chart.range().orElseThrow().label(), Lettering.PLAIN, accent, outside, middle);
        }
    }
}
