package nl.verbetermonitor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.verbetermonitor.assessment.AssessmentRules;
import nl.verbetermonitor.assessment.AssessmentRules.Windows;
import nl.verbetermonitor.assessment.ComponentId;
import nl.verbetermonitor.assessment.HardRule;
import nl.verbetermonitor.plan.Criterion;
import org.junit.jupiter.api.Test;

/** Bijlage 6 says by which values the municipality tests otherwise than usual. */
class RuleDifferencesTest {

    private static final AssessmentRules USUAL = AssessmentRules.defaults();

    private static List<String> settings(Tracker tracker, AssessmentRules rules) {
        return ReportText.under(SourcesWith.rules(Tracker.sources(tracker), rules), "Instellingen van de gemeente");
    }

    private static Tracker improvement() {
        return Tracker.improvement("2023-09-30").recommendation("A1").measure("M1");
    }

    private static AssessmentRules own() {
        Map<Criterion, BigDecimal> norms = new HashMap<>(USUAL.norms());
        norms.put(Criterion.AMBITION, new BigDecimal("72.5"));
        Map<ComponentId, BigDecimal> weights = new HashMap<>(USUAL.weights());
        weights.put(ComponentId.C1, new BigDecimal(30));
        weights.put(ComponentId.C6, new BigDecimal(50));
        return new AssessmentRules(
                norms,
                new BigDecimal(15),
                weights,
                new Windows(31, 92, 365, 180),
                EnumSet.complementOf(EnumSet.of(HardRule.LITTLE_EVIDENCE)),
                USUAL.steps().subList(0, 3),
                Set.of(LocalDate.of(2023, 12, 24)));
    }

    @Test
    void theUsualValuesAreCalledSo() {
        assertThat(settings(improvement(), USUAL))
                .containsExactly("Alle normen, wegingen, termijnen en regels zijn de standaardwaarden.");
    }

    @Test
    void everyOtherValueStandsBesideTheUsualOne() {
        assertThat(settings(improvement(), own()))
                .containsExactly(
                        "De gemeente heeft deze waarden anders ingesteld dan de standaard:",
                        "norm voor ambitie: 72,5 (standaard 80);",
                        "marge onder de norm, in punten: 15 (standaard 20);",
                        "weging van C1 Dekking: 30 (standaard 40);",
                        "dagen waarin een indicator is gemeten (C5 en A5): 365 (standaard 183);",
                        "niet in gebruik als regel die boven de score gaat: minder dan de helft van de afgeronde maatregelen met bewijs:"
                                + " volledigheid hoogstens norm deels gehaald.");
    }

    @Test
    void stepsAndWorkingDaysMatterToIncidents() {
        assertThat(settings(Tracker.incident("2023-09-30").recommendation("A1").measure("L1"), own()))
                .contains(
                        "weging van C6 Verplichte stappen: 50 (standaard 40);",
                        "de lijst van stappen en termijnen is een eigen lijst van de gemeente;",
                        "1 dag telt niet als werkdag, naast weekenden en feestdagen.");
    }
}
