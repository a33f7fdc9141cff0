package nl.verbetermonitor.plan;

import static nl.verbetermonitor.plan.ColumnKind.AMOUNT;
import static nl.verbetermonitor.plan.ColumnKind.DATE;
import static nl.verbetermonitor.plan.ColumnKind.NUMBER;
import static nl.verbetermonitor.plan.ColumnKind.REFERENCE;
import static nl.verbetermonitor.plan.ColumnKind.REFERENCES;
import static nl.verbetermonitor.plan.ColumnKind.TEXT;
import static nl.verbetermonitor.plan.ColumnKind.VALUE;
import static nl.verbetermonitor.plan.ColumnKind.YES_NO;

import java.util.Optional;

/** Every column of a tracker, and every label of its sheet Plan, where one cell beside the label is the value. */
public enum Column implements Word {
    PLAN_NUMBER(SheetName.PLAN, "Plannummer", TEXT, true),
    PLAN_TITLE(SheetName.PLAN, "Titel", TEXT, true),
    PLAN_KIND(SheetName.PLAN, "Soort", ColumnKind.PLAN_KIND, true),
    PLAN_MUNICIPALITY(SheetName.PLAN, "Gemeente", TEXT, true),
    PLAN_DOSSIER_NUMBER(SheetName.PLAN, "Dossiernummer", TEXT, false),
    PLAN_PORTFOLIO_HOLDER(SheetName.PLAN, "Portefeuillehouder", TEXT, true),
    PLAN_AUTHORITY(SheetName.PLAN, "Toezichthouder of leverancier", TEXT, false),
    PLAN_START(SheetName.PLAN, "Startdatum", DATE, true),
    PLAN_END(SheetName.PLAN, "Einddatum", DATE, false),
    PLAN_INCIDENT_REPORTED(SheetName.PLAN, "Datum melding", DATE, false),
    PLAN_REPORTING_DATE(SheetName.PLAN, "Peildatum", DATE, true),
    PLAN_EARLIER_NOTICE(SheetName.PLAN, "Eerdere raadsmededeling", TEXT, false),
    PLAN_SUPPLEMENT_TO(SheetName.PLAN, "Aanvulling op", TEXT, false),
    PLAN_NORM_COMPLETENESS(SheetName.PLAN, "Norm volledigheid", ColumnKind.NORM, false),
    PLAN_NORM_REALISM(SheetName.PLAN, "Norm realisme", ColumnKind.NORM, false),
    PLAN_NORM_AMBITION(SheetName.PLAN, "Norm ambitie", ColumnKind.NORM, false),
    PLAN_NORM_SET_BY(SheetName.PLAN, "Norm vastgesteld door", TEXT, false),
    PLAN_NORM_SET_ON(SheetName.PLAN, "Norm vastgesteld op", DATE, false),
    PLAN_EXAMPLE(SheetName.PLAN, "Voorbeeld", YES_NO, false),

    RECOMMENDATION_NUMBER(SheetName.RECOMMENDATIONS, "Nr", NUMBER, true),
    RECOMMENDATION_TEXT(SheetName.RECOMMENDATIONS, "Aanbeveling", TEXT, true),
    RECOMMENDATION_SOURCE(SheetName.RECOMMENDATIONS, "Bron", TEXT, false),
    RECOMMENDATION_DATE(SheetName.RECOMMENDATIONS, "Datum", DATE, false),
    RECOMMENDATION_PRIORITY(SheetName.RECOMMENDATIONS, "Prioriteit", ColumnKind.PRIORITY, false),

    MEASURE_NUMBER(SheetName.MEASURES, "Nr", NUMBER, true),
    MEASURE_RECOMMENDATIONS(SheetName.MEASURES, "Aanbeveling", REFERENCES, true),
    MEASURE_STEP(SheetName.MEASURES, "Stap", ColumnKind.STEP, false),
    MEASURE_TITLE(SheetName.MEASURES, "Maatregel", TEXT, true),
    MEASURE_INTENDED_RESULT(SheetName.MEASURES, "Beoogd resultaat", TEXT, false),
    MEASURE_SAFEGUARDS(SheetName.MEASURES, "Waarborgen", TEXT, false),
    MEASURE_OWNER(SheetName.MEASURES, "Eigenaar", TEXT, false),
    MEASURE_CAPACITY(SheetName.MEASURES, "Capaciteit (uren)", AMOUNT, false),
    MEASURE_BUDGET(SheetName.MEASURES, "Budget (EUR)", AMOUNT, false),
    MEASURE_SPENT(SheetName.MEASURES, "Besteed (EUR)", AMOUNT, false),
    MEASURE_PLANNED_START(SheetName.MEASURES, "Start gepland", DATE, false),
    MEASURE_PLANNED_FINISH(SheetName.MEASURES, "Gereed gepland", DATE, false),
    MEASURE_ACTUAL_START(SheetName.MEASURES, "Start werkelijk", DATE, false),
    MEASURE_ACTUAL_FINISH(SheetName.MEASURES, "Gereed werkelijk", DATE, false),
    MEASURE_STATUS(SheetName.MEASURES, "Status", ColumnKind.STATUS, true),
    MEASURE_PROGRESS(SheetName.MEASURES, "Voortgang", ColumnKind.PROGRESS, false),
    MEASURE_DEPENDS_ON(SheetName.MEASURES, "Afhankelijk van", REFERENCES, false),
    MEASURE_EVIDENCE(SheetName.MEASURES, "Bewijs", TEXT, false),
    MEASURE_UPDATED_ON(SheetName.MEASURES, "Bijgewerkt op", DATE, false),
    MEASURE_CHANGE_REASON(SheetName.MEASURES, "Reden wijziging", TEXT, false),
    MEASURE_DROP_REASON(SheetName.MEASURES, "Reden vervallen", ColumnKind.DROP_REASON, false),
    MEASURE_CAUSE(SheetName.MEASURES, "Oorzaak", TEXT, false),
    MEASURE_EFFECT(SheetName.MEASURES, "Gevolg", TEXT, false),
    MEASURE_CORRECTION(SheetName.MEASURES, "Bijsturing", TEXT, false),
    MEASURE_EXPLANATION(SheetName.MEASURES, "Toelichting", TEXT, false),

    INDICATOR_NUMBER(SheetName.INDICATORS, "Nr", NUMBER, true),
    INDICATOR_RECOMMENDATION(SheetName.INDICATORS, "Aanbeveling", REFERENCES, false),
    INDICATOR_NAME(SheetName.INDICATORS, "Indicator", TEXT, true),
    INDICATOR_UNIT(SheetName.INDICATORS, "Eenheid", TEXT, false),
    INDICATOR_BASELINE(SheetName.INDICATORS, "Nulmeting", VALUE, true),
    INDICATOR_BASELINE_DATE(SheetName.INDICATORS, "Datum nulmeting", DATE, false),
    INDICATOR_TARGET(SheetName.INDICATORS, "Streefwaarde", VALUE, true),
    INDICATOR_TARGET_DATE(SheetName.INDICATORS, "Streefdatum", DATE, true),
    INDICATOR_COUNTS_PERSONS(SheetName.INDICATORS, "Telt personen", YES_NO, false),

    MEASUREMENT_INDICATOR(SheetName.MEASUREMENTS, "Indicator", REFERENCE, true),
    MEASUREMENT_DATE(SheetName.MEASUREMENTS, "Datum", DATE, true),
    MEASUREMENT_VALUE(SheetName.MEASUREMENTS, "Waarde", VALUE, true),

    QUALIFICATION_MUNICIPALITY(SheetName.QUALIFICATIONS, "Gemeente", TEXT, true),
    QUALIFICATION_DATE(SheetName.QUALIFICATIONS, "Datum", DATE, true),
    QUALIFICATION_TEXT(SheetName.QUALIFICATIONS, "Kwalificatie", TEXT, true),
    QUALIFICATION_CONCERNS(SheetName.QUALIFICATIONS, "Heeft betrekking op", TEXT, false),
    QUALIFICATION_SET_BY(SheetName.QUALIFICATIONS, "Vastgesteld door", TEXT, false),
    QUALIFICATION_SOURCE(SheetName.QUALIFICATIONS, "Bron", TEXT, false),
    QUALIFICATION_AGREED_WITH(SheetName.QUALIFICATIONS, "Afgestemd met", TEXT, false),

    COUNT_DESCRIPTION(SheetName.COUNTS, "Omschrijving", TEXT, true),
    COUNT_MUNICIPALITY(SheetName.COUNTS, "Gemeente", TEXT, false),
    COUNT_PERIOD(SheetName.COUNTS, "Periode", TEXT, true),
    COUNT_NUMBER(SheetName.COUNTS, "Aantal", ColumnKind.COUNT, true),

    HANDOVER_MEASURE(SheetName.HANDOVERS, "Maatregel", REFERENCE, true),
    HANDOVER_DATE(SheetName.HANDOVERS, "Datum", DATE, true),
    HANDOVER_COMPLETE(SheetName.HANDOVERS, "Volledig", YES_NO, true),
    HANDOVER_EVIDENCE(SheetName.HANDOVERS, "Bewijs", TEXT, false),

    COUNCIL_NUMBER(SheetName.COUNCIL, "Nr", NUMBER, true),
    COUNCIL_KIND(SheetName.COUNCIL, "Soort", ColumnKind.COUNCIL_ITEM_KIND, true),
    COUNCIL_PARTY(SheetName.COUNCIL, "Fractie", TEXT, false),
    COUNCIL_SUBJECT(SheetName.COUNCIL, "Onderwerp", TEXT, true),
    COUNCIL_MEASURE(SheetName.COUNCIL, "Maatregel", REFERENCES, false),
    COUNCIL_SUBMITTED(SheetName.COUNCIL, "Ingediend", DATE, true),
    COUNCIL_DUE(SheetName.COUNCIL, "Afdoening vóór", DATE, false),
    COUNCIL_SETTLED(SheetName.COUNCIL, "Afgedaan op", DATE, false),
    COUNCIL_ANSWER(SheetName.COUNCIL, "Antwoorddocument", TEXT, false),
    COUNCIL_PUBLIC(SheetName.COUNCIL, "Openbaar", YES_NO, false),

    INFORMED_PARTY(SheetName.INFORMED, "Partij", TEXT, true),
    INFORMED_DATE(SheetName.INFORMED, "Datum", DATE, false),
    INFORMED_REASON_NOT(SheetName.INFORMED, "Reden niet", TEXT, false),

    NARRATIVE_TOPIC(SheetName.NARRATIVES, "Onderdeel", ColumnKind.NARRATIVE_TOPIC, true),
    NARRATIVE_TEXT(SheetName.NARRATIVES, "Tekst", TEXT, true);

    private final SheetName sheet;
    private final String dutch;
    private final ColumnKind kind;
    private final boolean required;

    Column(SheetName sheet, String dutch, ColumnKind kind, boolean required) {
        this.sheet = sheet;
        this.dutch = dutch;
        this.kind = kind;
        this.required = required;
    }

    /** The sheet the column stands in. */
    public SheetName sheet() {
        return sheet;
    }

    /** The name in the header row, or the label in Veld, as the documentation spells it. */
    @Override
    public String dutch() {
        return dutch;
    }

    /** What its cells hold. */
    public ColumnKind kind() {
        return kind;
    }

    /**
     * Whether the column must be there. Without it a needed sheet makes the delivery refused, an optional sheet counts
     * as absent.
     */
    public boolean isRequired() {
        return required;
    }

    /** The sheet whose rows the column refers to by their number; empty when it does not refer to rows. */
    public Optional<SheetName> refersTo() {
        return switch (this) {
            case MEASURE_RECOMMENDATIONS, INDICATOR_RECOMMENDATION -> Optional.of(SheetName.RECOMMENDATIONS);
            case MEASURE_DEPENDS_ON, HANDOVER_MEASURE, COUNCIL_MEASURE -> Optional.of(SheetName.MEASURES);
            case MEASUREMENT_INDICATOR -> Optional.of(SheetName.INDICATORS);
            default -> Optional.empty();
        };
    }
}
