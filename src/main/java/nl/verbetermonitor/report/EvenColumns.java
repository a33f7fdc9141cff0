package nl.verbetermonitor.report;

import java.util.ArrayList;
import java.util.List;

/** Two columns beside each other, made shorter where they are longest: the room of one does not cost the other. */
final class EvenColumns {

    /** About so many characters stand on a line of a column; it need not be exact, for only what fits is set. */
    private static final int CHARACTERS = 46;
    /** White space between items is about so many tenths of a line. */
    private static final int GAP = 3;

    private static final int TENTHS = 10;

    private EvenColumns() {}

    /**
     * Ever shorter columns: each time a shorter version of the one that is longest, or of the other when that has none.
     *
     * @param left ever shorter versions, at least one
     * @param right the same
     */
    static List<Block.Columns> shorter(List<List<Block>> left, List<List<Block>> right) {
        List<Block.Columns> columns = new ArrayList<>();
        int atLeft = 0;
        int atRight = 0;
        columns.add(new Block.Columns(left.get(0), right.get(0)));
        while (atLeft < left.size() - 1 || atRight < right.size() - 1) {
            boolean leftIsLongest = height(left.get(atLeft)) > height(right.get(atRight));
            if (atRight == right.size() - 1 || (leftIsLongest && atLeft < left.size() - 1)) {
                atLeft++;
            } else {
                atRight++;
            }
            columns.add(new Block.Columns(left.get(atLeft), right.get(atRight)));
        }
        return columns.stream().distinct().toList();
    }

    /** In tenths of a line. */
    private static int height(List<Block> column) {
        return column.stream().mapToInt(EvenColumns::height).sum();
    }

    private static int height(Block block) {
        return block instanceof Block.Bullets bullets
                ? bullets.items().stream()
                        .mapToInt(item -> height(item.plain()))
                        .sum()
                : ShownText.of(List.of(block)).mapToInt(EvenColumns::height).sum();
    }

    private static int height(String words) {
        int lines = (words.length() + CHARACTERS - 1) / CHARACTERS;
        return lines * TENTHS + GAP;
    }
}
