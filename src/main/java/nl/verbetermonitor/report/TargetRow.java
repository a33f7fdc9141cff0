package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.verbetermonitor.assessment.IndicatorLine;
import nl.verbetermonitor.assessment.IndicatorLine.Originals;
import nl.verbetermonitor.assessment.Targets;
import nl.verbetermonitor.plan.Indicator;
import nl.verbetermonitor.plan.Measurement;
import nl.verbetermonitor.report.Chart.Point;
import nl.verbetermonitor.report.Chart.Spark;

/** An indicator in the table of bijlage 3. Of one that counts persons no small number may follow from what stands there. */
final class TargetRow {

    /** So many measurements are told in words; a drawing shows all. */
    private static final int MOST_IN_WORDS = 8;
    /** Of a unit, such as % or fte. */
    private static final int LONGEST_BESIDE_A_NUMBER = 3;

    private final Context context;
    private final Phrases phrases;
    private final IndicatorLine line;
    private final Indicator indicator;
    private final Optional<Originals> originals;

    TargetRow(Context context, IndicatorLine line) {
        this.context = context;
        this.phrases = context.phrases();
        this.line = line;
        this.indicator = line.indicator();
        this.originals = line.originals();
    }

    List<Text> cells() {
        Optional<Measurement> latest = line.latest(context.today());
        return List.of(
                Text.of(name()),
                Text.of(value(originals.map(Originals::baseline), indicator.baseline())),
                Text.of(value(originals.map(Originals::target), indicator.target())),
                Text.of(changed(originals.map(Originals::targetDate), indicator.targetDate(), phrases::shortDate)),
                Text.of(expected()),
                Text.of(latest.map(Measurement::value)
                        .map(this::amount)
                        .orElseGet(() -> context.text("targets.unmeasured"))),
                Text.of(latest.map(Measurement::date).map(this::measuredOn).orElseGet(() -> context.orDash(""))),
                course());
    }

    private String name() {
        String words = (indicator.nr().text() + " " + indicator.name()).strip();
        String name = indicator
                .unit()
                .filter(unit -> !indicator.countsPersons() && !isShort(unit))
                .map(unit -> context.text("targets.unit", words, unit))
                .orElse(words);
        return line.included() ? name : context.text("annex2.status.gone", name);
    }

    private String value(Optional<BigDecimal> original, Optional<BigDecimal> now) {
        return changed(
                original.map(BigDecimal::stripTrailingZeros), now.map(BigDecimal::stripTrailingZeros), this::amount);
    }

    /** What counts now, and behind it what counted at first where that was something else. */
    private <T> String changed(Optional<T> original, Optional<T> now, Function<T, String> words) {
        Optional<String> first = original.map(words);
        Optional<String> last = now.or(() -> original).map(words);
        boolean same = original.isEmpty() || now.isEmpty() || original.equals(now);
        return same
                ? last.orElseGet(() -> context.orDash(""))
                : context.text("targets.changed", last.orElseThrow(), first.orElseThrow());
    }

    private String amount(BigDecimal value) {
        if (indicator.countsPersons()) {
            return context.privacy().persons(value);
        }
        // a long unit would not fit beside the number, and stands with the name
        return indicator.unit().filter(TargetRow::isShort).isPresent() ? withUnit(value) : phrases.number(value);
    }

    private static boolean isShort(String unit) {
        return unit.length() <= LONGEST_BESIDE_A_NUMBER;
    }

    private String withUnit(BigDecimal value) {
        String number = phrases.number(value);
        return indicator.unit().map(unit -> number + "\u00a0" + unit).orElse(number);
    }

    private String expected() {
        if (originals.isEmpty()) {
            return context.orDash("");
        }
        if (isEndHidden()) {
            return context.text("count.persons.total");
        }
        return amount(expected(originals.get()));
    }

    /** What would be measured now by the original target. */
    BigDecimal expected(Originals way) {
        return new Targets(context.state(), context.sources().rules()).expected(way, context.today(), decimals(way));
    }

    /** What lies between two ends tells the one that is hidden from the one that is shown. */
    boolean isEndHidden() {
        return indicator.countsPersons()
                && Stream.of(
                                originals.map(Originals::baseline),
                                originals.map(Originals::target),
                                indicator.baseline(),
                                indicator.target())
                        .flatMap(Optional::stream)
                        .anyMatch(context.privacy()::isSmall);
    }

    /** As many as the indicator itself is written with. */
    private static int decimals(Originals originals) {
        return Stream.of(originals.baseline(), originals.target())
                .mapToInt(value -> Math.max(0, value.stripTrailingZeros().scale()))
                .max()
                .orElse(0);
    }

    private String measuredOn(LocalDate day) {
        int window = context.sources().rules().windows().measurement();
        String date = phrases.shortDate(day);
        return day.isAfter(context.today().minusDays(window)) ? date : context.text("targets.old", date, window);
    }

    private Text course() {
        List<Point> expected = originals.map(this::way).orElse(List.of());
        List<Point> measured = measured();
        if (indicator.countsPersons() || (expected.isEmpty() && measured.isEmpty())) {
            return Text.of(context.text(indicator.countsPersons() ? "targets.hidden" : "targets.empty"));
        }
        List<LocalDate> days = Stream.concat(expected.stream(), measured.stream())
                .map(Point::date)
                .sorted()
                .toList();
        LocalDate last = days.get(days.size() - 1);
        Spark spark = new Spark(
                Axes.bare(days.get(0), last.isAfter(context.today()) ? last : context.today()), expected, measured);
        return new Text(List.of(new Text.Picture(spark, alternative(expected, measured))));
    }

    private List<Point> way(Originals way) {
        LocalDate from = way.baselineDate().orElse(context.state().start());
        Point target = new Point(way.targetDate(), way.target());
        return from.isBefore(way.targetDate()) ? List.of(new Point(from, way.baseline()), target) : List.of(target);
    }

    /** In order of day; of two on one day the one further down the sheet. */
    List<Point> measured() {
        TreeMap<LocalDate, Point> points = new TreeMap<>();
        line.measurements().stream()
                .filter(measurement -> !measurement.date().isAfter(context.today()))
                .forEach(measurement ->
                        points.put(measurement.date(), new Point(measurement.date(), measurement.value())));
        return List.copyOf(points.values());
    }

    private String alternative(List<Point> expected, List<Point> measured) {
        List<String> sentences = new ArrayList<>();
        if (!expected.isEmpty()) {
            sentences.add(context.text("targets.alternative.way", points(expected)));
        }
        List<Point> told = measured.subList(Math.max(0, measured.size() - MOST_IN_WORDS), measured.size());
        sentences.add(
                told.isEmpty()
                        ? context.text("targets.alternative.unmeasured")
                        : context.text(
                                told.size() < measured.size()
                                        ? "targets.alternative.last"
                                        : "targets.alternative.measured",
                                points(told),
                                told.size(),
                                measured.size()));
        return String.join(" ", sentences);
    }

    private String points(List<Point> points) {
        return phrases.list(points.stream()
                .map(point -> context.text(
                        "targets.alternative.point", withUnit(point.value()), phrases.shortDate(point.date())))
                .toList());
    }
}
