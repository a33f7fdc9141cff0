package nl.verbetermonitor.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.verbetermonitor.assessment.ComponentId;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.plan.Measure;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.report.Failing.Row;

/** What any council asks about any plan, with what the plan itself has to say to it. Nothing need fail. */
final class StandingQuestions {

    private static final Room ROOM = new Room(1, 1, 40, 40, Room.Detail.BRIEF);
    private static final int LONGEST_AUTHORITY = 80;

    /** How the plan stands to its end; each has a question of its own, of which the bundle knows the number. */
    private enum Ending {
        UNKNOWN(0),
        AHEAD(1),
        PASSED(2),
        DONE(3);

        private final int question;

        Ending(int question) {
            this.question = question;
        }
    }

    private StandingQuestions() {}

    static Failing inTime(Context context) {
        Outlook outlook = new Outlook(context);
        int missing = FailingSteps.missing(context).count();
        if (missing > 0 && outlook.isAllDone()) {
            // what was taken up is done, which says nothing of what was not
            return Failing.NOTHING;
        }
        String end = context.state().end().map(context.phrases()::longDate).orElse("");
        Row row = new Row(new Subject.OfPlan(end), () -> withMissing(context, outlook.inTime(), missing));
        return new Failing(List.of(row), ending(context, outlook).question, 1);
    }

    private static String withMissing(Context context, String sentence, int missing) {
        return missing == 0 ? sentence : context.text("detail.steps-missing", sentence, missing);
    }

    private static Ending ending(Context context, Outlook outlook) {
        Optional<LocalDate> end = context.state().end();
        if (outlook.isAllDone()) {
            return Ending.DONE;
        } else if (end.isEmpty()) {
            return Ending.UNKNOWN;
        }
        return end.get().isBefore(context.today()) ? Ending.PASSED : Ending.AHEAD;
    }

    static Failing stillOpen(Context context) {
        List<Measure> active = measures(context).stream()
                .map(MeasureLine::measure)
                .filter(Measure::isActive)
                .toList();
        int done = (int) active.stream().filter(Measure::isDone).count();
        String count = context.phrases().count("count.done", done, active.size());
        SubjectNames names = new SubjectNames(context, ROOM);
        List<String> open = measures(context).stream()
                .filter(line -> line.measure().isOpen())
                .map(line -> names.number(new Subject.OfMeasure(line)))
                .toList();
        String told = open.isEmpty()
                ? count
                : Context.sentence(context.text(
                        "detail.still-open", count, context.phrases().list(open, ROOM.list())));
        return Failing.ofPlan(
                withMissing(context, told, FailingSteps.missing(context).count()), 1);
    }

    private static List<MeasureLine> measures(Context context) {
        return List.copyOf(context.state().measures());
    }

    static Failing cost(Context context) {
        return Failing.ofPlan(new Money(context).sentence(), 1);
    }

    static Failing notShown(Context context) {
        boolean incident = context.plan().kind() == PlanKind.SUPPLIER_INCIDENT;
        return Failing.ofPlan(
                incident
                        ? count(context, ComponentId.C6, "count.steps")
                        : count(context, ComponentId.C4, "count.evidence"),
                1);
    }

    private static String count(Context context, ComponentId id, String key) {
        String words = new Counts(context).passed(context.sources().assessment().criterion(id.criterion()), id, key);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }

    /** Who is named beside an incident may be its supplier. */
    static Failing whoChecks(Context context) {
        boolean improvement = context.plan().kind() == PlanKind.IMPROVEMENT_PLAN;
        String check = context.text("detail.who-checks");
        return Failing.ofPlan(
                context.plan()
                        .authority()
                        .filter(authority -> improvement)
                        .map(new Authorities(context.phrases())::named)
                        .map(authority -> context.text(
                                "detail.who-checks.authority", check, context.clipped(authority, LONGEST_AUTHORITY)))
                        .orElse(check),
                1);
    }
}
