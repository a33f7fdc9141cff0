package nl.verbetermonitor.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.plan.SheetName;

/** The rules in force for the rows of each sheet. */
final class Checks {

    private final PersonWords personWords;

    Checks(IntakeSettings settings) {
        this.personWords = new PersonWords(settings.personWords());
    }

    /**
     * The rules for the facts of the sheet Plan, which are in {@code delivery} already.
     *
     * @param today when the workbook came in
     */
    List<RowCheck> ofPlan(Delivery delivery, DateOrder order, Optional<LocalDate> today) {
        return List.of(
                new ReportingDateInFuture(today),
                new AfterReportingDate(SheetName.PLAN, delivery.reportingDate(), order),
                new NormWithoutAuthority(),
                PointsToOnePerson.in(SheetName.PLAN, delivery, personWords));
    }

    /** The rules for the rows of a table; the sheets before it were read. */
    List<RowCheck> of(SheetName sheet, Delivery delivery, DateOrder order) {
        RowCheck dates = new AfterReportingDate(sheet, delivery.reportingDate(), order);
        RowCheck references = new UnknownReference(sheet, delivery);
        RowCheck persons = PointsToOnePerson.in(sheet, delivery, personWords);
        return sheet == SheetName.MEASURES
                ? List.of(
                        dates,
                        references,
                        persons,
                        new CauseEffectCorrectionMissing(),
                        new SecuredWithoutEvidence(),
                        new OneMeasureCoversMost(delivery.references().rowsOf(SheetName.RECOMMENDATIONS)))
                : List.of(dates, references, persons);
    }
}
