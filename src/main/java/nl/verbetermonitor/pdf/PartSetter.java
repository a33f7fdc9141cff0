package nl.verbetermonitor.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import nl.verbetermonitor.pdf.PageBreaks.Break;
import nl.verbetermonitor.report.Block;

/**
 * Sets the blocks of a part on pages. Where a page should have begun earlier, what stands before is kept and only what
 * follows is set again; few blocks are set at a time, so that little is set twice.
 */
final class PartSetter {

    private static final int AT_A_TIME = 40;

    private final JasperFillManager engine;
    private final Templates templates;
    private final Map<String, Object> parameters;
    private final FlowRows rows;

    PartSetter(JasperFillManager engine, Templates templates, Map<String, Object> parameters, FlowRows rows) {
        this.engine = engine;
        this.templates = templates;
        this.parameters = parameters;
        this.rows = rows;
    }

    /** The pages, in one or more runs that follow each other. */
    List<JasperPrint> set(List<Block> blocks) throws JRException {
        List<JasperPrint> runs = new ArrayList<>();
        int from = 0;
        int many = AT_A_TIME;
        while (true) {
            int to = Math.min(blocks.size(), from + many);
            Map<String, Object> ofRun = new HashMap<>(parameters);
            if (from > 0) {
                ofRun.put(FlowField.HAS_LOGO, false);
            }
            JasperPrint run = engine.fill(templates.flow(), ofRun, rows.of(blocks, from, to));
            Pieces pieces = Pieces.of(run);
            PageBreaks breaks = new PageBreaks(pieces, blocks);
            Optional<Break> next = breaks.first();
            if (next.isEmpty() && to < blocks.size()) {
                next = breaks.lastFresh();
                if (next.isEmpty()) {
                    many *= 2;
                    continue;
                }
            }
            runs.add(run);
            if (next.isEmpty()) {
                return runs;
            }
            cut(run, pieces, next.get());
            from = next.get().block();
            many = AT_A_TIME;
        }
    }

    /** Takes away a block and all that follows, and leaves the foot of the page. */
    private static void cut(JasperPrint run, Pieces pieces, Break at) {
        int page = at.page();
        int top = pieces.pages().get(page).stream()
                .filter(piece -> piece.block() >= at.block())
                .mapToInt(Pieces.Piece::top)
                .min()
                .orElseThrow();
        boolean fresh =
                pieces.firstOn(page).filter(first -> first == at.block()).isPresent();
        int keep = fresh ? page : page + 1;
        while (run.getPages().size() > keep) {
            run.removePage(run.getPages().size() - 1);
        }
        if (!fresh) {
            List<JRPrintElement> elements = run.getPages().get(page).getElements();
            elements.removeIf(element -> element.getY() >= top && element.getY() < FlowDesign.FOOT);
        }
    }
}
