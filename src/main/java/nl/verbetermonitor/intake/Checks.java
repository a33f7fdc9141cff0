package nl.verbetermonitor.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.plan.SheetName;

/** The rules in force for the rows of each sheet. */
final class Checks {

    private final IntakeSettings settings;

    Checks(IntakeSettings settings) {
        this.settings = settings;
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
                PointsToOnePerson.in(delivery, settings.personWords()));
    }

    /** The rules for the rows of a table; the sheets before it were read. */
    List<RowCheck> of(SheetName sheet, Delivery delivery, DateOrder order) {
        RowCheck dates = new AfterReportingDate(sheet, delivery.reportingDate(), order);
        RowCheck references = new UnknownReference(sheet, delivery);
        RowCheck persons = PointsToOnePerson.in(delivery, settings.personWords());
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
