package nl.verbetermonitor.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;

/**
 * What of the blocks of a part stands on which page, once it is set.
 *
 * @param pages the pieces of each page in reading order; a page may have none
 */
record Pieces(List<List<Piece>> pages) {

    /**
     * A piece of a block.
     *
     * @param block its number in the part, counted from 0
     * @param head whether it is a heading or the header of a table, which says nothing without what follows
     * @param top in points from the top of the page
     * @param bottom in points from the top of the page
     */
    record Piece(int block, boolean head, int top, int bottom) {}

    static Pieces of(JasperPrint print) {
        return new Pieces(print.getPages().stream().map(Pieces::of).toList());
    }

    private static List<Piece> of(JRPrintPage page) {
        List<Piece> pieces = new ArrayList<>();
        for (JRPrintElement element : page.getElements()) {
            piece(element).ifPresent(pieces::add);
        }
        return pieces;
    }

    private static Optional<Piece> piece(JRPrintElement element) {
        return marked(element).findFirst().map(marked -> {
            String path = marked.getPropertiesMap().getProperty(Tags.PATH);
            boolean head = path.matches("H[1-6]") || path.endsWith(Tags.COLUMN_HEADER);
            return new Piece(block(marked), head, element.getY(), element.getY() + element.getHeight());
        });
    }

    /** What stands in a frame says for the frame to which block it belongs. */
    private static Stream<JRPrintElement> marked(JRPrintElement element) {
        if (element instanceof JRPrintFrame frame) {
            return frame.getElements().stream().flatMap(Pieces::marked);
        }
        return Stream.of(element).filter(one -> one.getPropertiesMap().getProperty(Tags.PATH) != null);
    }

    private static int block(JRPrintElement element) {
        // part.block, or part.block/row, or part.block.card
        return Integer.parseInt(
                element.getPropertiesMap().getProperty(Tags.PLACE).split("[./]", -1)[1]);
    }

    /** The first block that has a piece on a page; empty when none has. */
    Optional<Integer> firstOn(int page) {
        return pages.get(page).stream().map(Piece::block).findFirst();
    }

    Optional<Piece> lastOn(int page) {
        List<Piece> pieces = pages.get(page);
        return pieces.isEmpty() ? Optional.empty() : Optional.of(pieces.get(pieces.size() - 1));
    }

    /** The height of what a block has on a page, in points; 0 when it has nothing there. */
    int height(int block, int page) {
        int top = Integer.MAX_VALUE;
        int bottom = 0;
        for (Piece piece : pages.get(page)) {
            if (piece.block() == block) {
                top = Math.min(top, piece.top());
                bottom = Math.max(bottom, piece.bottom());
            }
        }
        return Math.max(0, bottom - top);
    }
}
