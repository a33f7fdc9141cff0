package nl.verbetermonitor.pdf;

import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.PdfTagger;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;

/** Gives the exporter our tagger; the exporter makes this by its name. */
public final class StructureTaggerFactory implements PdfTaggerFactory {

    /** Made by the exporter. */
    public StructureTaggerFactory() {}

    @Override
    public PdfTagger createTagger(JRPdfExporter exporter) {
        return new StructureTagger();
    }
}
