package nl.verbetermonitor.pdf;

import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.pdf.Pieces.Piece;
import nl.verbetermonitor.report.Block;
import nl.verbetermonitor.report.TableKind;

/**
 * Looks at pages that have been set for what should have begun on the next page: a heading, or the header of a table, with
 * nothing of its own below it; a sentence that introduces what stands on the next page; a small table that is split; a remark without the small table that it is about. Whether
 * what follows fits depends on its height, so that is known only afterwards.
 */
final class PageBreaks {

    /** What of a page a table may be high to be kept whole. */
    private static final int SMALL = (Designs.PAGE_HEIGHT - 2 * Designs.MARGIN) / 2;

    private final Pieces pieces;
    private final List<Block> blocks;

    /**
     * For pages that were set.
     *
     * @param blocks of the whole part
     */
    PageBreaks(Pieces pieces, List<Block> blocks) {
        this.pieces = pieces;
        this.blocks = blocks;
    }

    /**
     * A place where a new page should begin.
     *
     * @param page on which the block stands now, counted from 0
     * @param block that should begin on the next, counted from 0
     */
    record Break(int page, int block) {}

    /** The first one; empty when all is well, or when a new page would not help. */
    Optional<Break> first() {
        for (int page = 0; page < pieces.pages().size() - 1; page++) {
            Optional<Break> found = at(page);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Break> at(int page) {
        Optional<Piece> last = pieces.lastOn(page);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        int block = last.get().block();
        boolean apart =
                last.get().head() || introducesNext(block) || splits(block, page) || leavesItsRemark(block, page);
        int begin = withHeadings(introducesNext(block - 1) ? block - 1 : block);
        boolean helps = begin > pieces.firstOn(page).orElse(block);
        return apart && helps ? Optional.of(new Break(page, begin)) : Optional.empty();
    }

    /** Whether a block is the sentence between a heading and the table or picture that the sentence is about. */
    private boolean introducesNext(int block) {
        return block > 0
                && block + 1 < blocks.size()
                && blocks.get(block - 1) instanceof Block.Heading
                && blocks.get(block) instanceof Block.Paragraph
                && (blocks.get(block + 1) instanceof Block.Table || blocks.get(block + 1) instanceof Block.Figure);
    }

    private boolean splits(int block, int page) {
        int rest = pieces.height(block, page + 1);
        return blocks.get(block) instanceof Block.Table table
                && table.kind()
                        != TableKind.CHANGES // each row stands on its own, and there are many tables of few rows
                && rest > 0
                && pieces.height(block, page) + rest <= SMALL
                && (page + 2 >= pieces.pages().size() || pieces.height(block, page + 2) == 0);
    }

    private boolean leavesItsRemark(int block, int page) {
        boolean remark = block + 1 < blocks.size() && blocks.get(block + 1) instanceof Block.Remark;
        return remark
                && blocks.get(block) instanceof Block.Table
                && pieces.height(block, page) + pieces.height(block + 1, page + 1) <= SMALL
                && pieces.firstOn(page + 1).filter(first -> first == block + 1).isPresent();
    }

    private int withHeadings(int block) {
        int begin = block;
        while (begin > 0 && blocks.get(begin - 1) instanceof Block.Heading) {
            begin--;
        }
        return begin;
    }

    /** The last page that begins with the beginning of a block, and that block; empty when there is none but the first. */
    Optional<Break> lastFresh() {
        for (int page = pieces.pages().size() - 1; page > 0; page--) {
            Optional<Integer> first = pieces.firstOn(page);
            int before = page - 1;
            if (first.isPresent() && pieces.height(first.get(), before) == 0) {
                return Optional.of(new Break(page, first.get()));
            }
        }
        return Optional.empty();
    }
}
