package nl.verbetermonitor.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.plan.PlanKind;

/** How the steps of the catalogue stand in an incident plan. */
public final class Steps {

    private Steps() {}

    /** The steps of the catalogue, in order; none for a plan that is no incident plan. */
    public static List<StepLine> of(PlanState state, AssessmentRules rules) {
        if (state.plan().kind() != PlanKind.SUPPLIER_INCIDENT) {
            return List.of();
        }
        WorkingDays workingDays = new WorkingDays(rules.extraDaysOff());
        return rules.steps().stream()
                .map(step -> line(step, state, workingDays))
                .toList();
    }

    private static StepLine line(Step step, PlanState state, WorkingDays workingDays) {
        List<MeasureLine> measures = state.measures().stream()
                .filter(line ->
                        line.measure().step().filter(step.name()::equals).isPresent())
                .toList();
        boolean active = measures.stream().anyMatch(line -> line.measure().isActive());
        boolean excused = step.excusable() && !active && !measures.isEmpty();
        Optional<LocalDate> termEnd = step.term().map(term -> end(state.incidentReported(), term, workingDays));
        return new StepLine(
                step,
                measures,
                active || excused,
                excused,
                doneOn(measures, state.reportingDate()),
                termEnd,
                termEnd.filter(end -> end.isBefore(state.reportingDate())).isPresent());
    }

    private static Optional<LocalDate> doneOn(List<MeasureLine> measures, LocalDate reportingDate) {
        return measures.stream()
                .map(MeasureLine::measure)
                .filter(measure -> measure.isActive() && measure.isDone())
                .flatMap(measure -> measure.actualFinish().stream())
                .filter(finish -> !finish.isAfter(reportingDate))
                .min(Comparator.naturalOrder());
    }

    private static LocalDate end(LocalDate from, Step.Term term, WorkingDays workingDays) {
        return switch (term.unit()) {
            case DAYS -> from.plusDays(term.length());
            case WORKING_DAYS -> workingDays.after(from, term.length());
        };
    }
}
