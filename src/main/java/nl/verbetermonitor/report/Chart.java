package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a picture shows, in numbers and words. How it is drawn is decided by whoever sets it; no chart needs a text that is
 * not in it, and none says anything by its colour alone.
 */
public sealed interface Chart {

    /**
     * A value on a day.
     *
     * @param date the day
     * @param value in the unit of the chart
     */
    record Point(LocalDate date, BigDecimal value) {}

    /**
     * A line through points.
     *
     * @param label what stands beside it; empty text when nothing does
     * @param points in order of their days; none draws nothing
     */
    record Line(String label, List<Point> points) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /**
     * The days a chart covers; what lies outside is cut off.
     *
     * @param from the first day
     * @param to the last day, after {@code from}
     * @param ticks days with a word below them, in order, few enough to stand side by side
     */
    record Axis(LocalDate from, LocalDate to, List<Mark> ticks) {
        public Axis {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("An axis runs forward: " + from + " to " + to);
            }
            ticks = List.copyOf(ticks);
        }
    }

    /**
     * A day that is pointed out.
     *
     * @param date the day
     * @param label what it is
     */
    record Mark(LocalDate date, String label) {}

    /**
     * Planned against actual progress over time: the S-curve.
     *
     * @param axis from the start of the plan to beyond its end
     * @param planned shares of the plan, 0 to 1
     * @param actual shares of the plan, 0 to 1, one for each delivery, and 0 at the start of the plan
     * @param today the peildatum
     * @param end the planned end of the plan
     * @param range when it may be finished
     */
    record Progress(Axis axis, Line planned, Line actual, Mark today, Optional<Mark> end, Optional<Range> range)
            implements Chart {

        /**
         * When everything may be done, seen from the last actual point.
         *
         * @param label what the range is
         * @param early one in ten futures is finished by this day
         * @param middle half of them
         * @param late nine in ten; a day beyond the axis leaves the range open
         */
        public record Range(String label, LocalDate early, LocalDate middle, LocalDate late) {}
    }

    /**
     * Scores over the deliveries, a panel for each criterion, side by side on one scale from 0 to 100.
     *
     * @param axis the same for all panels
     * @param panels at least one
     */
    record Scores(Axis axis, List<Panel> panels) implements Chart {
        public Scores {
            panels = List.copyOf(panels);
        }

        /**
         * One criterion.
         *
         * @param title its name
         * @param symbol of the newest verdict
         * @param scores 0 to 100, labelled with the newest; a delivery without a score has no point
         * @param norms 0 to 100, one for each delivery, labelled with the newest
         */
        public record Panel(String title, Symbol symbol, Line scores, Line norms) {}
    }

    /**
     * Bars of which each is a whole, split over categories.
     *
     * @param categories in the order they stand in a bar; also the legend
     * @param bars from top to bottom, at least one
     */
    record Stacks(List<Category> categories, List<Bar> bars) implements Chart {
        public Stacks {
            categories = List.copyOf(categories);
            bars = List.copyOf(bars);
            for (Bar bar : bars) {
                if (bar.counts().size() != categories.size()) {
                    throw new IllegalArgumentException("A count for each category: " + bar);
                }
            }
        }

        /**
         * A category.
         *
         * @param symbol which gives it its colour and pattern
         * @param variant 0, or higher where an earlier category has the same symbol, for another pattern
         * @param word what it is called in the legend
         */
        public record Category(Symbol symbol, int variant, String word) {}

        /**
         * A bar; one without counts stays empty.
         *
         * @param label before it
         * @param counts how much of each category, 0 or more
         * @param total after it, in words
         */
        public record Bar(String label, List<Integer> counts, String total) {
            public Bar {
                counts = List.copyOf(counts);
            }
        }
    }

    /**
     * A line as small as a word, without texts: where an indicator should have gone and where it went.
     *
     * @param axis without ticks
     * @param expected from the baseline to the target
     * @param measured in the same unit
     */
    record Spark(Axis axis, List<Point> expected, List<Point> measured) implements Chart {
        public Spark {
            expected = List.copyOf(expected);
            measured = List.copyOf(measured);
        }
    }

    /**
     * Steps against their terms.
     *
     * @param axis from the day the terms run
     * @param rows from top to bottom, at least one
     * @param today the peildatum
     */
    record Timeline(Axis axis, List<Row> rows, Mark today) implements Chart {
        public Timeline {
            rows = List.copyOf(rows);
        }

        /**
         * A step.
         *
         * @param label its name
         * @param termEnd the last day of its term, drawn as a bar from the beginning of the axis; empty when it has none
         * @param doneOn the day it was done; empty while it is not
         * @param symbol for the outcome; it stands on the day the step was done, and otherwise on the peildatum
         * @param outcome in words, after the row
         */
        public record Row(
                String label, Optional<LocalDate> termEnd, Optional<LocalDate> doneOn, Symbol symbol, String outcome) {}
    }
}
