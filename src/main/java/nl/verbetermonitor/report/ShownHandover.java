package nl.verbetermonitor.report;

import java.time.LocalDate;
import java.util.Optional;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.assessment.Step;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Nr;

/** What may be shown of the handing over of files. */
final class ShownHandover {

    private final Context context;
    private final FactRow row;
    private final Optional<MeasureLine> measure;

    /** Of a row of the sheet Overdrachten. */
    ShownHandover(Context context, FactRow row) {
        this.context = context;
        this.row = row;
        // what refers to no measure is words of the analyst's own, and those stay inside
        this.measure = row.text(Column.HANDOVER_MEASURE)
                .filter(nr -> !nr.isBlank())
                .flatMap(nr -> context.state().measure(Nr.of(nr)));
    }

    /** The number of the measure; empty when it refers to none. */
    Optional<String> number() {
        return measure.map(line -> line.nr().text());
    }

    /** Whether its day may not be shown. */
    boolean hidesDay() {
        return measure.flatMap(line -> line.measure().step())
                .filter(Step::isSensitive)
                .isPresent();
    }

    /** Empty when it is unknown, and when it may not be shown. */
    Optional<LocalDate> date() {
        return hidesDay() ? Optional.empty() : row.date(Column.HANDOVER_DATE);
    }

    /** Whether it was complete, in words. */
    String complete() {
        return context.text(row.yes(Column.HANDOVER_COMPLETE)
                .map(yes -> yes ? "handover.yes" : "handover.no")
                .orElse("handover.unknown"));
    }
}
