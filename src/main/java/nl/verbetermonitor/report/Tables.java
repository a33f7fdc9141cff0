package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Makes tables that stop after a number of rows and say so. */
final class Tables {

    static final int MOST_ROWS = 500;

    private Tables() {}

    /** A table with header and summary from the bundle. */
    static Block.Table table(Context context, TableKind kind, String key, List<List<Text>> rows, Object... summary) {
        return new Block.Table(
                kind, context.text(key + ".summary", summary), context.phrases().texts(key), rows);
    }

    /** A row for each item, or {@code none} in its place when there are none; says so when not all are shown. */
    static <T> List<Block> of(
            Context context,
            TableKind kind,
            String key,
            Collection<T> items,
            Function<? super T, List<Text>> row,
            String none) {
        List<Block> blocks = new ArrayList<>();
        if (items.isEmpty()) {
            blocks.add(Block.Paragraph.of(context.text(none)));
            return blocks;
        }
        blocks.add(table(
                context, kind, key, items.stream().limit(MOST_ROWS).map(row).toList()));
        if (items.size() > MOST_ROWS) {
            blocks.add(Block.Paragraph.of(context.text("table.more", MOST_ROWS, items.size())));
        }
        return blocks;
    }
}
