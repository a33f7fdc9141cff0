package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.plan.NarrativeTopic;

/** The raadsbrief: a letter with address, salutation and close. */
final class Raadsbrief implements Letter.Form {

    private final Context context;
    private final LetterPieces pieces;

    Raadsbrief(Context context, LetterPieces pieces) {
        this.context = context;
        this.pieces = pieces;
    }

    @Override
    public int mostPages() {
        return 3;
    }

    @Override
    public List<Block> blocks(Letter.Limits limits) {
        List<Block> blocks = new ArrayList<>();
        LetterStyle style = context.sources().style().letter();
        if (!style.address().isEmpty()) {
            blocks.add(Block.Paragraph.of(String.join("\n", style.address())));
        }
        blocks.add(Block.Paragraph.of(context.text("letter.council", place(limits))));
        blocks.add(particulars(limits));
        blocks.add(pieces.heading(limits));
        blocks.add(Block.Paragraph.of(context.text("letter.salutation")));
        for (Section section : style.sections()) {
            blocks.add(new Block.Heading(2, pieces.title(section)));
            blocks.addAll(section(section, limits));
        }
        blocks.add(Block.Paragraph.of(
                context.text("letter.close") + "\n" + context.text("letter.college", place(limits))));
        blocks.add(pieces.signature());
        return blocks;
    }

    private Block particulars(Letter.Limits limits) {
        return pieces.entries(limits)
                .with("letter.mark", pieces.caseNumber(limits))
                .with("letter.date", pieces.meetingDate())
                .withSubject();
    }

    private String place(Letter.Limits limits) {
        return pieces.head(limits, context.place());
    }

    private List<Block> section(Section section, Letter.Limits limits) {
        return switch (section) {
            case OCCASION ->
                List.of(Block.Paragraph.of(
                        pieces.about("letter.occasion", limits) + " " + pieces.introduction(limits)));
            case FINDINGS -> pieces.message(limits);
            case FOLLOW_UP -> followUp(limits);
            case QUESTIONS ->
                List.of(Block.Paragraph.of(context.text(
                        "letter.questions",
                        context.sources().style().letter().contact().orElseGet(() -> context.text("letter.contact")))));
            case NOTICE, INTRODUCTION, MESSAGE, CONSEQUENCES, NEXT_STEPS, COMMUNICATION ->
                throw new IllegalArgumentException("A raadsbrief has no section " + section);
        };
    }

    /** What follows stands first and without a name: the section is called so. */
    private List<Block> followUp(Letter.Limits limits) {
        List<Block> blocks = new ArrayList<>(pieces.narratives(NarrativeTopic.NEXT_STEPS, limits, "section.next.none"));
        blocks.addAll(named(
                "section.consequences",
                pieces.narratives(NarrativeTopic.CONSEQUENCES, limits, "section.consequences.none")));
        blocks.add(pieces.money());
        blocks.addAll(named(
                "section.communication",
                pieces.narratives(NarrativeTopic.COMMUNICATION, limits, "section.communication.none")));
        return blocks;
    }

    /** Paragraphs of which the first begins with what they are about. */
    private List<Block> named(String title, List<Block> paragraphs) {
        List<Block> named = new ArrayList<>(paragraphs);
        String first = ((Block.Paragraph) named.get(0)).text().plain();
        named.set(0, new Block.Paragraph(Text.of(context.text(title) + ". ", first)));
        return named;
    }
}
