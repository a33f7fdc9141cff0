package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What a reader is told beside a report, before it is opened: which plan, how far the report is on its way to the council,
 * the verdicts and what changed. It shows no more than the report itself.
 *
 * @param subject in one line: the plan or portfolio, and the peildatum
 * @param municipality as it is called within a sentence: gemeente Voorbeeldstad
 * @param passages in reading order
 */
public record CoverNote(String subject, String municipality, List<Passage> passages) {

    /** In a message, where there is room. */
    private static final Letter.Limits LIMITS = new Letter.Limits(6, 600, 120, 160);

    /** So many plans; the overview itself shows all. */
    private static final int MOST_PLANS = 20;

    private static final int LONGEST_TITLE = 80;

    public CoverNote {
        passages = List.copyOf(passages);
    }

    /**
     * Some lines that belong together.
     *
     * @param heading empty text when there is none
     * @param lines each without a line break; at least one
     */
    public record Passage(String heading, List<String> lines) {
        public Passage {
            lines = List.copyOf(lines);
        }
    }

    /** Beside a report about a plan; the same sources give an equal note. */
    public static CoverNote of(ReportSources sources) {
        Context context = context(sources);
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage("", standing(context)));
        passages.addAll(new CoverPassages(context).of(new KeyMessage(context).blocks(LIMITS, List.of())));
        return new CoverNote(
                context.text("cover.subject", plan(context), context.phrases().longDate(context.today())),
                context.clipped(context.municipality(), Masthead.LONGEST_NAME),
                passages);
    }

    /** Beside an overview for a portfolio holder: the deliveries that did not come, the verdicts of each plan, and which changed. */
    public static CoverNote of(PortfolioSources sources) {
        List<Context> plans = sources.plans().stream().map(CoverNote::context).toList();
        Context first = plans.get(0);
        List<Passage> passages = new ArrayList<>();
        if (plans.stream().anyMatch(plan -> plan.plan().example())) {
            passages.add(new Passage("", List.of(first.text("cover.example"))));
        }
        List<String> missing = MissingDeliveries.sentences(sources.missing(), plans);
        if (!missing.isEmpty()) {
            passages.add(new Passage(
                    first.text("portfolio.missing"),
                    missing.stream().limit(MOST_PLANS).toList()));
        }
        plans.stream().limit(MOST_PLANS).map(CoverNote::ofPlan).forEach(passages::add);
        if (plans.size() > MOST_PLANS) {
            passages.add(new Passage("", List.of(first.text("cover.more", plans.size() - MOST_PLANS))));
        }
        String holder = sources.holder().strip();
        String portfolio = holder.isEmpty()
                ? first.text("portfolio.nobody")
                : first.text("cover.portfolio", first.clipped(holder, Masthead.LONGEST_NAME));
        return new CoverNote(
                first.text("cover.subject", portfolio, first.phrases().longDate(sources.newestReportingDate())),
                first.clipped(first.municipality(), Masthead.LONGEST_NAME),
                passages);
    }

    private static Context context(ReportSources sources) {
        return new Context(sources, "cover", "portfolio");
    }

    private static Passage ofPlan(Context context) {
        CoverPassages passages = new CoverPassages(context);
        List<String> lines = new ArrayList<>(
                passages.verdicts(new VerdictCards(context, Comparison.withLastReport(context.sources())).block()));
        ChangeList changes = new ChangeList(context);
        if (!changes.isEmpty()) {
            changes.items(LIMITS.items(), LIMITS.name()).stream()
                    .map(CoverPassages::line)
                    .forEach(lines::add);
        }
        return new Passage(
                context.text("cover.subject", plan(context), context.phrases().longDate(context.today())), lines);
    }

    private static String plan(Context context) {
        String number = Masthead.number(context);
        String title = context.clipped(context.shortTitle(), LONGEST_TITLE);
        return title.equals(number) ? number : context.text("cover.plan", title, number);
    }

    private static List<String> standing(Context context) {
        List<String> lines = new ArrayList<>();
        context.sources()
                .approval()
                .ifPresentOrElse(
                        approval -> {
                            lines.add(context.text(
                                    "cover.approved",
                                    context.clipped(approval.caseNumber(), Masthead.LONGEST_NAME),
                                    context.phrases().longDate(approval.meetingDate())));
                            approval.embargoUntil()
                                    .ifPresent(moment -> lines.add(context.text(
                                            "cover.embargo", context.phrases().moment(moment))));
                        },
                        () -> lines.add(context.text("cover.concept")));
        if (context.plan().example()) {
            lines.add(context.text("cover.example"));
        }
        return lines;
    }
}
