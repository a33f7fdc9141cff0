package nl.verbetermonitor.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the sheet Plan says about the plan and this delivery of it.
 *
 * @param number Plannummer
 * @param title Titel; empty text when unknown
 * @param kind Soort
 * @param municipality Gemeente; empty text when unknown
 * @param dossierNumber Dossiernummer
 * @param portfolioHolder Portefeuillehouder; empty text when unknown
 * @param authority Toezichthouder of leverancier
 * @param start Startdatum
 * @param end Einddatum
 * @param incidentReported Datum melding
 * @param reportingDate Peildatum: the day that the delivery describes
 * @param earlierNotice Eerdere raadsmededeling
 * @param supplementTo Aanvulling op
 * @param norms the norms that the sheet itself gives, in percent, whether or not it says who set them
 * @param normsSetBy Norm vastgesteld door
 * @param normsSetOn Norm vastgesteld op
 * @param example whether Voorbeeld says Ja: an invented course of events
 */
public record PlanSheet(
        Nr number,
        String title,
        PlanKind kind,
        String municipality,
        Optional<String> dossierNumber,
        String portfolioHolder,
        Optional<String> authority,
        LocalDate start,
        Optional<LocalDate> end,
        Optional<LocalDate> incidentReported,
        LocalDate reportingDate,
        Optional<String> earlierNotice,
        Optional<String> supplementTo,
        Map<Criterion, BigDecimal> norms,
        Optional<String> normsSetBy,
        Optional<LocalDate> normsSetOn,
        boolean example) {

    public PlanSheet {
        norms = Map.copyOf(norms);
    }

    /**
     * Reads the facts of the sheet Plan.
     *
     * @throws java.util.NoSuchElementException when Plannummer, Soort, Startdatum or Peildatum is unknown: intake
     *     refuses such a delivery
     */
    public static PlanSheet of(FactRow facts) {
        Map<Criterion, BigDecimal> norms = new EnumMap<>(Criterion.class);
        facts.number(Column.PLAN_NORM_COMPLETENESS).ifPresent(norm -> norms.put(Criterion.COMPLETENESS, norm));
        facts.number(Column.PLAN_NORM_REALISM).ifPresent(norm -> norms.put(Criterion.REALISM, norm));
        facts.number(Column.PLAN_NORM_AMBITION).ifPresent(norm -> norms.put(Criterion.AMBITION, norm));
        return new PlanSheet(
                Nr.of(facts.text(Column.PLAN_NUMBER).orElseThrow()),
                facts.text(Column.PLAN_TITLE).orElse(""),
                facts.word(Column.PLAN_KIND, PlanKind.class).orElseThrow(),
                facts.text(Column.PLAN_MUNICIPALITY).orElse(""),
                facts.text(Column.PLAN_DOSSIER_NUMBER),
                facts.text(Column.PLAN_PORTFOLIO_HOLDER).orElse(""),
                facts.text(Column.PLAN_AUTHORITY),
                facts.date(Column.PLAN_START).orElseThrow(),
                facts.date(Column.PLAN_END),
                facts.date(Column.PLAN_INCIDENT_REPORTED),
                facts.date(Column.PLAN_REPORTING_DATE).orElseThrow(),
                facts.text(Column.PLAN_EARLIER_NOTICE),
                facts.text(Column.PLAN_SUPPLEMENT_TO),
                norms,
                facts.text(Column.PLAN_NORM_SET_BY),
                facts.date(Column.PLAN_NORM_SET_ON),
                facts.yes(Column.PLAN_EXAMPLE).orElse(false));
    }
}
