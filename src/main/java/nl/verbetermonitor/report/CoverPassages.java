package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.report.CoverNote.Passage;

/** Puts blocks of a report into plain lines: every block that the kernboodschap has. */
final class CoverPassages {

    private final Context context;

    CoverPassages(Context context) {
        this.context = context;
    }

    /** A passage for the verdicts, one for what follows, and one below each heading. */
    List<Passage> of(List<Block> blocks) {
        List<Passage> passages = new ArrayList<>();
        String heading = "";
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Verdicts verdicts) {
                passages.add(new Passage(context.text("cover.verdicts"), verdicts(verdicts)));
            } else if (block instanceof Block.Heading next) {
                add(heading, lines, passages);
                heading = next.text();
                lines = new ArrayList<>();
            } else {
                ShownText.of(List.of(block)).map(CoverPassages::line).forEach(lines::add);
            }
        }
        add(heading, lines, passages);
        return passages;
    }

    private static void add(String heading, List<String> lines, List<Passage> passages) {
        if (!lines.isEmpty()) {
            passages.add(new Passage(heading, lines));
        }
    }

    /** A line for each verdict: its word first, then the counts, then score and norm. */
    List<String> verdicts(Block.Verdicts verdicts) {
        return verdicts.cards().stream()
                .map(card -> context.text("cover.verdict", card.title(), card.verdict(), card.facts(), card.figures()))
                .map(CoverPassages::line)
                .toList();
    }

    static String line(Text text) {
        return line(text.plain());
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
