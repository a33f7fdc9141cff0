package nl.verbetermonitor.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** What tests ask of a criterion: its score, its verdict and the hard rules that bite. */
public final class CriterionAssert extends AbstractAssert<CriterionAssert, CriterionResult> {

    CriterionAssert(CriterionResult actual) {
        super(actual, CriterionAssert.class);
    }

    /** With exactly one decimal: {@code 80.0}. */
    public CriterionAssert scores(String score) {
        if (!actual.score().equals(Optional.of(new BigDecimal(score)))) {
            failWithMessage(
                    "%s should score %s, but scores %s on %s",
                    actual.criterion(), score, actual.score(), actual.components());
        }
        return this;
    }

    public CriterionAssert hasNoScore() {
        if (actual.score().isPresent()) {
            failWithMessage("%s should have no score, but scores %s", actual.criterion(), actual.score());
        }
        return this;
    }

    public CriterionAssert is(Verdict verdict) {
        if (actual.verdict() != verdict) {
            failWithMessage(
                    "%s should be %s, but is %s on a score of %s, hard rules %s",
                    actual.criterion(), verdict, actual.verdict(), actual.score(), actual.hardRules());
        }
        return this;
    }

    public CriterionAssert isAtDefaultNorm(Verdict verdict) {
        if (actual.verdictAtDefaultNorm() != verdict) {
            failWithMessage(
                    "%s should be %s at the default norm, but is %s",
                    actual.criterion(), verdict, actual.verdictAtDefaultNorm());
        }
        return this;
    }

    /** Which norm was used, and whether it is the plan's own. */
    public CriterionAssert usesNorm(String norm, boolean own) {
        if (actual.norm().compareTo(new BigDecimal(norm)) != 0 || actual.normIsOwn() != own) {
            failWithMessage(
                    "%s should use norm %s (own: %s), but uses %s (own: %s)",
                    actual.criterion(), norm, own, actual.norm(), actual.normIsOwn());
        }
        return this;
    }

    /** The one hard rule that bites, the best verdict it leaves, and the rows that make it bite, in order. */
    public CriterionAssert isLimitedBy(HardRule rule, Verdict ceiling, String... rows) {
        List<HardRuleHit> expected = List.of(new HardRuleHit(rule, ceiling, List.of(rows)));
        if (!actual.hardRules().equals(expected)) {
            failWithMessage(
                    "%s should be limited by %s, but is by %s", actual.criterion(), expected, actual.hardRules());
        }
        return this;
    }

    public CriterionAssert isNotLimited() {
        if (!actual.hardRules().isEmpty()) {
            failWithMessage("%s should not be limited, but is by %s", actual.criterion(), actual.hardRules());
        }
        return this;
    }
}
