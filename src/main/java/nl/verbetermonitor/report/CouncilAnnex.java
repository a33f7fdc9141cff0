package nl.verbetermonitor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.CouncilItemKind;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.SheetName;

/** Bijlage 5: what the council asked and was promised, open ones first. */
final class CouncilAnnex {

    /** A written question without a date of its own is to be answered within this many days. */
    private static final int DAYS_FOR_A_QUESTION = 28;

    private final Context context;

    CouncilAnnex(Context context) {
        this.context = context;
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, context.text("annex5.title")));
        List<FactRow> items = new ArrayList<>(context.sources().rows(SheetName.COUNCIL));
        items.sort(Comparator.comparing((FactRow item) -> !isOpen(item))
                .thenComparing(item -> due(item).orElse(LocalDate.MAX)));
        if (!items.isEmpty()) {
            blocks.add(Block.Paragraph.of(context.text("annex5.intro", DAYS_FOR_A_QUESTION)));
        }
        blocks.addAll(Tables.of(context, TableKind.COUNCIL, "table.council", items, this::row, "annex5.none"));
        return blocks;
    }

    private List<Text> row(FactRow item) {
        boolean isPrivate = item.yes(Column.COUNCIL_PUBLIC).filter(yes -> !yes).isPresent();
        String hidden = context.text("council.private");
        return Context.cells(
                item.text(Column.COUNCIL_NUMBER).orElse(context.orDash("")),
                item.word(Column.COUNCIL_KIND, CouncilItemKind.class)
                        .map(CouncilItemKind::dutch)
                        .orElse(context.orDash("")),
                isPrivate ? hidden : item.text(Column.COUNCIL_PARTY).orElse(context.orDash("")),
                isPrivate ? hidden : item.text(Column.COUNCIL_SUBJECT).orElse(context.orDash("")),
                context.orDash(item.date(Column.COUNCIL_SUBMITTED)),
                context.orDash(due(item)),
                context.orDash(settled(item)),
                context.text(outcome(item)));
    }

    private String outcome(FactRow item) {
        Optional<LocalDate> due = due(item);
        if (isOpen(item)) {
            return due.filter(day -> day.isBefore(context.today())).isPresent() ? "council.open.late" : "council.open";
        }
        return due.map(day -> settled(item).orElseThrow().isAfter(day) ? "council.no" : "council.yes")
                .orElse("council.done");
    }

    private boolean isOpen(FactRow item) {
        return settled(item).isEmpty();
    }

    /** The day it was settled, when that is not after the peildatum. */
    private Optional<LocalDate> settled(FactRow item) {
        return item.date(Column.COUNCIL_SETTLED).filter(day -> !day.isAfter(context.today()));
    }

    private Optional<LocalDate> due(FactRow item) {
        boolean isQuestion = item.word(Column.COUNCIL_KIND, CouncilItemKind.class)
                .filter(CouncilItemKind.WRITTEN_QUESTION::equals)
                .isPresent();
        return item.date(Column.COUNCIL_DUE)
                .or(() -> isQuestion
                        ? item.date(Column.COUNCIL_SUBMITTED).map(day -> day.plusDays(DAYS_FOR_A_QUESTION))
                        : Optional.empty());
    }
}
