package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import nl.verbetermonitor.assessment.CriterionResult;
import nl.verbetermonitor.plan.Criterion;

/** The three verdicts: word and symbol first, then the counts, then score, norm and change. */
final class VerdictCards {

    private final Context context;
    private final Comparison comparison;

    /**
     * Of a report.
     *
     * @param comparison from which the scores changed
     */
    VerdictCards(Context context, Comparison comparison) {
        this.context = context;
        this.comparison = comparison;
    }

    Block.Verdicts block() {
        return new Block.Verdicts(
                Arrays.stream(Criterion.values()).map(this::card).toList());
    }

    private Block.Verdicts.Card card(Criterion criterion) {
        CriterionResult result = context.sources().assessment().criterion(criterion);
        return new Block.Verdicts.Card(
                context.criterion(criterion),
                context.question(criterion),
                Symbols.of(result.verdict()),
                result.verdict().dutch(),
                new Counts(context).of(result),
                result.score(),
                result.norm(),
                figures(result));
    }

    private String figures(CriterionResult result) {
        Phrases phrases = context.phrases();
        String norm = phrases.number(result.norm());
        if (result.score().isEmpty()) {
            return context.text("figures.absent", norm);
        }
        String score = phrases.score(result.score().get());
        return change(result)
                .map(change -> context.text("figures", score, norm, change))
                .orElseGet(() -> context.text("figures.without.change", score, norm));
    }

    private Optional<String> change(CriterionResult result) {
        Optional<BigDecimal> before = comparison.criterion(result.criterion()).flatMap(CriterionResult::score);
        return before.flatMap(old -> result.score().map(now -> now.subtract(old)))
                .map(difference -> {
                    if (difference.signum() == 0) {
                        return context.text("figures.change.none");
                    }
                    String size = context.phrases().score(difference.abs());
                    return context.text(difference.signum() > 0 ? "figures.change.up" : "figures.change.down", size);
                });
    }
}
