package nl.verbetermonitor.assessment;

import static nl.verbetermonitor.assessment.PlanFixture.delivery;
import static nl.verbetermonitor.assessment.PlanFixture.incident;
import static nl.verbetermonitor.assessment.Verdict.MET;
import static nl.verbetermonitor.assessment.Verdict.NOT_ASSESSABLE;
import static nl.verbetermonitor.assessment.Verdict.PARTLY_MET;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.PlanKind;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From components to a score, and from a score to a verdict. */
class VerdictTest {

    private static final AssessmentRules RULES = AssessmentRules.defaults();
    private static final DeliveryFixture PLAN = delivery("2023-06-30");

    private static ComponentResult component(ComponentId id, int numerator, int denominator) {
        return component(id, BigFraction.of(numerator), denominator);
    }

    private static ComponentResult component(ComponentId id, BigFraction numerator, int denominator) {
        return new ComponentResult(id, numerator, denominator, RULES.weight(id), List.of());
    }

    private static CriterionResult scored(DeliveryFixture plan, Criterion criterion, ComponentResult... components) {
        return new Scoring(plan.facts().plan(), RULES).result(criterion, List.of(components), List.of());
    }

    private static CriterionAssert assertScored(DeliveryFixture plan, ComponentResult... components) {
        return new CriterionAssert(scored(plan, components[0].id().criterion(), components));
    }

    /** Realism at this many thousandths of R1 to R5, 90 of its 100 points. */
    private static CriterionAssert assertRealismAt(DeliveryFixture plan, int thousandths) {
        return assertScored(
                plan,
                component(ComponentId.R1, thousandths, 1000),
                component(ComponentId.R2, thousandths, 1000),
                component(ComponentId.R3, thousandths, 1000),
                component(ComponentId.R4, thousandths, 1000),
                component(ComponentId.R5, thousandths, 1000));
    }

    @Nested
    class AScore {

        @Test
        void isTheWeightedShareOfTheComponents() {
            // 40 * 1/2 + 20 * 1 + 15 * 1/3 + 15 * 0 + 10 * 1 = 55
            assertScored(
                            PLAN,
                            component(ComponentId.C1, 1, 2),
                            component(ComponentId.C2, 6, 6),
                            component(ComponentId.C3, 1, 3),
                            component(ComponentId.C4, 0, 4),
                            component(ComponentId.C5, 2, 2))
                    .scores("55.0");
        }

        @Test
        void renormalisesTheWeightsOfTheComponentsThatApply() {
            // (40 * 1/2 + 15) / 55
            assertScored(PLAN, component(ComponentId.C1, 1, 2), component(ComponentId.C3, 5, 5))
                    .scores("63.6");
        }

        @Test
        void hasOneDecimal() {
            assertRealismAt(PLAN, 1000).scores("100.0");
            assertRealismAt(PLAN, 0).scores("0.0");
        }

        @ParameterizedTest
        @CsvSource({"1233, 61.7", "1231, 61.6", "1229, 61.5", "1230, 61.5", "1, 0.1"})
        void isRoundedHalfUp(int twoThousandths, String score) {
            // 1233/2000 = 61.65 %
            assertScored(
                            PLAN,
                            component(ComponentId.R1, twoThousandths, 2000),
                            component(ComponentId.R2, twoThousandths, 2000),
                            component(ComponentId.R3, twoThousandths, 2000))
                    .scores(score);
        }

        @Test
        void isRoundedOnceAndExactly() {
            // 79.949999… stays 79.9, whatever a binary fraction would make of it
            BigFraction share = BigFraction.of(7_994_999_999L, 10_000_000_000L);

            assertScored(
                            PLAN,
                            component(ComponentId.R1, share, 1),
                            component(ComponentId.R2, share, 1),
                            component(ComponentId.R3, share, 1))
                    .scores("79.9");
        }

        @Test
        void isAbsentWhenLessThanHalfOfTheWeightApplies() {
            // 25 + 15 of 100
            assertScored(PLAN, component(ComponentId.R1, 1, 1), component(ComponentId.R2, 1, 1))
                    .hasNoScore()
                    .is(NOT_ASSESSABLE)
                    .isAtDefaultNorm(NOT_ASSESSABLE);
        }

        @Test
        void isThereWhenHalfOfTheWeightApplies() {
            // 25 + 15 + 10 of 100
            assertScored(
                            PLAN,
                            component(ComponentId.R1, 1, 1),
                            component(ComponentId.R2, 1, 1),
                            component(ComponentId.R6, 1, 1))
                    .scores("100.0")
                    .is(MET);
        }

        @Test
        void ofAnIncidentPlanNeedsHalfOfAHundredAndForty() {
            ComponentResult coverage = component(ComponentId.C1, 1, 1);
            ComponentResult filledIn = component(ComponentId.C2, 1, 1);
            ComponentResult measured = component(ComponentId.C5, 1, 1);

            assertScored(PLAN, coverage, filledIn).scores("100.0");
            assertScored(incident("2023-06-30"), coverage, filledIn).hasNoScore();
            assertScored(incident("2023-06-30"), coverage, filledIn, measured).scores("100.0");
        }

        @Test
        void isAbsentWhenNothingApplies() {
            new CriterionAssert(scored(PLAN, Criterion.AMBITION)).hasNoScore().is(NOT_ASSESSABLE);
        }

        @Test
        void followsTheWeightsOfTheConfiguration() {
            AssessmentRules rules = RulesFixture.withWeights(Map.of(ComponentId.R1, "0.5", ComponentId.R2, "1.5"));
            CriterionResult result = new Scoring(PLAN.facts().plan(), rules)
                    .result(
                            Criterion.REALISM,
                            List.of(
                                    new ComponentResult(
                                            ComponentId.R1,
                                            BigFraction.ONE,
                                            1,
                                            rules.weight(ComponentId.R1),
                                            List.of()),
                                    new ComponentResult(
                                            ComponentId.R3,
                                            BigFraction.ZERO,
                                            1,
                                            rules.weight(ComponentId.R3),
                                            List.of()),
                                    new ComponentResult(
                                            ComponentId.R4,
                                            BigFraction.ONE,
                                            1,
                                            rules.weight(ComponentId.R4),
                                            List.of())),
                            List.of());

            // 35.5 of 62 applies: (0.5 + 15) / 35.5
            new CriterionAssert(result).scores("43.7");
        }
    }

    @Nested
    class Weights {

        @ParameterizedTest
        @CsvSource({
            "C1, 40", "C2, 20", "C3, 15", "C4, 15", "C5, 10", "C6, 40", "R1, 25", "R2, 15", "R3, 20", "R4, 15",
            "R5, 15", "R6, 10", "A1, 30", "A2, 25", "A3, 15", "A4, 15", "A5, 15", "A6, 40"
        })
        void areThese(ComponentId id, int weight) {
            assertThat(RULES.weight(id)).isEqualByComparingTo(BigDecimal.valueOf(weight));
        }

        @Test
        void ofIncidentPlansHaveTwoMore() {
            assertThat(ComponentId.of(Criterion.COMPLETENESS, PlanKind.SUPPLIER_INCIDENT))
                    .contains(ComponentId.C6);
            assertThat(ComponentId.of(Criterion.AMBITION, PlanKind.SUPPLIER_INCIDENT))
                    .contains(ComponentId.A6);
            assertThat(ComponentId.of(Criterion.COMPLETENESS, PlanKind.IMPROVEMENT_PLAN))
                    .doesNotContain(ComponentId.C6);
            assertThat(ComponentId.of(Criterion.AMBITION, PlanKind.IMPROVEMENT_PLAN))
                    .doesNotContain(ComponentId.A6);
        }
    }

    @Nested
    class Norms {

        @ParameterizedTest
        @CsvSource({"1000, MET", "800, MET", "799, PARTLY_MET", "600, PARTLY_MET", "599, NOT_MET", "0, NOT_MET"})
        void are80WithAMarginOf20(int thousandths, Verdict verdict) {
            assertRealismAt(PLAN, thousandths)
                    .is(verdict)
                    .isAtDefaultNorm(verdict)
                    .usesNorm("80", false);
        }

        @Test
        void areComparedWithTheRoundedScore() {
            BigFraction share = BigFraction.of(7995, 10000);

            assertScored(
                            PLAN,
                            component(ComponentId.R1, share, 1),
                            component(ComponentId.R2, share, 1),
                            component(ComponentId.R3, share, 1))
                    .scores("80.0")
                    .is(MET);
        }

        private final DeliveryFixture own = PLAN.norm(Criterion.REALISM, "65.5");

        @ParameterizedTest
        @CsvSource({
            "655, MET, PARTLY_MET",
            "654, PARTLY_MET, PARTLY_MET",
            "455, PARTLY_MET, NOT_MET",
            "454, NOT_MET, NOT_MET"
        })
        void ofThePlansOwnCountAndTheDefaultIsPrintedBeside(int thousandths, Verdict atOwn, Verdict atDefault) {
            assertRealismAt(own.normsSetBy("Gemeenteraad").normsSetOn("2023-01-15"), thousandths)
                    .is(atOwn)
                    .isAtDefaultNorm(atDefault)
                    .usesNorm("65.5", true);
        }

        @Test
        void ofThePlansOwnNeedToSayWhoSetThemAndWhen() {
            assertRealismAt(own, 700).is(PARTLY_MET).usesNorm("80", false);
            assertRealismAt(own.normsSetBy("Gemeenteraad"), 700).is(PARTLY_MET).usesNorm("80", false);
            assertRealismAt(own.normsSetOn("2023-01-15"), 700).is(PARTLY_MET).usesNorm("80", false);
        }

        @Test
        void ofThePlansOwnCountForTheirOwnCriterionAlone() {
            assertRealismAt(
                            PLAN.norm(Criterion.AMBITION, "50")
                                    .normsSetBy("Gemeenteraad")
                                    .normsSetOn("2023-01-15"),
                            700)
                    .is(PARTLY_MET)
                    .usesNorm("80", false);
        }
    }

    @Nested
    class Numerators {

        @ParameterizedTest
        @CsvSource({"3, 1, 3", "0, 1, 0", "1, 3, 0.333333", "2, 3, 0.666667", "1, 2000000, 0.000001", "1, 2, 0.500000"})
        void thatAreNotWholeHaveSixDecimalsRoundedHalfUp(int numerator, int denominator, String reads) {
            new ComponentAssert(component(ComponentId.A1, BigFraction.of(numerator, denominator), 1)).reads(reads);
        }
    }

    @Property(tries = 300)
    void aScoreIsFrom0To100AndPassingMoreNeverLowersIt(
            @ForAll @Size(6) List<@IntRange(max = 20) Integer> passed,
            @ForAll @IntRange(min = 0, max = 5) int which,
            @ForAll @IntRange(max = 20) int more) {
        List<Integer> improved = new ArrayList<>(passed);
        improved.set(which, Math.min(20, passed.get(which) + more));

        BigDecimal score = realismOf(passed);
        assertThat(score).isBetween(BigDecimal.ZERO, new BigDecimal(100));
        assertThat(realismOf(improved)).isGreaterThanOrEqualTo(score);
    }

    private static BigDecimal realismOf(List<Integer> passedOfTwenty) {
        List<ComponentId> ids = ComponentId.of(Criterion.REALISM, PlanKind.IMPROVEMENT_PLAN);
        ComponentResult[] components = new ComponentResult[ids.size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = component(ids.get(i), passedOfTwenty.get(i), 20);
        }
        return scored(PLAN, Criterion.REALISM, components).score().orElseThrow();
    }
}
