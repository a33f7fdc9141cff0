package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The bestuurssamenvatting: one page for the portfolio holder, whatever the size of the plan. */
public final class ManagementSummary {

    private static final int MOST_PAGES = 1;
    /** Ever less room; the last version fits on the page whatever a plan holds. */
    private static final List<Size> SIZES = List.of(
            new Size(new Room(6, 3, 120), Picture.DRAWN),
            new Size(new Room(6, 2, 100), Picture.DRAWN),
            new Size(new Room(6, 1, 80), Picture.DRAWN),
            new Size(new Room(4, 1, 60), Picture.DRAWN),
            new Size(new Room(3, 1, 45), Picture.DRAWN),
            new Size(new Room(2, 1, 35), Picture.DRAWN),
            new Size(new Room(2, 1, 28), Picture.DRAWN),
            new Size(new Room(1, 1, 20), Picture.DRAWN),
            new Size(new Room(1, 1, 20), Picture.LEFT_OUT));

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

    /**
     * How much a version of the page tells.
     *
     * @param room for what asks for attention
     * @param picture whether it has the S-curve
     */
    private record Size(Room room, Picture picture) {}

    private enum Picture {
        DRAWN,
        LEFT_OUT
    }

    /** Makes the model of the report; the same sources give an equal model. */
    public static Report of(ReportSources sources) {
        Context context = new Context(sources, "summary", "attention");
        List<List<Block>> versions =
                SIZES.stream().map(new ManagementSummary(context)::page).toList();
        String date = context.phrases().longDate(context.today());
        return new Report(
                context.text("document.title", context.text("summary.document", Masthead.title(context)), date),
                sources.style().logo(),
                Masthead.organisation(context),
                Masthead.marking(context, context.plan().example()),
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

    private List<Block> page(Size size) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, context.text("summary.title")));
        blocks.add(Block.Paragraph.of(subject(size.room())));
        blocks.add(new VerdictCards(context).block());
        if (size.picture() == Picture.DRAWN) {
            blocks.add(new Block.Heading(2, context.text("summary.progress")));
            blocks.add(figure);
        }
        blocks.add(new Block.Columns(left(size.room()), right(size.room())));
        return blocks;
    }

    private String subject(Room room) {
        int characters = Math.max(room.characters(), Masthead.LONGEST_NAME);
        String holder = context.clipped(context.plan().portfolioHolder(), characters);
        String plan = context.clipped(context.shortTitle(), characters);
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
