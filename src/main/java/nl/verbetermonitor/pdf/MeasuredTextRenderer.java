package nl.verbetermonitor.pdf;

import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.LineBreaksPdfTextRenderer;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfTagger;
import net.sf.jasperreports.pdf.common.PdfTextAlignment;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;

/**
 * Breaks lines where the page was measured. The two measures differ by thousandths a letter, and only one of them counts
 * the space at the end of a line; a line that broke once more would push the last one out of its place, unseen.
 */
final class MeasuredTextRenderer extends LineBreaksPdfTextRenderer {

    /** What a line may be longer than its place, in points: a space and the differences of a long line. */
    private static final int SLACK = 5;

    MeasuredTextRenderer(JasperReportsContext jasperReports, PdfTextRendererContext text) {
        super(jasperReports, text);
    }

    @Override
    public void initialize(
            JRPdfExporter exporter,
            PdfProducer producer,
            PdfTagger tagger,
            JRPrintText text,
            JRStyledText styledText,
            int offsetX,
            int offsetY) {
        super.initialize(exporter, producer, tagger, text, styledText, offsetX, offsetY);
        if (horizontalAlignment == PdfTextAlignment.RIGHT) {
            leftPadding -= SLACK;
        } else {
            rightPadding -= SLACK;
        }
    }
}
