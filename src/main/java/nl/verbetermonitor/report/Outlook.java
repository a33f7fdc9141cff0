package nl.verbetermonitor.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.assessment.ComponentId;
import nl.verbetermonitor.assessment.Forecast;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.Measure;
import org.apache.commons.numbers.fraction.BigFraction;

/** When the plan may be finished, in sentences of fact: the forecast, and whether that is in time. */
final class Outlook {

    private final Context context;
    private final List<MeasureLine> active;

    Outlook(Context context) {
        this.context = context;
        this.active = context.state().measures().stream()
                .filter(line -> line.measure().isActive())
                .toList();
    }

    /** Whether there are measures that count and all of them are done. */
    boolean isAllDone() {
        return !active.isEmpty() && active.stream().map(MeasureLine::measure).allMatch(Measure::isDone);
    }

    /** The forecast of what is still to be done; empty when it says nothing, or when nothing it is about is left. */
    Optional<Forecast.Range> range() {
        return isScheduleDone() || !(context.sources().assessment().forecast() instanceof Forecast.Range range)
                ? Optional.empty()
                : Optional.of(range);
    }

    /** Whether no measure with a planned finish is still to be done; so it is when there is none. */
    private boolean isScheduleDone() {
        return active.stream()
                .filter(line -> line.originalFinish().isPresent())
                .map(MeasureLine::measure)
                .allMatch(Measure::isDone);
    }

    /** When it will be finished at the pace so far, or why that cannot be said. */
    String forecast() {
        if (active.isEmpty()) {
            return context.text("forecast.empty");
        }
        if (isAllDone()) {
            return context.text("forecast.done");
        }
        if (active.stream().allMatch(line -> line.originalFinish().isEmpty())) {
            return context.text("forecast.undated");
        }
        if (isScheduleDone()) {
            return context.text("forecast.rest");
        }
        return range().map(range -> Context.sentence(outcomes(range))).orElseGet(() -> context.text("forecast.few"));
    }

    /** The three outcomes, without a full stop. */
    private String outcomes(Forecast.Range range) {
        Phrases phrases = context.phrases();
        if (range.p10().isEmpty()) {
            return context.text("forecast.never");
        }
        String early = phrases.longDate(range.p10().get());
        if (range.p50().isEmpty()) {
            return context.text("forecast.early", early);
        }
        String middle = phrases.longDate(range.p50().get());
        if (range.p90().isEmpty()) {
            return context.text("forecast.middle", early, middle);
        }
        return range.p10().equals(range.p90())
                ? context.text("forecast.day", early)
                : context.text(
                        "forecast.range",
                        phrases.between(range.p10().get(), range.p90().get()),
                        middle);
    }

    /** How the plan stands to its end: what the forecast says beside it, or the pace when there is no forecast. */
    String inTime() {
        if (active.isEmpty()) {
            return context.text("outlook.empty");
        }
        Optional<LocalDate> end = context.state().end();
        if (isAllDone()) {
            return done(end);
        }
        return end.map(this::underway).orElseGet(() -> context.text("outlook.endless"));
    }

    private String done(Optional<LocalDate> end) {
        return end.flatMap(day -> lastFinish()
                        .map(last -> context.text(
                                "outlook.done.on",
                                context.phrases().longDate(last),
                                context.phrases().longDate(day))))
                .orElseGet(() -> context.text("outlook.done"));
    }

    /** The day everything was done; empty when that of a measure is unknown or may not be shown. */
    private Optional<LocalDate> lastFinish() {
        boolean unclear = active.stream().anyMatch(line -> line.measure()
                .actualFinish()
                .filter(day -> !day.isAfter(context.today()))
                .isEmpty());
        return unclear || context.privacy().hidesMeasures()
                ? Optional.empty()
                : active.stream()
                        .flatMap(line -> line.measure().actualFinish().stream())
                        .max(Comparator.naturalOrder());
    }

    private String underway(LocalDate end) {
        String day = context.phrases().longDate(end);
        if (!context.today().isBefore(end)) {
            return context.text(context.today().equals(end) ? "outlook.ends" : "outlook.ended", day);
        }
        return range().map(range -> foreseen(range, end))
                .or(() -> isPaceEnough()
                        .map(enough -> context.text(enough ? "outlook.pace.enough" : "outlook.pace.short", day)))
                .orElseGet(() -> context.text("outlook.unknown", day));
    }

    /** The forecast goes by the pace between deliveries, R6 by the plan; where they point apart both are said. */
    private String foreseen(Forecast.Range range, LocalDate end) {
        String outcomes = context.text(
                "outlook.foreseen", outcomes(range), context.phrases().longDate(end));
        boolean isAfterEnd = range.p10().filter(early -> !early.isAfter(end)).isEmpty();
        return isPaceEnough()
                .filter(enough -> !enough || isAfterEnd)
                .map(enough -> context.text(enough ? "outlook.ahead" : "outlook.behind", outcomes))
                .orElse(outcomes);
    }

    /** R6: whether the pace so far is the one that is needed; empty when that cannot be said. */
    private Optional<Boolean> isPaceEnough() {
        return context.sources()
                .assessment()
                .criterion(Criterion.REALISM)
                .component(ComponentId.R6)
                .map(feasible -> feasible.numerator().compareTo(BigFraction.ONE) >= 0);
    }
}
