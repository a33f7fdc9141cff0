package nl.verbetermonitor.pdf;

import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfProducerFactory;

/** Gives the exporter our producer; the exporter makes this by its name. */
public final class ReproducibleProducerFactory implements PdfProducerFactory {

    /** Made by the exporter. */
    public ReproducibleProducerFactory() {}

    @Override
    public PdfProducer createProducer(PdfProducerContext context) {
        return new ReproducibleProducer(context);
    }
}
