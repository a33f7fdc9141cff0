package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.verbetermonitor.assessment.Verdict;
import nl.verbetermonitor.plan.PlanKind;

/** The portefeuilleoverzicht: all plans of a portfolio holder, then per plan what needs attention. */
public final class PortfolioOverview {

    /** Goes up when the same sources give another overview, so that overviews are made anew. */
    public static final int LAYOUT_VERSION = 3;

    /** The worst first; a verdict that cannot be given is better than a norm that was not met, for it may be met. */
    private static final List<Verdict> BY_URGENCY =
            List.of(Verdict.NOT_MET, Verdict.NOT_ASSESSABLE, Verdict.PARTLY_MET, Verdict.MET);

    /** So much of each plan; the rest stands in its own reports. */
    private static final Room ROOM = new Room(6, 5, 100, 300, Room.Detail.FULL);

    private final PortfolioSources sources;
    private final List<Context> plans;
    private final Phrases phrases;

    private PortfolioOverview(PortfolioSources sources) {
        this.sources = sources;
        this.plans = sources.plans().stream()
                .map(plan -> new Context(plan, "portfolio", "attention"))
                .sorted(byUrgency())
                .toList();
        this.phrases = new Phrases(PlanKind.IMPROVEMENT_PLAN, "portfolio", "attention");
    }

    /** Makes the model of the report; the same sources give an equal model. */
    public static Report of(PortfolioSources sources) {
        return new PortfolioOverview(sources).report();
    }

    /** Plans with most criteria of the worst verdict, then of the next; those alike by number. */
    private static Comparator<Context> byUrgency() {
        Comparator<Context> order = Comparator.comparing(plan -> 0);
        for (Verdict verdict : BY_URGENCY) {
            order = order.thenComparing(plan -> -count(plan, verdict));
        }
        return order.thenComparing(plan -> plan.plan().number());
    }

    private static long count(Context plan, Verdict verdict) {
        return plan.sources().assessment().criteria().values().stream()
                .filter(result -> result.verdict() == verdict)
                .count();
    }

    private Report report() {
        Context first = plans.get(0);
        String date = phrases.longDate(sources.newestReportingDate());
        boolean example = plans.stream().anyMatch(plan -> plan.plan().example());
        return new Report(
                phrases.text("document.title", phrases.text("portfolio.document", holder()), date),
                sources.style().logo(),
                Masthead.organisation(first),
                Masthead.concept(first, example),
                phrases.text("portfolio.footer", holder(), date),
                sources.style().accent(),
                sources.newestReportingDate(),
                List.of(Part.of(blocks(date))));
    }

    private String holder() {
        String holder = sources.holder().strip();
        return holder.isEmpty()
                ? phrases.text("portfolio.nobody")
                : plans.get(0).clipped(holder, Masthead.LONGEST_NAME);
    }

    private List<Block> blocks(String date) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, phrases.text("portfolio.title")));
        blocks.add(Block.Paragraph.of(phrases.text(
                "portfolio.subject",
                holder(),
                plans.get(0).clipped(plans.get(0).municipality(), Masthead.LONGEST_NAME),
                date)));
        blocks.add(Block.Paragraph.of(phrases.text("portfolio.order", plans.size())));
        blocks.add(new PortfolioTable(phrases).of(plans));
        blocks.add(new Block.Heading(2, phrases.text("portfolio.missing")));
        blocks.addAll(missing(date));
        plans.forEach(plan -> blocks.addAll(attention(plan)));
        return blocks;
    }

    private List<Block> missing(String date) {
        List<Text> missing = MissingDeliveries.sentences(sources.missing(), plans).stream()
                .map(Text::of)
                .toList();
        return List.of(
                missing.isEmpty()
                        ? Block.Paragraph.of(phrases.text("portfolio.missing.none", date))
                        : new Block.Bullets(missing));
    }

    private static List<Block> attention(Context plan) {
        Decisions decisions = new Decisions(plan);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                2,
                plan.text(
                        "portfolio.plan", Masthead.number(plan), plan.clipped(plan.shortTitle(), ROOM.characters()))));
        blocks.add(Block.Paragraph.of(new Outlook(plan).inTime()));
        blocks.add(
                decisions.isEmpty()
                        ? Block.Paragraph.of(plan.text("portfolio.plan.nothing"))
                        : new Block.Bullets(decisions.items(ROOM)));
        return blocks;
    }
}
