package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.assessment.CriterionResult;
import nl.verbetermonitor.plan.Criterion;

/** The aanvulling: what a report to the council said that is known better now, old beside new, with the rows that say so. */
public final class Supplement {

    /** What stands in the sheet Plan is a title or a name; what is longer is cut off. */
    private static final Letter.Limits LIMITS = new Letter.Limits(20, Integer.MAX_VALUE, 200, 160);

    private final SupplementSources sources;
    private final Context now;
    private final Context before;
    private final boolean saysAnythingElse;
    private final DifferenceTables tables;

    private Supplement(SupplementSources sources, Context before, Context now, List<Difference> differences) {
        this.sources = sources;
        this.now = now;
        this.before = before;
        this.saysAnythingElse = !differences.isEmpty();
        this.tables = new DifferenceTables(sources, before, now, differences);
    }

    /**
     * Makes the model of the report; the same sources give an equal model.
     *
     * @return empty when nothing is said differently and nobody asked for it
     */
    public static Optional<Report> of(SupplementSources sources) {
        Context now = new Context(sources.now(), "supplement");
        Context before = new Context(sources.before(), "supplement");
        List<Difference> differences = Difference.in(sources, before, now);
        return differences.isEmpty() && !isAsked(sources, before, now)
                ? Optional.empty()
                : Optional.of(new Supplement(sources, before, now, differences).report());
    }

    /** A notice that the published report of the same peildatum had too, was answered by the aanvulling beside that one. */
    private static boolean isAsked(SupplementSources sources, Context before, Context now) {
        Optional<String> notice = now.plan().supplementTo();
        boolean isAnswered = sources.basis() == SupplementSources.Basis.SAME_DATE
                && notice.equals(before.plan().supplementTo());
        return notice.isPresent() && !isAnswered;
    }

    private Report report() {
        String date = before.phrases().longDate(before.today());
        String title = now.text("supplement.title", Masthead.title(before), date);
        return new Report(
                title,
                sources.now().style().logo(),
                Masthead.organisation(now),
                Masthead.marking(now),
                now.text("supplement.footer", Masthead.number(now), date),
                sources.now().style().accent(),
                now.today(),
                List.of(Part.of(blocks(date))));
    }

    private List<Block> blocks(String date) {
        LetterPieces pieces = new LetterPieces(now, false);
        boolean isLetter = sources.now().style().letter().form() == LetterForm.RAADSBRIEF;
        List<Block> blocks = new ArrayList<>();
        if (isLetter) {
            blocks.add(Block.Paragraph.of(now.text("letter.council", pieces.head(LIMITS, now.place()))));
        }
        Block heading =
                new Block.Heading(1, now.text("supplement.heading", pieces.head(LIMITS, before.shortTitle()), date));
        if (isLetter) {
            blocks.add(particulars(pieces.entries(LIMITS)
                    .with("letter.mark", pieces.caseNumber(LIMITS))
                    .with("letter.date", pieces.meetingDate())));
            blocks.add(heading);
            blocks.add(Block.Paragraph.of(now.text("letter.salutation")));
        } else {
            String holder = now.plan().portfolioHolder();
            blocks.add(heading);
            blocks.add(particulars(pieces.entries(LIMITS)
                    .with("letter.from", now.text("letter.from.value"))
                    .with("letter.to", now.text("letter.to.value"))
                    .with("letter.meeting", pieces.meetingDate())
                    .with("letter.case", pieces.caseNumber(LIMITS))
                    .with(
                            "letter.holder",
                            holder.isEmpty() ? now.text("letter.unknown") : pieces.head(LIMITS, holder))));
        }
        blocks.addAll(body());
        if (isLetter) {
            blocks.add(Block.Paragraph.of(
                    now.text("letter.close") + "\n" + now.text("letter.college", pieces.head(LIMITS, now.place()))));
        }
        blocks.add(pieces.signature());
        return blocks;
    }

    private Block particulars(LetterPieces.Entries entries) {
        entries.with(
                "letter.subject",
                now.text("supplement.subject", Masthead.number(now), now.clipped(now.title(), LIMITS.head())));
        entries.with("letter.supplement", supplemented());
        return entries.block();
    }

    /** Which report is supplemented: by its title, its dates and its numbers, or as the tracker names it. */
    private String supplemented() {
        Optional<String> named = now.plan().supplementTo().map(notice -> now.clipped(notice, LIMITS.head()));
        return sources.supplemented()
                .map(report -> now.text(
                        "supplement.published",
                        Masthead.number(now),
                        now.phrases().longDate(report.reportingDate()),
                        report.version(),
                        now.clipped(report.approval().caseNumber(), LIMITS.head()),
                        now.phrases().longDate(report.approval().meetingDate()),
                        now.phrases().longDate(report.published())))
                .or(() -> named)
                .orElseGet(() -> now.text("letter.unknown"));
    }

    private List<Block> body() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, now.text("supplement.reason")));
        blocks.add(Block.Paragraph.of(reason()));
        boolean tellsCorrections = sources.basis() == SupplementSources.Basis.SAME_DATE && saysAnythingElse;
        boolean tellsThemFirst = tellsCorrections && tables.hasFewCorrections();
        if (tellsThemFirst) {
            blocks.addAll(tables.corrections());
        }
        blocks.add(new Block.Heading(2, now.text("supplement.verdicts")));
        blocks.addAll(verdicts());
        blocks.add(new Block.Heading(2, now.text("supplement.changes")));
        blocks.addAll(tables.tables());
        if (tellsCorrections && !tellsThemFirst) {
            blocks.add(new Block.Heading(2, now.text("supplement.corrections")));
            blocks.addAll(tables.corrections());
        }
        blocks.add(Block.Paragraph.of(now.text("supplement.rest")));
        return blocks;
    }

    private String reason() {
        return now.text(
                saysAnythingElse ? reasonOfChange() : "supplement.reason.nothing",
                before.phrases().longDate(before.today()),
                now.phrases().longDate(now.today()),
                sources.now().origin().version());
    }

    private String reasonOfChange() {
        return switch (sources.basis()) {
            case SAME_DATE ->
                sources.corrections().isEmpty() ? "supplement.reason.rules" : "supplement.reason.corrected";
            case ASKED -> "supplement.reason.asked";
            case LATER_DATE -> "supplement.reason.later";
        };
    }

    /** What it means for the verdicts; those of another peildatum are not given anew. */
    private List<Block> verdicts() {
        if (sources.basis() == SupplementSources.Basis.LATER_DATE) {
            return List.of(Block.Paragraph.of(now.text(
                    "supplement.verdicts.later",
                    before.phrases().longDate(before.today()),
                    now.phrases().longDate(now.today()))));
        }
        List<Text> changed = new ArrayList<>();
        List<Text> other = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            CriterionResult was = sources.before().assessment().criterion(criterion);
            CriterionResult is = sources.now().assessment().criterion(criterion);
            boolean sameVerdict = was.verdict() == is.verdict();
            String key = sameVerdict ? sameVerdict(was, is) : "supplement.verdict.changed";
            Text line = Text.of(
                    now.criterion(criterion) + ": ",
                    now.text(key, was.verdict().dutch(), is.verdict().dutch(), score(was), score(is)));
            (sameVerdict ? other : changed).add(line);
        }
        changed.addAll(other);
        return List.of(new Block.Bullets(changed));
    }

    private static String sameVerdict(CriterionResult was, CriterionResult is) {
        if (!was.score().equals(is.score())) {
            return "supplement.verdict.score";
        }
        return is.score().isPresent() ? "supplement.verdict.same" : "supplement.verdict.same.unknown";
    }

    private String score(CriterionResult result) {
        return result.score().map(now.phrases()::score).orElseGet(() -> now.text("supplement.unknown"));
    }
}
