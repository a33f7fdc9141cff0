package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.plan.NarrativeTopic;

/** The raadsmededeling: two pages that a council member reads in two minutes. */
final class Raadsmededeling implements Letter.Form {

    private final Context context;
    private final LetterPieces pieces;

    Raadsmededeling(Context context, LetterPieces pieces) {
        this.context = context;
        this.pieces = pieces;
    }

    @Override
    public int mostPages() {
        return 2;
    }

    @Override
    public List<Block> blocks(Letter.Limits limits) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(pieces.heading(limits));
        blocks.add(particulars(limits));
        int number = 0;
        for (Section section : context.sources().style().letter().sections()) {
            number++;
            blocks.add(new Block.Heading(2, number + ". " + pieces.title(section)));
            blocks.addAll(section(section, limits));
        }
        blocks.add(pieces.signature());
        return blocks;
    }

    private Block particulars(Letter.Limits limits) {
        LetterPieces.Entries entries = pieces.entries(limits).with("letter.from", context.text("letter.from.value"));
        List<String> address = context.sources().style().letter().address();
        if (!address.isEmpty()) {
            entries.with("letter.address", String.join(", ", address));
        }
        String holder = context.plan().portfolioHolder();
        return entries.with("letter.to", context.text("letter.to.value"))
                .with("letter.meeting", pieces.meetingDate())
                .with("letter.case", pieces.caseNumber(limits))
                .with("letter.holder", holder.isEmpty() ? context.text("letter.unknown") : pieces.head(limits, holder))
                .withSubject();
    }

    private List<Block> section(Section section, Letter.Limits limits) {
        return switch (section) {
            case NOTICE -> List.of(Block.Paragraph.of(pieces.about("section.notice.text", limits)));
            case INTRODUCTION -> List.of(Block.Paragraph.of(pieces.introduction(limits)));
            case MESSAGE -> pieces.message(limits);
            case CONSEQUENCES -> {
                List<Block> blocks = new ArrayList<>(
                        pieces.narratives(NarrativeTopic.CONSEQUENCES, limits, "section.consequences.none"));
                blocks.add(pieces.money());
                yield blocks;
            }
            case NEXT_STEPS -> pieces.narratives(NarrativeTopic.NEXT_STEPS, limits, "section.next.none");
            case COMMUNICATION -> pieces.narratives(NarrativeTopic.COMMUNICATION, limits, "section.communication.none");
            case OCCASION, FINDINGS, FOLLOW_UP, QUESTIONS ->
                throw new IllegalArgumentException("A raadsmededeling has no section " + section);
        };
    }
}
