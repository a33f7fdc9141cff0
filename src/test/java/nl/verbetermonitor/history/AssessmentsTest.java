package nl.verbetermonitor.history;

import static nl.verbetermonitor.history.OpenHistory.JUNE;
import static nl.verbetermonitor.history.OpenHistory.MARCH;
import static nl.verbetermonitor.history.OpenHistory.PLAN;
import static nl.verbetermonitor.history.OpenHistory.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.assessment.ComponentId;
import nl.verbetermonitor.assessment.ComponentResult;
import nl.verbetermonitor.assessment.CriterionResult;
import nl.verbetermonitor.assessment.Forecast;
import nl.verbetermonitor.assessment.HardRule;
import nl.verbetermonitor.assessment.HardRuleHit;
import nl.verbetermonitor.assessment.Verdict;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Place;
import org.apache.commons.numbers.fraction.BigFraction;

class AssessmentsTest {

    @OnBothDatabases
    void aJudgementComesBackExactly(History history) {
        long march = accepted(history, "march", PLAN, MARCH);
        long june = accepted(history, "june", PLAN, JUNE);
        Assessment assessment = assessment(new Forecast.Range(
                Optional.of(LocalDate.of(2024, 1, 1)), Optional.of(LocalDate.of(2024, 5, 1)), Optional.empty()));

        long id = history.assessments()
                .keep(
                        assessment,
                        june,
                        OptionalLong.of(march),
                        "fingerprint",
                        history.runs().begin());

        assertThat(history.assessments().get(id)).isEqualTo(assessment);
        assertThat(history.assessments().newestOf(june)).contains(new Assessments.Kept(id, june, "fingerprint"));
        assertThat(history.assessments().newestOf(march)).isEmpty();
    }

    @OnBothDatabases
    void theNewestJudgementHoldsAndEarlierOnesStay(History history) {
        long june = accepted(history, "june", PLAN, JUNE);
        Assessment assessment = assessment(new Forecast.TooFewDeliveries());

        long first = history.assessments()
                .keep(
                        assessment,
                        june,
                        OptionalLong.empty(),
                        "one",
                        history.runs().begin());
        long second = history.assessments()
                .keep(
                        assessment,
                        june,
                        OptionalLong.empty(),
                        "two",
                        history.runs().begin());

        assertThat(history.assessments().newestOf(june))
                .map(Assessments.Kept::id)
                .contains(second);
        assertThat(history.assessments().get(first)).isEqualTo(assessment);
    }

    @OnBothDatabases
    void manyRowsThatFailedAComponentAreKept(History history) {
        long june = accepted(history, "june", PLAN, JUNE);
        List<String> failed = IntStream.range(0, 200_000)
                .mapToObj(i -> "M" + i + "/Beoogd resultaat")
                .toList();
        Assessment plain = assessment(new Forecast.TooFewDeliveries());
        CriterionResult result = plain.criterion(Criterion.REALISM);
        Assessment assessment = new Assessment(
                plain.plan(),
                plain.reportingDate(),
                plain.previous(),
                Map.of(
                        Criterion.REALISM,
                        new CriterionResult(
                                Criterion.REALISM,
                                result.score(),
                                result.norm(),
                                true,
                                result.verdict(),
                                result.verdictAtDefaultNorm(),
                                List.of(),
                                List.of(new ComponentResult(
                                        ComponentId.R1, BigFraction.ONE, 200_001, new BigDecimal(25), failed)))),
                plain.forecast(),
                List.of());

        long id = history.assessments()
                .keep(
                        assessment,
                        june,
                        OptionalLong.empty(),
                        "many",
                        history.runs().begin());

        assertThat(history.assessments().get(id)).isEqualTo(assessment);
    }

    /** With every kind of result. */
    static Assessment assessment(Forecast forecast) {
        return new Assessment(
                PLAN,
                JUNE,
                Optional.of(MARCH),
                Map.of(
                        Criterion.COMPLETENESS,
                        new CriterionResult(
                                Criterion.COMPLETENESS,
                                Optional.of(new BigDecimal("98.0")),
                                new BigDecimal("82.5"),
                                true,
                                Verdict.PARTLY_MET,
                                Verdict.MET,
                                List.of(
                                        new HardRuleHit(
                                                HardRule.RECOMMENDATION_UNCOVERED,
                                                Verdict.NOT_MET,
                                                List.of("A3", "A4")),
                                        new HardRuleHit(HardRule.LITTLE_EVIDENCE, Verdict.PARTLY_MET, List.of())),
                                List.of(
                                        new ComponentResult(
                                                ComponentId.C1, BigFraction.of(6), 6, new BigDecimal(40), List.of()),
                                        new ComponentResult(
                                                ComponentId.C4,
                                                BigFraction.of(9),
                                                10,
                                                new BigDecimal("12.5"),
                                                List.of("M05")))),
                        Criterion.REALISM,
                        new CriterionResult(
                                Criterion.REALISM,
                                Optional.empty(),
                                new BigDecimal(80),
                                false,
                                Verdict.NOT_ASSESSABLE,
                                Verdict.NOT_ASSESSABLE,
                                List.of(),
                                List.of()),
                        Criterion.AMBITION,
                        new CriterionResult(
                                Criterion.AMBITION,
                                Optional.of(new BigDecimal("76.9")),
                                new BigDecimal(80),
                                false,
                                Verdict.PARTLY_MET,
                                Verdict.PARTLY_MET,
                                List.of(),
                                List.of(new ComponentResult(
                                        ComponentId.A1,
                                        BigFraction.of(
                                                new BigInteger("880976123456789012345678901234567890"),
                                                new BigInteger("1000000000000000000000000000000000001")),
                                        1,
                                        new BigDecimal(30),
                                        List.of())))),
                forecast,
                List.of(
                        new Finding(FindingCode.ORIGINAL_CHANGED, new CellRef("Indicatoren", 3, 7), "12,5", "10"),
                        new Finding(FindingCode.NO_LONGER_INCLUDED, Place.WHOLE_FILE, "M07", "")));
    }
}
