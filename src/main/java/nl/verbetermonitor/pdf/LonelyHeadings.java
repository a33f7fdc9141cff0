package nl.verbetermonitor.pdf;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import nl.verbetermonitor.report.Block;

/**
 * Looks at pages that have been set for a heading, or the header of a table, with nothing of its own below it. Whether
 * what follows fits depends on its height, so that is known only afterwards.
 */
final class LonelyHeadings {

    private LonelyHeadings() {}

    /**
     * The first block that should begin on the next page.
     *
     * @param breaksBefore the blocks that begin on a new page already
     * @return its number, counted from 0; empty when no page ends with a heading, or when a new page would not help
     */
    static OptionalInt first(JasperPrint print, List<Block> blocks, Set<Integer> breaksBefore) {
        List<JRPrintPage> pages = print.getPages();
        for (JRPrintPage page : pages.subList(0, pages.size() - 1)) {
            int last = lonely(page);
            if (last >= 0) {
                int begin = last;
                while (begin > 0 && blocks.get(begin - 1) instanceof Block.Heading) {
                    begin--;
                }
                if (begin > firstBlock(page) && !breaksBefore.contains(begin)) {
                    return OptionalInt.of(begin);
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The block of the heading at the foot of a page; -1 when something else stands there. */
    private static int lonely(JRPrintPage page) {
        int block = -1;
        for (JRPrintElement element : page.getElements()) {
            String path = element.getPropertiesMap().getProperty(Tags.PATH);
            if (path != null) {
                boolean heading = path.matches("H[1-6]") || path.endsWith(Tags.COLUMN_HEADER);
                block = heading ? block(element) : -1;
            }
        }
        return block;
    }

    private static int firstBlock(JRPrintPage page) {
        for (JRPrintElement element : page.getElements()) {
            if (element.getPropertiesMap().getProperty(Tags.PATH) != null) {
                return block(element);
            }
        }
        return Integer.MAX_VALUE;
    }

    private static int block(JRPrintElement element) {
        // part.block, or part.block/row, or part.block.card
        return Integer.parseInt(
                element.getPropertiesMap().getProperty(Tags.PLACE).split("[./]", -1)[1]);
    }
}
