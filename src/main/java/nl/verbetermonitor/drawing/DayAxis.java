package nl.verbetermonitor.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.verbetermonitor.report.Chart;

/** The days below a field. */
final class DayAxis {

    /** How high the words below a field are. */
    static final int HEIGHT = 15;

    private static final double TICK = 3;
    private static final double GAP = 4;

    private record Tick(double x, String words, double start) {

        private static Tick of(Chart.Mark mark, double x, double left, double right) {
            String words = Lettering.PLAIN.fit(mark.label(), right - left);
            double width = Lettering.PLAIN.width(words);
            return new Tick(x, words, Math.max(left, Math.min(x - width / 2, right - width)));
        }

        private double end() {
            return start + Lettering.PLAIN.width(words);
        }
    }

    private DayAxis() {}

    /** Whether a day lies on an axis. */
    static boolean shows(Chart.Axis axis, LocalDate day) {
        return !day.isBefore(axis.from()) && !day.isAfter(axis.to());
    }

    /**
     * Draws ticks from a base line down, and words between two edges. Where the words do not fit side by side, every second
     * one is left out, or more, counted from the last.
     */
    static void draw(Graphics2D canvas, Chart.Axis axis, Field field, double bottom, double left, double right) {
        List<Tick> ticks = axis.ticks().stream()
                .filter(mark -> shows(axis, mark.date()))
                .map(mark -> Tick.of(mark, field.x(mark.date()), left, right))
                .toList();
        canvas.setColor(Palette.SECONDARY);
        canvas.setStroke(Strokes.RULE);
        ticks.forEach(tick -> canvas.draw(new Line2D.Double(tick.x(), bottom, tick.x(), bottom + TICK)));
        for (Tick tick : thinned(ticks)) {
            Lettering.PLAIN.draw(
                    canvas, Palette.SECONDARY, tick.words(), tick.start(), bottom + TICK + 2 + Lettering.ASCENT);
        }
    }

    private static List<Tick> thinned(List<Tick> ticks) {
        for (int step = 1; step < ticks.size(); step++) {
            List<Tick> every = every(ticks, step);
            boolean fit = IntStream.range(1, every.size())
                    .allMatch(i -> every.get(i).end() + GAP <= every.get(i - 1).start());
            if (fit) {
                return every;
            }
        }
        return every(ticks, Math.max(1, ticks.size()));
    }

    /** From the last one back. */
    private static List<Tick> every(List<Tick> ticks, int step) {
        List<Tick> every = new ArrayList<>();
        for (int i = ticks.size() - 1; i >= 0; i -= step) {
            every.add(ticks.get(i));
        }
        return every;
    }
}
