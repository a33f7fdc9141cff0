package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.verbetermonitor.assessment.MeasureLine;
import nl.verbetermonitor.plan.Measure;

/** What was planned and what was spent, over the measures that count. */
final class Money {

    private final Context context;
    private final List<MeasureLine> measures;

    Money(Context context) {
        this.context = context;
        this.measures =
                context.state().measures().stream().filter(Money::counts).toList();
    }

    /** Whether a measure counts and has an amount. */
    static boolean counts(MeasureLine line) {
        Measure measure = line.measure();
        return measure.isActive()
                && (measure.budget().isPresent() || measure.spent().isPresent());
    }

    /** Whether more was spent than planned, over all measures; so it never is when it would tell the amount of one action. */
    boolean isOverspent() {
        return !isAboutOne()
                && sum(Measure::budget).signum() > 0
                && sum(Measure::spent).compareTo(sum(Measure::budget)) > 0;
    }

    /** The total over one measure would be that measure's own amount. */
    private boolean isAboutOne() {
        return context.privacy().hidesMeasures() && measures.size() == 1;
    }

    String sentence() {
        BigDecimal budget = sum(Measure::budget);
        BigDecimal spent = sum(Measure::spent);
        Phrases phrases = context.phrases();
        if (isAboutOne()) {
            return context.text("money.hidden");
        }
        if (measures.isEmpty() || (budget.signum() == 0 && spent.signum() == 0)) {
            return context.text("money.none");
        }
        String of = " " + context.text("money.of", measures.size());
        if (spent.signum() == 0) {
            return context.text("money.budget.only", phrases.euro(budget)) + of;
        }
        if (budget.signum() == 0) {
            return context.text("money.spent.only", phrases.euro(spent)) + of;
        }
        BigDecimal percent = spent.movePointRight(2).divide(budget, 0, RoundingMode.HALF_UP);
        return context.text("money.budget", phrases.euro(budget), phrases.euro(spent), phrases.number(percent)) + of;
    }

    /** A table with a row for each measure with an amount, and the total; nothing when no measure has one. */
    List<Block> table() {
        if (measures.isEmpty()) {
            return List.of();
        }
        List<List<Text>> rows = new ArrayList<>();
        measures.stream()
                .limit(Tables.MOST_ROWS)
                .map(line -> row(
                        context.name(line),
                        line.measure().budget().orElse(BigDecimal.ZERO),
                        line.measure().spent().orElse(BigDecimal.ZERO)))
                .forEach(rows::add);
        rows.add(row(context.text("money.total"), sum(Measure::budget), sum(Measure::spent)));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, context.text("annex2.money")));
        blocks.add(Tables.table(context, TableKind.MONEY, "table.money", rows));
        if (measures.size() > Tables.MOST_ROWS) {
            blocks.add(Block.Paragraph.of(context.text("table.more", Tables.MOST_ROWS, measures.size())));
        }
        return blocks;
    }

    private List<Text> row(String name, BigDecimal budget, BigDecimal spent) {
        Phrases phrases = context.phrases();
        return Context.cells(name, phrases.euro(budget), phrases.euro(spent), phrases.euro(budget.subtract(spent)));
    }

    private BigDecimal sum(Function<Measure, Optional<BigDecimal>> amount) {
        return measures.stream()
                .flatMap(line -> amount.apply(line.measure()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
