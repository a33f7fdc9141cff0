package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verbetermonitor.assessment.CriterionResult;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.report.Said.Saying;

/** The aanvulling: what a report to the council said that is known better now, old beside new, with the rows that say so. */
public final class Supplement {

    /** What stands in the sheet Plan is a title or a name; what is longer is cut off. */
    private static final Letter.Limits LIMITS = new Letter.Limits(20, Integer.MAX_VALUE, 200, 160);

    private static final int MOST_ROWS_NAMED = 6;

    private final SupplementSources sources;
    private final Context now;
    private final Context before;
    private final List<Difference> differences;

    private Supplement(SupplementSources sources) {
        this.sources = sources;
        this.now = new Context(sources.now(), "supplement");
        this.before = new Context(sources.before(), "supplement");
        this.differences = Difference.in(sources, before, now);
    }

    /**
     * Makes the model of the report; the same sources give an equal model.
     *
     * @return empty when nothing is said differently and nobody asked for it
     */
    public static Optional<Report> of(SupplementSources sources) {
        Supplement supplement = new Supplement(sources);
        boolean isAsked = sources.now().state().plan().supplementTo().isPresent();
        return supplement.differences.isEmpty() && !isAsked ? Optional.empty() : Optional.of(supplement.report());
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
                now.text(
                        "supplement.subject",
                        Masthead.number(now),
                        before.phrases().longDate(before.today())));
        entries.with("letter.supplement", supplemented());
        return entries.block();
    }

    /** Which report is supplemented: by its title, its dates and its numbers, or as the tracker names it. */
    private String supplemented() {
        Optional<String> named = now.plan().supplementTo().map(notice -> now.clipped(notice, LIMITS.head()));
        return sources.supplemented()
                .map(report -> now.text(
                        "supplement.published",
                        now.clipped(before.shortTitle(), LIMITS.head()),
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
        blocks.add(new Block.Heading(2, now.text("supplement.verdicts")));
        blocks.addAll(verdicts());
        blocks.add(new Block.Heading(2, now.text("supplement.changes")));
        blocks.addAll(changes());
        if (sources.basis() == SupplementSources.Basis.SAME_DATE) {
            blocks.add(new Block.Heading(2, now.text("supplement.rows")));
            blocks.addAll(rows());
        }
        blocks.add(Block.Paragraph.of(now.text("supplement.rest")));
        return blocks;
    }

    private String reason() {
        String basis =
                switch (sources.basis()) {
                    case SAME_DATE ->
                        sources.rows().isEmpty() ? "supplement.reason.rules" : "supplement.reason.corrected";
                    case ASKED -> "supplement.reason.asked";
                    case LATER_DATE -> "supplement.reason.later";
                };
        return now.text(
                basis,
                before.phrases().longDate(before.today()),
                now.phrases().longDate(now.today()),
                sources.now().origin().version());
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
            String key = sameVerdict
                    ? was.score().equals(is.score()) ? "supplement.verdict.same" : "supplement.verdict.score"
                    : "supplement.verdict.changed";
            Text line = Text.of(
                    now.criterion(criterion) + ": ",
                    now.text(key, was.verdict().dutch(), is.verdict().dutch(), score(was), score(is)));
            (sameVerdict ? other : changed).add(line);
        }
        changed.addAll(other);
        return List.of(new Block.Bullets(changed));
    }

    private String score(CriterionResult result) {
        return result.score().map(now.phrases()::score).orElseGet(() -> now.text("supplement.unknown"));
    }

    private List<Block> changes() {
        if (differences.isEmpty()) {
            return List.of(Block.Paragraph.of(now.text("supplement.changes.none")));
        }
        Map<Topic, List<Difference>> byTopic = differences.stream()
                .collect(Collectors.groupingBy(
                        difference -> difference.key().topic(), () -> new EnumMap<>(Topic.class), Collectors.toList()));
        List<Block> blocks = new ArrayList<>();
        byTopic.forEach((topic, ofTopic) -> {
            String name = now.text("supplement.topic." + topic.name().toLowerCase(Locale.ROOT));
            blocks.add(new Block.Heading(3, name));
            blocks.addAll(
                    Tables.of(now, TableKind.CHANGES, "table.changes", ofTopic, this::row, "supplement.changes.none"));
        });
        return blocks;
    }

    private List<Text> row(Difference difference) {
        Said.Key key = difference.key();
        String subject = key.subject().isEmpty() ? key.aspect() : key.subject() + "\n" + key.aspect();
        return Context.cells(
                subject,
                words(difference.before()),
                words(difference.now()),
                difference.row().orElseGet(this::causes));
    }

    private String words(Optional<Saying> saying) {
        return saying.map(Saying::words).orElseGet(() -> now.text("supplement.notsaid"));
    }

    /** What follows from many rows changed because of those that changed. */
    private String causes() {
        List<String> rows = sources.rows().stream()
                .map(change -> change.sheet() + " "
                        + change.row().or(change::was).map(Object::toString).orElse(""))
                .distinct()
                .toList();
        if (rows.isEmpty()) {
            return now.orDash("");
        }
        String named = String.join(", ", rows.subList(0, Math.min(rows.size(), MOST_ROWS_NAMED)));
        return rows.size() <= MOST_ROWS_NAMED
                ? named
                : now.text("supplement.rows.more", named, rows.size() - MOST_ROWS_NAMED);
    }

    private List<Block> rows() {
        if (sources.rows().isEmpty()) {
            return List.of(Block.Paragraph.of(now.text("supplement.rows.none")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Bullets(sources.rows().stream()
                .limit(Tables.MOST_ROWS)
                .map(this::change)
                .map(Text::of)
                .toList()));
        if (sources.rows().size() > Tables.MOST_ROWS) {
            blocks.add(Block.Paragraph.of(
                    now.text("table.more", Tables.MOST_ROWS, sources.rows().size())));
        }
        return blocks;
    }

    private String change(RowChange change) {
        String nr = change.nr().isEmpty() ? "" : " (" + now.clipped(change.nr(), Masthead.LONGEST_NAME) + ")";
        String place = change.sheet() + " "
                + change.row().or(change::was).map(Object::toString).orElse("") + nr;
        String date = change.reportingDate().equals(now.today())
                ? ""
                : now.text("supplement.row.date", now.phrases().longDate(change.reportingDate()));
        if (change.row().isEmpty()) {
            return now.text("supplement.row.gone", place, date);
        }
        if (change.was().isEmpty()) {
            return now.text("supplement.row.new", place, date);
        }
        String columns =
                now.phrases().list(change.columns().stream().map(Column::dutch).toList());
        return now.text("supplement.row.changed", place, date, columns);
    }
}
