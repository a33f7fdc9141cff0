package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.verbetermonitor.assessment.IndicatorLine;

/** Bijlage 3: where the indicators began, where they must come and where they are. */
final class TargetAnnex {

    private final Context context;

    TargetAnnex(Context context) {
        this.context = context;
    }

    /** Whether there is more to show than that there is nothing. */
    private boolean hasIndicators() {
        return !context.state().indicators().isEmpty();
    }

    List<Block> blocks() {
        Collection<IndicatorLine> indicators = context.state().indicators();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, context.text("annex3.title")));
        if (hasIndicators()) {
            blocks.add(Block.Paragraph.of(context.text("annex3.intro")));
        }
        if (indicators.stream().anyMatch(line -> line.indicator().countsPersons())) {
            blocks.add(Block.Paragraph.of(
                    context.text("annex3.persons", context.sources().style().smallCount() - 1)));
        }
        blocks.addAll(Tables.of(
                context,
                TableKind.TARGETS,
                "table.targets",
                indicators,
                line -> new TargetRow(context, line).cells(),
                "annex3.none"));
        return blocks;
    }
}
