package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The bestuurssamenvatting: one page for the portfolio holder, whatever the size of the plan. */
public final class ManagementSummary {

    private static final int MOST_PAGES = 1;
    /** A title is shown whole unless it is a text. */
    private static final int LONGEST_TITLE = 200;

    private static final Room LEAST = new Room(1, 1, 20, 5, Room.Detail.LEAST);

    /** Ever less of what needs a decision: first without detail, then shorter names, then fewer points. */
    private static final List<Room> DECISIONS = List.of(
            new Room(8, 1, 120, 500, Room.Detail.FULL),
            new Room(8, 1, 120, 500, Room.Detail.BRIEF),
            new Room(8, 1, 80, 300, Room.Detail.BRIEF),
            new Room(8, 1, 50, 200, Room.Detail.BRIEF),
            new Room(6, 1, 50, 150, Room.Detail.BRIEF),
            new Room(5, 1, 40, 120, Room.Detail.BRIEF),
            new Room(4, 1, 40, 100, Room.Detail.BRIEF),
            new Room(3, 1, 40, 80, Room.Detail.BRIEF),
            new Room(2, 1, 40, 60, Room.Detail.BRIEF),
            new Room(1, 1, 40, 40, Room.Detail.BRIEF));

    /** Ever less of the five questions: first fewer rows with their detail, then without it, then shorter names. */
    private static final List<Room> QUESTIONS = List.of(
            new Room(1, 3, 120, 120, Room.Detail.FULL),
            new Room(1, 2, 100, 100, Room.Detail.FULL),
            new Room(1, 1, 100, 80, Room.Detail.FULL),
            new Room(1, 1, 100, 60, Room.Detail.BRIEF),
            new Room(1, 1, 60, 40, Room.Detail.BRIEF),
            new Room(1, 1, 45, 30, Room.Detail.BRIEF),
            new Room(1, 1, 30, 20, Room.Detail.BRIEF),
            new Room(1, 1, 25, 5, Room.Detail.BRIEF));

    private final Context context;
    private final Block figure;
    private final Decisions decisions;
    private final ExpectedQuestions questions;

    private ManagementSummary(Context context) {
        this.context = context;
        this.figure = low(new ProgressFigure(context).block());
        this.decisions = new Decisions(context);
        this.questions = new ExpectedQuestions(context);
    }

    private enum Picture {
        DRAWN,
        LEFT_OUT
    }

    /** Makes the model of the report; the same sources give an equal model. */
    public static Report of(ReportSources sources) {
        Context context = new Context(sources, "summary", "attention");
        List<List<Block>> versions = new ManagementSummary(context).versions();
        String date = context.phrases().longDate(context.today());
        return new Report(
                context.text("document.title", context.text("summary.document", Masthead.title(context)), date),
                sources.style().logo(),
                Masthead.organisation(context),
                Masthead.marking(context),
                context.text("summary.footer", Masthead.number(context), date),
                sources.style().accent(),
                context.today(),
                List.of(new Part(OptionalInt.of(MOST_PAGES), versions)));
    }

    private static Block low(Block block) {
        return block instanceof Block.Figure figure
                ? new Block.Figure(figure.chart(), figure.alternative(), Block.Figure.Height.LOW)
                : block;
    }

    /** Ever shorter; the last one fits on the page whatever a plan holds. */
    private List<List<Block>> versions() {
        List<List<Block>> left = DECISIONS.stream().map(this::left).toList();
        List<List<Block>> right = QUESTIONS.stream().map(this::right).toList();
        Block.Columns least = new Block.Columns(left(LEAST), right(LEAST));
        List<List<Block>> versions = new ArrayList<>();
        EvenColumns.shorter(left, right).forEach(columns -> versions.add(page(LONGEST_TITLE, Picture.DRAWN, columns)));
        versions.add(page(Masthead.LONGEST_NAME, Picture.DRAWN, least));
        versions.add(page(Masthead.LONGEST_NAME, Picture.LEFT_OUT, least));
        return versions;
    }

    private List<Block> page(int title, Picture picture, Block.Columns columns) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, context.text("summary.title")));
        blocks.add(Block.Paragraph.of(subject(title)));
        blocks.add(new VerdictCards(context, Comparison.withLastDelivery(context.sources())).block());
        if (picture == Picture.DRAWN) {
            blocks.add(new Block.Heading(2, context.text("summary.progress")));
            blocks.add(figure);
        }
        blocks.add(columns);
        return blocks;
    }

    private String subject(int characters) {
        String holder = SubjectNames.cut(context.plan().portfolioHolder(), Masthead.LONGEST_NAME);
        String plan = SubjectNames.cut(context.shortTitle(), characters);
        String date = context.phrases().longDate(context.today());
        return holder.isEmpty()
                ? context.text("summary.subject.nobody", plan, date)
                : context.text("summary.subject", plan, holder, date);
    }

    private List<Block> left(Room room) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(2, context.text("summary.decisions")));
        blocks.add(
                decisions.isEmpty()
                        ? Block.Paragraph.of(context.text("decisions.none"))
                        : new Block.Bullets(decisions.items(room)));
        blocks.addAll(new ChangeCounts(context).blocks());
        return blocks;
    }

    private List<Block> right(Room room) {
        return List.of(
                new Block.Heading(2, context.text("summary.questions")), new Block.Bullets(questions.items(room)));
    }
}
