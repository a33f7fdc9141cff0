package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.assessment.CriterionResult;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.report.Text.Emphasis;
import nl.verbetermonitor.report.Text.Sign;
import nl.verbetermonitor.report.Text.Words;

/** A row for each plan: how old its figures are, and its three verdicts with score and trend. */
final class PortfolioTable {

    private static final int LONGEST_TITLE = 80;

    private final Phrases phrases;

    PortfolioTable(Phrases phrases) {
        this.phrases = phrases;
    }

    Block.Table of(List<Context> plans) {
        return new Block.Table(
                TableKind.PORTFOLIO,
                phrases.text("table.portfolio.summary"),
                phrases.texts("table.portfolio"),
                plans.stream().map(this::row).toList());
    }

    private List<Text> row(Context plan) {
        List<Text> cells = new ArrayList<>();
        cells.add(Text.of(Masthead.number(plan), "\n" + plan.clipped(plan.shortTitle(), LONGEST_TITLE)));
        cells.add(Text.of(phrases.shortDate(plan.today())));
        for (Criterion criterion : Criterion.values()) {
            cells.add(verdict(plan, criterion));
        }
        return cells;
    }

    /** Symbol and word; below them the score, and how it differs from the delivery before. */
    private Text verdict(Context plan, Criterion criterion) {
        CriterionResult now = plan.sources().assessment().criterion(criterion);
        String figures = now.score()
                .map(score -> trend(plan, criterion, score)
                        .map(trend -> phrases.text("portfolio.score.trend", phrases.score(score), trend))
                        .orElseGet(() -> phrases.text("portfolio.score", phrases.score(score))))
                .orElseGet(() -> phrases.text("portfolio.score.none"));
        return new Text(List.of(
                new Sign(Symbols.of(now.verdict())),
                new Words(now.verdict().dutch(), Emphasis.STRONG),
                new Words("\n" + figures, Emphasis.NONE)));
    }

    private Optional<String> trend(Context plan, Criterion criterion, BigDecimal score) {
        return plan.sources()
                .previous()
                .flatMap(previous -> previous.criterion(criterion).score())
                .map(before -> trend(score.subtract(before)));
    }

    private String trend(BigDecimal difference) {
        if (difference.signum() == 0) {
            return phrases.text("portfolio.trend.none");
        }
        return phrases.text(
                difference.signum() > 0 ? "portfolio.trend.up" : "portfolio.trend.down",
                phrases.score(difference.abs()));
    }
}
