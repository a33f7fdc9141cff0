package nl.verbetermonitor.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.PlanSheet;
import org.apache.commons.numbers.fraction.BigFraction;

/** From components to a score, and from a score to a verdict. */
final class Scoring {

    private final PlanSheet plan;
    private final AssessmentRules rules;

    Scoring(PlanSheet plan, AssessmentRules rules) {
        this.plan = plan;
        this.rules = rules;
    }

    CriterionResult result(Criterion criterion, List<ComponentResult> components, List<HardRuleHit> conditions) {
        List<HardRuleHit> inForce = conditions.stream()
                .filter(hit -> rules.hardRules().contains(hit.rule()))
                .toList();
        boolean assessable = inForce.stream().noneMatch(Scoring::rulesOut);
        Optional<BigDecimal> score = assessable ? score(criterion, components) : Optional.empty();
        // where nothing can be judged only the rule that is the reason for it bites
        List<HardRuleHit> hits = score.isPresent()
                ? inForce
                : inForce.stream().filter(Scoring::rulesOut).toList();
        Optional<BigDecimal> ownNorm = ownNorm(criterion);
        BigDecimal norm = ownNorm.orElse(rules.norm(criterion));
        return new CriterionResult(
                criterion,
                score,
                norm,
                ownNorm.isPresent(),
                verdict(score, norm, hits),
                verdict(score, rules.norm(criterion), hits),
                hits,
                components);
    }

    private static boolean rulesOut(HardRuleHit hit) {
        return hit.ceiling() == Verdict.NOT_ASSESSABLE;
    }

    /** The weighted share of the components that apply; empty when they carry less than half of the weight. */
    private Optional<BigDecimal> score(Criterion criterion, List<ComponentResult> components) {
        BigDecimal total = ComponentId.of(criterion, plan.kind()).stream()
                .map(rules::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal applicable =
                components.stream().map(ComponentResult::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (applicable.signum() == 0 || applicable.add(applicable).compareTo(total) < 0) {
            return Optional.empty();
        }
        BigFraction sum = components.stream()
                .map(component -> component.share().multiply(Fractions.of(component.weight())))
                .reduce(BigFraction.ZERO, BigFraction::add);
        return Optional.of(Fractions.rounded(sum.multiply(100).divide(Fractions.of(applicable)), 1));
    }

    /** A norm of the plan's own counts only when the plan says who set it and when. */
    private Optional<BigDecimal> ownNorm(Criterion criterion) {
        return plan.normsSetBy().isPresent() && plan.normsSetOn().isPresent()
                ? Optional.ofNullable(plan.norms().get(criterion))
                : Optional.empty();
    }

    private Verdict verdict(Optional<BigDecimal> score, BigDecimal norm, List<HardRuleHit> hits) {
        Verdict verdict = score.map(value -> against(norm, value)).orElse(Verdict.NOT_ASSESSABLE);
        for (HardRuleHit hit : hits) {
            verdict = verdict.atMost(hit.ceiling());
        }
        return verdict;
    }

    private Verdict against(BigDecimal norm, BigDecimal score) {
        if (score.compareTo(norm) >= 0) {
            return Verdict.MET;
        }
        return score.compareTo(norm.subtract(rules.margin())) >= 0 ? Verdict.PARTLY_MET : Verdict.NOT_MET;
    }
}
