package nl.verbetermonitor.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Days that are pointed out by an upright line with words on top, above a field; words that would meet take another row. */
final class Flags {

    private static final double GAP = 3;

    private final double left;
    private final double right;
    private final List<Flag> flags;

    /**
     * A day that is pointed out.
     *
     * @param x where its line stands
     * @param row 0 for the row next to the field
     */
    record Flag(double x, String words, Color colour, Lettering lettering, double start, int row) {

        static Flag at(double x, String words, Color colour, Lettering lettering) {
            return new Flag(x, words, colour, lettering, x, 0);
        }

        private double width() {
            return lettering.width(words);
        }

        private Flag fitted(double room) {
            return at(x, lettering.fit(words, room), colour, lettering);
        }

        private Flag on(double newStart, int newRow) {
            return new Flag(x, words, colour, lettering, newStart, newRow);
        }

        private boolean covers(double place) {
            return start - 1 < place && place < start + width() + 1;
        }

        private boolean meets(Flag other) {
            return row == other.row
                    && start < other.start + other.width() + 2 * GAP
                    && other.start < start + width() + 2 * GAP;
        }
    }

    /** Flags between two edges. */
    Flags(double left, double right, List<Flag> asked) {
        this.left = left;
        this.right = right;
        List<Flag> fitting =
                asked.stream().map(flag -> flag.fitted(right - left)).toList();
        this.flags = inOneRow(fitting, List.of()).orElseGet(() -> inRows(fitting));
    }

    /** All beside each other, when some choice of places lets them. */
    private Optional<List<Flag>> inOneRow(List<Flag> all, List<Flag> placed) {
        if (placed.size() == all.size()) {
            return Optional.of(placed);
        }
        Flag flag = all.get(placed.size());
        for (double start : starts(flag)) {
            Flag candidate = flag.on(start, 0);
            boolean inside = start >= left && start + flag.width() <= right;
            boolean free = placed.stream().noneMatch(candidate::meets);
            boolean clear = all.stream().noneMatch(other -> !other.equals(flag) && candidate.covers(other.x()));
            if (inside && free && clear) {
                List<Flag> more = new ArrayList<>(placed);
                more.add(candidate);
                Optional<List<Flag>> found = inOneRow(all, more);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Each in a row of its own; the lines of those above pass beside the words below, where the edges allow. */
    private List<Flag> inRows(List<Flag> all) {
        List<Flag> rows = new ArrayList<>();
        for (int row = 0; row < all.size(); row++) {
            Flag flag = all.get(row);
            List<Flag> above = all.subList(row + 1, all.size());
            double start = starts(flag).stream()
                    .filter(tried -> tried >= left && tried + flag.width() <= right)
                    .filter(tried ->
                            above.stream().noneMatch(other -> flag.on(tried, 0).covers(other.x())))
                    .findFirst()
                    .orElse(starts(flag).get(0));
            rows.add(flag.on(start, row));
        }
        return rows;
    }

    /** In the middle above the line, or to its right or left. */
    private List<Double> starts(Flag flag) {
        double width = flag.width();
        return List.of(clamped(flag.x() - width / 2, width), flag.x() + GAP, flag.x() - width - GAP);
    }

    private double clamped(double start, double width) {
        return Math.max(left, Math.min(start, right - width));
    }

    /** How high the rows above the field are. */
    double height() {
        return (1 + flags.stream().mapToInt(Flag::row).max().orElse(0)) * Lettering.LEADING + 1;
    }

    /** Draws words and lines. */
    void draw(Graphics2D canvas, double top, double bottom) {
        for (Flag flag : flags) {
            double baseline = top - flag.row() * Lettering.LEADING - Lettering.DESCENT - 1.5;
            flag.lettering().draw(canvas, flag.colour(), flag.words(), flag.start(), baseline);
            canvas.setColor(flag.colour());
            canvas.setStroke(Strokes.MARK);
            canvas.draw(new Line2D.Double(flag.x(), baseline + Lettering.DESCENT, flag.x(), bottom));
        }
    }
}
