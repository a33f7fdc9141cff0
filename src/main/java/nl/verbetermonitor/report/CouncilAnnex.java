package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.plan.CouncilItemKind;

/** Bijlage 5: what the council asked and was promised, open ones first. */
final class CouncilAnnex {

    private final Context context;

    CouncilAnnex(Context context) {
        this.context = context;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, context.text("annex5.title")));
        List<CouncilItem> items = CouncilItem.of(context);
        if (!items.isEmpty()) {
            blocks.add(Block.Paragraph.of(context.text("annex5.intro", CouncilItem.DAYS_FOR_A_QUESTION)));
        }
        blocks.addAll(Tables.of(context, TableKind.COUNCIL, "table.council", items, this::row, "annex5.none"));
        return blocks;
    }

    private List<Text> row(CouncilItem item) {
        String hidden = context.text("council.private");
        return Context.cells(
                context.orDash(item.number()),
                item.kind().map(CouncilItemKind::dutch).orElse(context.orDash("")),
                item.isPrivate() ? hidden : context.orDash(item.party()),
                item.isPrivate() ? hidden : item.publicSubject().orElse(context.orDash("")),
                context.orDash(item.submitted()),
                context.orDash(item.due()),
                context.orDash(item.settled()),
                context.text(item.outcome()));
    }
}
