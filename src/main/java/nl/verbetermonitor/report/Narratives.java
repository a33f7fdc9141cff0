package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.NarrativeTopic;
import nl.verbetermonitor.plan.SheetName;

/** The analyst's own texts, from the sheet Toelichting. */
final class Narratives {

    private Narratives() {}

    /** The texts about a topic, in the order of the sheet. */
    static List<String> of(Context context, NarrativeTopic topic) {
        return context.sources().rows(SheetName.NARRATIVES).stream()
                .filter(row -> row.word(Column.NARRATIVE_TOPIC, NarrativeTopic.class)
                        .filter(topic::equals)
                        .isPresent())
                .flatMap(row -> row.text(Column.NARRATIVE_TEXT).stream())
                .toList();
    }

    /** All texts whole, for when the letter has to shorten them. */
    static List<Block> annex(Context context) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, context.text("annex.narrative")));
        for (NarrativeTopic topic : NarrativeTopic.values()) {
            List<String> texts = of(context, topic);
            if (!texts.isEmpty()) {
                blocks.add(new Block.Heading(2, topic.dutch()));
                texts.forEach(text -> blocks.add(Block.Paragraph.of(text)));
            }
        }
        return blocks;
    }
}
