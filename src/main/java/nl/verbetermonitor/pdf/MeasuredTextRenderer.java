package nl.verbetermonitor.pdf;

import java.text.AttributedString;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.LineBreaksPdfTextRenderer;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfTagger;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;

/**
 * Breaks lines where the page was measured, and sets each at its own height. Left to itself, what writes the file breaks
 * some lines once more, as it measures a little differently, and then leaves out the last one.
 */
final class MeasuredTextRenderer extends LineBreaksPdfTextRenderer {

    private final ReproducibleProducer lines;
    private float leading;
    private float baseLine;

    MeasuredTextRenderer(JasperReportsContext jasperReports, PdfTextRendererContext text, ReproducibleProducer lines) {
        super(jasperReports, text);
        this.lines = lines;
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
        float size = text.getFontSize();
        leading = text.getParagraph().getLineSpacingSize() + TextStyle.DESCENT * size;
        float above = (leading + (TextStyle.ASCENT - TextStyle.DESCENT) * size) / 2;
        baseLine = Designs.PAGE_HEIGHT - y - topPadding - verticalAlignOffset - above;
    }

    @Override
    protected void createPhrase(
            AttributedString paragraph, int start, int end, String paragraphText, boolean justifyAll) {
        lines.setNextLine(baseLine, breaksBetweenWords(paragraphText, end));
        super.createPhrase(paragraph, start, end, paragraphText, justifyAll);
        baseLine -= leading;
    }

    /** A word that is longer than a line is broken without a space. */
    private static boolean breaksBetweenWords(String paragraph, int end) {
        return end > 0 && end < paragraph.length() && paragraph.charAt(end - 1) == ' ';
    }
}
