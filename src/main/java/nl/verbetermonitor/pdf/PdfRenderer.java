package nl.verbetermonitor.pdf;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.type.PdfVersionEnum;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import nl.verbetermonitor.drawing.Charts;
import nl.verbetermonitor.drawing.Palette;
import nl.verbetermonitor.drawing.ReportFont;
import nl.verbetermonitor.report.Glyphs;
import nl.verbetermonitor.report.Part;
import nl.verbetermonitor.report.Report;

/**
 * Sets reports as PDF: accessible (PDF/UA-1) and archivable (PDF/A-2a). Make it once, which reads the templates, and
 * share it: it is safe for use by many threads. Equal reports give equal bytes, whatever the day, the machine or the
 * time zone.
 */
public final class PdfRenderer {

    private static final String CREATOR = "Verbetermonitor";
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final SimpleJasperReportsContext context;
    private final Templates templates;
    private final Ruler ruler;
    private final Markup markup;
    private final Charts charts;

    /** Reads the templates and the fonts. */
    public PdfRenderer() {
        context = new SimpleJasperReportsContext();
        context.setProperty(JRPdfExporter.PDF_TAGGER_FACTORY_PROPERTY, StructureTaggerFactory.class.getName());
        context.setProperty(JRPdfExporter.PDF_PRODUCER_FACTORY_PROPERTY, ReproducibleProducerFactory.class.getName());
        context.setProperty("net.sf.jasperreports.text.save.line.breaks", "true");
        context.setProperty("net.sf.jasperreports.print.transfer.structure", Tags.PREFIX);
        templates = new Templates(context);
        ruler = new Ruler();
        markup = new Markup(ReportFont.REGULAR.ofSize(1));
        charts = new Charts();
    }

    /**
     * Sets a report.
     *
     * @param report with at least one part; its accent colour is #RRGGBB
     * @return the bytes of the file
     */
    public byte[] render(Report report) {
        try {
            List<JasperPrint> pages = new ArrayList<>();
            for (int i = 0; i < report.parts().size(); i++) {
                pages.addAll(fitting(report, report.parts().get(i), i));
            }
            PageNumbers.write(pages);
            return export(report, pages);
        } catch (JRException e) {
            throw new IllegalStateException("A report cannot be set", e);
        }
    }

    /** What the fonts of these reports can show. */
    public Glyphs glyphs() {
        return markup::has;
    }

    private List<JasperPrint> fitting(Report report, Part part, int number) throws JRException {
        Color accent = Color.decode(report.accent());
        FlowRows rows = new FlowRows(new Tools(templates, markup, ruler, charts, accent), number);
        JasperFillManager engine = JasperFillManager.getInstance(context);
        PartSetter setter = new PartSetter(engine, templates, parameters(report, accent, number == 0), rows);
        List<JasperPrint> pages = setter.set(part.versions().get(0));
        for (int i = 1; i < part.versions().size() && tooLong(pages, part.maxPages()); i++) {
            pages = setter.set(part.versions().get(i));
        }
        return pages;
    }

    private static boolean tooLong(List<JasperPrint> pages, OptionalInt maxPages) {
        int number = pages.stream().mapToInt(run -> run.getPages().size()).sum();
        return maxPages.isPresent() && number > maxPages.getAsInt();
    }

    private Map<String, Object> parameters(Report report, Color accent, boolean first) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(JRParameter.REPORT_LOCALE, DUTCH);
        parameters.put(Designs.ACCENT, Palette.hex(accent));
        parameters.put(Designs.TINT, Palette.hex(Palette.tint(accent)));
        parameters.put(FlowField.HAS_LOGO, first && report.logo().isPresent());
        report.logo().map(LogoPicture::new).ifPresent(logo -> parameters.put(FlowField.LOGO, logo));
        parameters.put(FlowField.ORGANISATION, markup.of(report.organisation()));
        parameters.put(FlowField.MARKING, markup.of(report.marking()));
        parameters.put(FlowField.FOOTER, markup.of(report.footer()));
        parameters.put(FlowField.PAGE_NUMBER, PageNumbers.PLACEHOLDER);
        return parameters;
    }

    private byte[] export(Report report, List<JasperPrint> pages) throws JRException {
        JasperPrint first = pages.get(0);
        first.setProperty(ReproducibleProducer.DATE, report.date().toString());
        first.setProperty(ReproducibleProducer.ACCENT, report.accent());
        first.setProperty(ReproducibleProducer.IDENTITY, report.toString());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JRPdfExporter exporter = new JRPdfExporter(context);
        exporter.setExporterInput(SimpleExporterInput.getInstance(pages));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
        exporter.setConfiguration(file(report));
        SimplePdfReportConfiguration layout = new SimplePdfReportConfiguration();
        layout.setCollapseMissingBookmarkLevels(true);
        exporter.setConfiguration(layout);
        exporter.exportReport();
        return out.toByteArray();
    }

    private SimplePdfExporterConfiguration file(Report report) {
        SimplePdfExporterConfiguration file = new SimplePdfExporterConfiguration();
        file.setPdfVersion(PdfVersionEnum.VERSION_1_7);
        file.setCompressed(true);
        file.setTagged(true);
        file.setTagLanguage(DUTCH.toLanguageTag());
        file.setPdfaConformance(PdfaConformanceEnum.PDFA_2A);
        file.setIccProfilePath(PdfRenderer.class.getPackageName().replace('.', '/') + "/" + ColourProfile.FILE);
        file.setMetadataTitle(markup.shown(report.title()));
        file.setMetadataCreator(CREATOR);
        file.setMetadataProducer(CREATOR);
        file.setDisplayMetadataTitle(true);
        return file;
    }
}
