package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.List;

/** Bijlage 1: progress over time, scores over the deliveries, and progress per recommendation. */
final class ProgressAnnex {

    private final Context context;

    ProgressAnnex(Context context) {
        this.context = context;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, context.text("annex1.title")));
        blocks.add(new Block.Heading(2, context.text("annex1.course")));
        ProgressFigure progress = new ProgressFigure(context);
        progress.sentence().map(Block.Paragraph::of).ifPresent(blocks::add);
        blocks.add(progress.block());
        Outlook outlook = new Outlook(context);
        String foreseen = outlook.forecast();
        blocks.add(Block.Paragraph.of(
                outlook.range().isPresent() ? foreseen + " " + context.text("annex1.forecast") : foreseen));
        blocks.add(new Block.Heading(2, context.text("annex1.scores")));
        blocks.addAll(new ScoresFigure(context).blocks());
        blocks.add(new Block.Heading(2, context.text("annex1.recommendations")));
        blocks.addAll(new StatusFigure(context).blocks());
        return blocks;
    }
}
