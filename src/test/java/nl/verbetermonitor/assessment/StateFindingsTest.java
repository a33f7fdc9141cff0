package nl.verbetermonitor.assessment;

import static nl.verbetermonitor.assessment.PlanFixture.aMeasure;
import static nl.verbetermonitor.assessment.PlanFixture.aRecommendation;
import static nl.verbetermonitor.assessment.PlanFixture.anIndicator;
import static nl.verbetermonitor.assessment.PlanFixture.assess;
import static nl.verbetermonitor.assessment.PlanFixture.delivery;
import static nl.verbetermonitor.plan.FindingCode.CONTRADICTION;
import static nl.verbetermonitor.plan.FindingCode.MOVED_WITHOUT_REASON;
import static nl.verbetermonitor.plan.FindingCode.NO_LONGER_INCLUDED;
import static nl.verbetermonitor.plan.FindingCode.ORIGINAL_CHANGED;
import static nl.verbetermonitor.plan.FindingCode.RECOMMENDATION_REWORDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.Status;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The findings that only show beside the deliveries before it, and where an analyst finds them in the workbook. */
class StateFindingsTest {

    private static final DeliveryFixture BEFORE = delivery("2023-03-31");
    private static final DeliveryFixture NOW = delivery("2023-06-30");
    private static final MeasureRow M1 = aMeasure("M1");

    /** As code, place, what was found and what was expected. */
    private static AbstractListAssert<?, ?, Tuple, ObjectAssert<Tuple>> assertFound(
            DeliveryFixture first, DeliveryFixture... later) {
        return assertThat(assess(first, later).findings())
                .extracting(Finding::code, finding -> finding.place().text(), Finding::found, Finding::expected);
    }

    private static Tuple finding(FindingCode code, String place, String found, String expected) {
        return tuple(code, place, found, expected);
    }

    @Test
    void aFirstDeliveryHasNoneUnlessItContradictsItself() {
        assertFound(NOW.with(
                        aRecommendation("A1"), M1, anIndicator("I1").from("1").to("2", "2023-12-31")))
                .isEmpty();
    }

    @Nested
    class ChangedOriginals {

        @Test
        void startOfThePlan() {
            assertFound(BEFORE.start("2023-01-01"), NOW.start("2023-02-01"))
                    .containsExactly(finding(ORIGINAL_CHANGED, "Plan!B8", "01-02-2023", "01-01-2023"));
        }

        @Test
        void endOfThePlan() {
            assertFound(BEFORE.end("2023-12-31"), NOW.end("2024-06-30"))
                    .containsExactly(finding(ORIGINAL_CHANGED, "Plan!B9", "30-06-2024", "31-12-2023"));
        }

        @Test
        void endOfThePlanThatIsGone() {
            assertFound(BEFORE.end("2023-12-31"), NOW.withoutEnd())
                    .containsExactly(finding(ORIGINAL_CHANGED, "Plan!B9", "(leeg)", "31-12-2023"));
        }

        @Test
        void anEndThatBecomesKnownIsTheOriginalOne() {
            assertFound(BEFORE.withoutEnd(), NOW.end("2023-12-31")).isEmpty();
        }

        @Test
        void dayOfTheReport() {
            assertFound(BEFORE.reported("2023-01-02"), NOW.reported("2023-01-03"))
                    .containsExactly(finding(ORIGINAL_CHANGED, "Plan!B10", "03-01-2023", "02-01-2023"));
        }

        @Test
        void areFoundBesideTheOriginalInEveryLaterDelivery() {
            assertFound(BEFORE.end("2023-12-31"), delivery("2023-05-31").end("2024-06-30"), NOW.end("2024-06-30"))
                    .containsExactly(finding(ORIGINAL_CHANGED, "Plan!B9", "30-06-2024", "31-12-2023"));
        }

        @Test
        void norms() {
            assertFound(
                            BEFORE.norm(Criterion.COMPLETENESS, "80")
                                    .norm(Criterion.REALISM, "80")
                                    .norm(Criterion.AMBITION, "80"),
                            NOW.norm(Criterion.COMPLETENESS, "70.5").norm(Criterion.REALISM, "80.0"))
                    .containsExactly(
                            finding(ORIGINAL_CHANGED, "Plan!B14", "70,5", "80"),
                            finding(ORIGINAL_CHANGED, "Plan!B16", "(leeg)", "80"));
        }

        @Test
        void indicators() {
            assertFound(
                            BEFORE.with(
                                    anIndicator("I1").from("10", "2023-01-01").to("20", "2023-12-31")),
                            NOW.with(
                                    anIndicator("I1").from("0.29", "2023-01-02").to("100", "2024-12-31")))
                    .containsExactly(
                            finding(ORIGINAL_CHANGED, "Indicatoren!E2", "0,29", "10"),
                            finding(ORIGINAL_CHANGED, "Indicatoren!F2", "02-01-2023", "01-01-2023"),
                            finding(ORIGINAL_CHANGED, "Indicatoren!G2", "100", "20"),
                            finding(ORIGINAL_CHANGED, "Indicatoren!H2", "31-12-2024", "31-12-2023"));
        }

        @Test
        void anotherWayToWriteANumberIsNone() {
            assertFound(
                            BEFORE.with(anIndicator("I1").from("10").to("20", "2023-12-31")),
                            NOW.with(anIndicator("I1").from("10.0").to("20.00", "2023-12-31")))
                    .isEmpty();
        }
    }

    @Test
    void aRewordedRecommendation() {
        assertFound(
                        BEFORE.with(aRecommendation("A1").text("oud")),
                        NOW.with(aRecommendation("A0"), aRecommendation("A1").text("nieuw")))
                .containsExactly(finding(RECOMMENDATION_REWORDED, "Aanbevelingen!B3", "nieuw", "oud"));
    }

    @Nested
    class NoLongerIncluded {

        @Test
        void isSaidOfTheSheet() {
            assertFound(BEFORE.with(aRecommendation("A1"), M1, anIndicator("I1")), NOW)
                    .containsExactly(
                            finding(NO_LONGER_INCLUDED, "Aanbevelingen", "A1", ""),
                            finding(NO_LONGER_INCLUDED, "Maatregelen", "M1", ""),
                            finding(NO_LONGER_INCLUDED, "Indicatoren", "I1", ""));
        }

        @Test
        void isSaidOfTheFileWhenTheSheetIsGoneToo() {
            assertFound(BEFORE.with(anIndicator("I1")), NOW.withoutSheet(SheetName.INDICATORS))
                    .containsExactly(finding(NO_LONGER_INCLUDED, "", "I1", ""));
        }

        @Test
        void isSaidAgainAtEveryDelivery() {
            assertFound(BEFORE.with(M1), delivery("2023-05-31"), NOW)
                    .containsExactly(finding(NO_LONGER_INCLUDED, "Maatregelen", "M1", ""));
        }
    }

    @Nested
    class AMovedDate {

        @Test
        void withoutAReason() {
            assertFound(
                            BEFORE.with(M1.planned("2023-02-01", "2023-10-01")),
                            NOW.with(M1.planned("2023-03-01", "2023-09-01")))
                    .containsExactly(
                            finding(MOVED_WITHOUT_REASON, "Maatregelen!K2", "01-03-2023", "01-02-2023"),
                            finding(MOVED_WITHOUT_REASON, "Maatregelen!L2", "01-09-2023", "01-10-2023"));
        }

        @Test
        void withAReasonIsFine() {
            assertFound(
                            BEFORE.with(M1.plannedFinish("2023-10-01")),
                            NOW.with(M1.plannedFinish("2023-11-01").changeReason("Besluit")))
                    .isEmpty();
        }

        @Test
        void thatBecomesKnownHasNotMoved() {
            assertFound(
                            BEFORE.with(M1.without(Column.MEASURE_PLANNED_START, Column.MEASURE_PLANNED_FINISH)),
                            NOW.with(M1))
                    .isEmpty();
        }

        @Test
        void thatIsGoneHasMoved() {
            assertFound(
                            BEFORE.with(M1.plannedFinish("2023-10-01")),
                            NOW.with(M1.without(Column.MEASURE_PLANNED_FINISH)))
                    .containsExactly(finding(MOVED_WITHOUT_REASON, "Maatregelen!L2", "(leeg)", "01-10-2023"));
        }
    }

    @Nested
    class AContradiction {

        @Test
        void namesTheMeasureWhatSpeaksAgainstWhatAndTheCellToLookAt() {
            assertFound(NOW.with(aMeasure("M0"), M1.status(Status.FINISHED).progress("0.5")))
                    .containsExactly(
                            finding(
                                    CONTRADICTION,
                                    "Maatregelen!P3",
                                    "M1",
                                    "de status is afgerond of geborgd, maar de voortgang is minder dan 100 %"),
                            finding(
                                    CONTRADICTION,
                                    "Maatregelen!N3",
                                    "M1",
                                    "de status is afgerond of geborgd, maar er staat geen datum bij Gereed werkelijk"));
        }

        @Test
        void ofAnExcusedMeasureIsNone() {
            assertFound(NOW.with(M1.excused().progress("1"))).isEmpty();
        }

        @ParameterizedTest
        @EnumSource(Contradiction.class)
        void hasItsOwnWords(Contradiction contradiction) {
            String key = contradiction.name().toLowerCase(Locale.ROOT).replace('_', '-');

            assertThat(ResourceBundle.getBundle("nl.verbetermonitor.assessment.contradictions")
                            .getString(key))
                    .isNotBlank();
        }
    }

    @Test
    void comeInTheOrderOfTheWorkbook() {
        assertThat(Arrays.asList(SheetName.values()))
                .containsSubsequence(
                        SheetName.PLAN, SheetName.RECOMMENDATIONS, SheetName.MEASURES, SheetName.INDICATORS);
        assertFound(
                        BEFORE.with(aRecommendation("A1").text("oud"), M1, anIndicator("I1")),
                        NOW.start("2023-02-01").with(aRecommendation("A1").text("nieuw")))
                .extracting(tuple -> tuple.toList().get(1))
                .containsExactly("Plan!B8", "Aanbevelingen!B2", "Maatregelen", "Indicatoren");
    }
}
