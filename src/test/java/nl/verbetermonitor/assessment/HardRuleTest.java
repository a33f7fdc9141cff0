package nl.verbetermonitor.assessment;

import static nl.verbetermonitor.assessment.AssessmentAssert.assertThat;
import static nl.verbetermonitor.assessment.PlanFixture.aDoneMeasure;
import static nl.verbetermonitor.assessment.PlanFixture.aMeasure;
import static nl.verbetermonitor.assessment.PlanFixture.aRecommendation;
import static nl.verbetermonitor.assessment.PlanFixture.assess;
import static nl.verbetermonitor.assessment.PlanFixture.delivery;
import static nl.verbetermonitor.assessment.PlanFixture.incident;
import static nl.verbetermonitor.assessment.Verdict.MET;
import static nl.verbetermonitor.assessment.Verdict.NOT_ASSESSABLE;
import static nl.verbetermonitor.assessment.Verdict.NOT_MET;
import static nl.verbetermonitor.assessment.Verdict.PARTLY_MET;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.assessment.Step.Term;
import nl.verbetermonitor.assessment.Step.Unit;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.Priority;
import nl.verbetermonitor.plan.Status;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every plan here would meet its norm if it were not for the hard rule. */
class HardRuleTest {

    private static final String T = "2023-06-30";
    private static final MeasureRow UP_TO_DATE = aMeasure("M1").updatedOn(T);

    /** Ten recommendations, the first nine covered. */
    private static List<TrackerRow> allButOneCovered(RecommendationRow uncovered) {
        List<TrackerRow> rows = new ArrayList<>();
        String[] covered = new String[9];
        for (int i = 1; i <= 9; i++) {
            covered[i - 1] = "A" + i;
            rows.add(aRecommendation("A" + i).priority(Priority.HIGH));
        }
        rows.add(uncovered);
        rows.add(UP_TO_DATE.forRecommendation(covered));
        return rows;
    }

    @Test
    void noneBitesInAGoodPlan() {
        Assessment assessment = assess(
                delivery(T).with(aRecommendation("A1").priority(Priority.HIGH), UP_TO_DATE, aDoneMeasure("M2", T)));

        assertThat(assessment).completeness().scores("100.0").is(MET).isNotLimited();
        assertThat(assessment).realism().isNotLimited();
        assertThat(assessment).ambition().isNotLimited();
    }

    @Nested
    class NoRecommendationAtAll {

        @Test
        void makesCompletenessNotAssessableWithoutAScore() {
            assertThat(assess(delivery(T).with(UP_TO_DATE, aDoneMeasure("M2", T))))
                    .completeness()
                    .hasNoScore()
                    .is(NOT_ASSESSABLE)
                    .isAtDefaultNorm(NOT_ASSESSABLE)
                    .isLimitedBy(HardRule.NO_RECOMMENDATION, NOT_ASSESSABLE);
        }

        @Test
        void doesNotTouchTheOtherCriteria() {
            assertThat(assess(delivery(T).with(UP_TO_DATE))).realism().isNotLimited();
        }

        @Test
        void isNotSoWhenAnEarlierDeliveryHadOne() {
            assertThat(assess(
                            delivery("2023-03-31").with(aRecommendation("A1")),
                            delivery(T).with(UP_TO_DATE)))
                    .completeness()
                    .isNotLimited();
        }
    }

    @Nested
    class AnUncoveredRecommendation {

        @Test
        void ofHighPriorityMeansNotMet() {
            assertThat(assess(delivery(T)
                            .with(allButOneCovered(aRecommendation("A10").priority(Priority.HIGH)))))
                    .completeness()
                    .scores("94.7") // (40 * 9/10 + 20 + 15) / 75
                    .is(NOT_MET)
                    .isAtDefaultNorm(NOT_MET)
                    .isLimitedBy(HardRule.HIGH_PRIORITY_UNCOVERED, NOT_MET, "A10");
        }

        @ParameterizedTest
        @EnumSource(
                value = Priority.class,
                names = {"MEDIUM", "LOW"})
        void ofAnotherPriorityMeansAtMostPartlyMet(Priority priority) {
            assertThat(assess(delivery(T)
                            .with(allButOneCovered(aRecommendation("A10").priority(priority)))))
                    .completeness()
                    .is(PARTLY_MET)
                    .isLimitedBy(HardRule.RECOMMENDATION_UNCOVERED, PARTLY_MET, "A10");
        }

        @Test
        void ofUnknownPriorityMeansAtMostPartlyMet() {
            assertThat(assess(delivery(T).with(allButOneCovered(aRecommendation("A10")))))
                    .completeness()
                    .is(PARTLY_MET)
                    .isLimitedBy(HardRule.RECOMMENDATION_UNCOVERED, PARTLY_MET, "A10");
        }

        @Test
        void withAnExcusedMeasureIsStillUncovered() {
            assertThat(assess(delivery(T)
                            .with(allButOneCovered(aRecommendation("A10")))
                            .with(aMeasure("M2").forRecommendation("A10").excused())))
                    .completeness()
                    .is(PARTLY_MET);
        }
    }

    @Nested
    class ARequiredStepThatIsNotPresent {

        /** The first is there; the second has a term of seven days, which ends on 22 June. */
        private Assessment assessed(String reportingDate, Step missing) {
            Step there = new Step("Onderzoek", 2, true, true, Optional.empty());
            return assess(
                    RulesFixture.withSteps(List.of(there, missing)),
                    incident(reportingDate)
                            .reported("2023-06-15")
                            .norm(Criterion.COMPLETENESS, "60")
                            .normsSetBy("Gemeenteraad")
                            .normsSetOn("2023-06-01")
                            .with(
                                    aRecommendation("A1"),
                                    UP_TO_DATE.step("Onderzoek").updatedOn("2023-06-20")));
        }

        @ParameterizedTest
        @CsvSource({"2023-06-22, PARTLY_MET", "2023-06-23, NOT_MET"})
        void meansAtMostPartlyMetAndNotMetOnceItsTermHasEnded(String reportingDate, Verdict verdict) {
            Step missing = new Step("Raad geïnformeerd", 2, true, false, Optional.of(new Term(7, Unit.DAYS)));

            assertThat(assessed(reportingDate, missing))
                    .completeness()
                    .scores("82.6") // (40 + 20 + 15 + 40/2) / 115
                    .is(verdict)
                    .isLimitedBy(HardRule.REQUIRED_STEP_MISSING, verdict, "Raad geïnformeerd");
        }

        @Test
        void withoutATermMeansAtMostPartlyMetForEver() {
            Step missing = new Step("Evaluatie", 3, true, false, Optional.empty());

            assertThat(assessed("2023-07-15", missing)).completeness().is(PARTLY_MET);
        }

        @Test
        void isFineWhenItIsNotRequired() {
            Step missing = new Step("Media en communicatie", 2, false, false, Optional.of(new Term(7, Unit.DAYS)));

            assertThat(assessed("2023-07-15", missing)).completeness().is(MET).isNotLimited();
        }
    }

    @Nested
    class EvidenceForFewerThanHalfOfTheDoneMeasures {

        private Assessment assessed(int with, int without) {
            List<TrackerRow> rows = new ArrayList<>(List.of(aRecommendation("A1"), UP_TO_DATE));
            for (int i = 0; i < with; i++) {
                rows.add(aDoneMeasure("W" + i, T));
            }
            for (int i = 0; i < without; i++) {
                rows.add(aDoneMeasure("Z" + i, T).without(Column.MEASURE_EVIDENCE));
            }
            return assess(delivery(T).with(rows));
        }

        @Test
        void meansAtMostPartlyMet() {
            assertThat(assessed(2, 3))
                    .completeness()
                    .scores("90.0") // (40 + 20 + 15 + 15 * 2/5) / 90
                    .is(PARTLY_MET)
                    .isLimitedBy(HardRule.LITTLE_EVIDENCE, PARTLY_MET, "Z0", "Z1", "Z2");
        }

        @Test
        void isNotSoForHalf() {
            assertThat(assessed(2, 2)).completeness().is(MET).isNotLimited();
            assertThat(assessed(0, 0)).completeness().is(MET).isNotLimited();
        }
    }

    @Nested
    class ADependencyCycle {

        private Assessment assessed(MeasureRow... cycle) {
            List<TrackerRow> rows = new ArrayList<>(List.of(cycle));
            for (int i = 10; i < 30; i++) {
                rows.add(aMeasure("M" + i).progress("0.5"));
            }
            return assess(delivery(T).with(rows));
        }

        @Test
        void meansAtMostPartlyMet() {
            assertThat(assessed(
                            aMeasure("M1").dependsOn("M2"),
                            aMeasure("M2").dependsOn("M1"),
                            aMeasure("M3").dependsOn("M1")))
                    .realism()
                    .is(PARTLY_MET)
                    .isLimitedBy(HardRule.DEPENDENCY_CYCLE, PARTLY_MET, "M1", "M2");
        }

        @Test
        void canBeOneMeasureThatDependsOnItself() {
            assertThat(assessed(aMeasure("M1").dependsOn("M1")))
                    .realism()
                    .isLimitedBy(HardRule.DEPENDENCY_CYCLE, PARTLY_MET, "M1");
        }

        @Test
        void canBeThreeMeasuresOrMore() {
            assertThat(assessed(
                            aMeasure("M1").dependsOn("M2"),
                            aMeasure("M2").dependsOn("M3"),
                            aMeasure("M3").dependsOn("M1")))
                    .realism()
                    .isLimitedBy(HardRule.DEPENDENCY_CYCLE, PARTLY_MET, "M1", "M2", "M3");
        }

        @Test
        void twoCyclesAreNamedTogether() {
            assertThat(assessed(
                            aMeasure("M1").dependsOn("M2"),
                            aMeasure("M2").dependsOn("M1"),
                            aMeasure("M3").dependsOn("M4", "M1"),
                            aMeasure("M4").dependsOn("M3")))
                    .realism()
                    .isLimitedBy(HardRule.DEPENDENCY_CYCLE, PARTLY_MET, "M1", "M2", "M3", "M4");
        }

        @Test
        void throughAnExcusedMeasureIsNone() {
            assertThat(assessed(
                            aMeasure("M1").dependsOn("M2"),
                            aMeasure("M2").dependsOn("M1").excused()))
                    .realism()
                    .is(MET)
                    .isNotLimited();
        }
    }

    @Nested
    class AnOpenMeasureLongPastItsOriginalFinish {

        /** 180 days before 30 June 2023 is 1 January. */
        private Assessment assessed(MeasureRow measure) {
            List<TrackerRow> rows = new ArrayList<>(List.of(measure));
            for (int i = 10; i < 60; i++) {
                rows.add(aDoneMeasure("M" + i, "2023-02-01"));
            }
            rows.add(aMeasure("M60"));
            rows.add(aMeasure("M61"));
            rows.add(aMeasure("M62"));
            return assess(delivery(T).start("2022-01-01").with(rows));
        }

        private final MeasureRow late = aMeasure("M1").planned("2022-02-01", "2022-12-31");

        @Test
        void meansAtMostPartlyMet() {
            assertThat(assessed(late)).ambition().is(PARTLY_MET).isLimitedBy(HardRule.LONG_OVERDUE, PARTLY_MET, "M1");
        }

        @Test
        void isNotSoAfter180Days() {
            assertThat(assessed(late.plannedFinish("2023-01-01")))
                    .ambition()
                    .is(MET)
                    .isNotLimited();
        }

        @Test
        void isNotSoWhenItIsDoneOrExcused() {
            assertThat(assessed(late.done("2023-05-01"))).ambition().isNotLimited();
            assertThat(assessed(late.excused())).ambition().isNotLimited();
        }

        @Test
        void isSoWhenItWasDroppedWithoutReasonOrHasNoStatus() {
            assertThat(assessed(late.dropped())).ambition().isLimitedBy(HardRule.LONG_OVERDUE, PARTLY_MET, "M1");
            assertThat(assessed(late.without(Column.MEASURE_STATUS)))
                    .ambition()
                    .isLimitedBy(HardRule.LONG_OVERDUE, PARTLY_MET, "M1");
        }

        @Test
        void goesByTheOriginalFinish() {
            assertThat(assess(
                            delivery("2022-10-01").with(late),
                            delivery(T).with(late.plannedFinish("2023-12-31").status(Status.DELAYED))))
                    .ambition()
                    .isLimitedBy(HardRule.LONG_OVERDUE, PARTLY_MET, "M1");
        }
    }

    @Test
    void neverChangesNotAssessable() {
        // without measures only C1 applies to completeness: 40 of 100
        assertThat(assess(delivery(T).with(aRecommendation("A1").priority(Priority.HIGH))))
                .completeness()
                .is(NOT_ASSESSABLE)
                .isNotLimited();
    }

    @Test
    void neverMakesAVerdictBetter() {
        assertThat(assess(delivery(T)
                        .with(
                                aRecommendation("A1"),
                                aRecommendation("A2"),
                                aRecommendation("A3"),
                                aMeasure("M1").without(Column.MEASURE_OWNER, Column.MEASURE_INTENDED_RESULT))))
                .completeness()
                .is(NOT_MET)
                .isLimitedBy(HardRule.RECOMMENDATION_UNCOVERED, PARTLY_MET, "A2", "A3");
    }

    @Test
    void holdsUnderThePlansOwnNormAndUnderTheDefaultNorm() {
        assertThat(assess(delivery(T)
                        .norm(Criterion.COMPLETENESS, "50")
                        .normsSetBy("Gemeenteraad")
                        .normsSetOn("2023-01-01")
                        .with(allButOneCovered(aRecommendation("A10")))))
                .completeness()
                .is(PARTLY_MET)
                .isAtDefaultNorm(PARTLY_MET);
    }

    @Test
    void canBeSwitchedOff() {
        assertThat(assess(
                        RulesFixture.withHardRules(Set.of()),
                        delivery(T).with(allButOneCovered(aRecommendation("A10").priority(Priority.HIGH)))))
                .completeness()
                .is(MET)
                .isNotLimited();
    }
}
