package nl.verbetermonitor.pdf;

import java.text.AttributedString;
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
 * Breaks lines where the page was measured, and sets each at its own height. Left to itself, what writes the file breaks
 * some lines once more, as it measures a little differently, and then leaves out the last one.
 */
final class MeasuredTextRenderer extends LineBreaksPdfTextRenderer {

    /** What a line may be longer than its place, in points: the space at its end, which only one of the two counts. */
    private static final int SLACK = 5;

    /** From base line to top and from base line to bottom of Liberation Sans, against its size. */
    private static final float ASCENT = 0.905f;

    private static final float DESCENT = 0.212f;

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
        if (horizontalAlignment == PdfTextAlignment.RIGHT) {
            leftPadding -= SLACK;
        } else {
            rightPadding -= SLACK;
        }
        leading = text.getParagraph().getLineSpacingSize();
        float glyphs = (ASCENT + DESCENT) * text.getFontSize();
        float above = (leading - glyphs) / 2 + ASCENT * text.getFontSize();
        baseLine = Designs.PAGE_HEIGHT - y - topPadding - verticalAlignOffset - above;
    }

    @Override
    protected void createPhrase(
            AttributedString paragraph, int start, int end, String paragraphText, boolean justifyAll) {
        lines.setNextLineAt(baseLine);
        super.createPhrase(paragraph, start, end, paragraphText, justifyAll);
        baseLine -= leading;
    }
}
