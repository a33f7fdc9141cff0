package nl.verbetermonitor.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.assessment.Step;
import nl.verbetermonitor.assessment.StepLine;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.Status;

/** What may be shown of a step of an incident. */
final class ShownStep {

    private final Context context;
    private final StepLine line;

    ShownStep(Context context, StepLine line) {
        this.context = context;
        this.line = line;
    }

    String name() {
        return line.step().name();
    }

    /** 1 to 3. */
    int phase() {
        return line.step().phase();
    }

    /** Of the measures that carry it out. */
    List<String> numbers() {
        return line.measures().stream().map(one -> one.nr().text()).toList();
    }

    Symbol symbol() {
        if (line.measures().isEmpty()) {
            return line.step().required() ? Symbol.CROSS : Symbol.DASH;
        }
        return line.excused()
                ? Symbol.DASH
                : decisive().status().map(Symbols::of).orElse(Symbol.OPEN);
    }

    String status() {
        if (line.measures().isEmpty()) {
            return context.text(line.step().required() ? "steps.absent" : "steps.optional");
        }
        return line.excused()
                ? context.text("steps.excused")
                : decisive().status().map(Status::dutch).orElseGet(() -> context.text("annex2.status.unknown"));
    }

    /** The measure whose status speaks for the step: a done one, or else the first that counts. */
    private Measure decisive() {
        List<Measure> measures = line.measures().stream()
                .map(MeasureLine::measure)
                .filter(Measure::isActive)
                .toList();
        return measures.stream()
                .filter(Measure::isDone)
                .findFirst()
                .or(() -> measures.stream().findFirst())
                .orElseGet(() -> line.measures().get(0).measure());
    }

    /** Empty while it is not done, and when the day may not be shown. */
    Optional<LocalDate> doneOn() {
        return Step.isSensitive(name()) ? Optional.empty() : line.doneOn();
    }

    /** Whether it is done on a day that may not be shown. */
    boolean hidesDay() {
        return Step.isSensitive(name()) && line.doneOn().isPresent();
    }

    /** The own norm, in words. */
    String term() {
        return line.step()
                .term()
                .map(one -> context.text(
                        one.unit() == Step.Unit.DAYS ? "steps.term.days" : "steps.term.workingdays", one.length()))
                .orElseGet(() -> context.text("steps.term.none"));
    }

    /** Whether it was within that, in words. */
    String within() {
        if (line.termEnd().isEmpty() || line.excused()) {
            return context.text("steps.within.none");
        }
        if (line.doneOn().isPresent()) {
            return context.text(line.isOnTime() ? "steps.within.yes" : "steps.within.no");
        }
        return context.text(line.termEnded() ? "steps.within.no" : "steps.within.running");
    }
}
