package nl.verbetermonitor.benchmark;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.verbetermonitor.html.HtmlRenderer;
import nl.verbetermonitor.report.Report;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What a user would pick instead: a page of HTML through openhtmltopdf, tagged and archivable like ours. */
final class OpenHtmlToPdf {

    private static final String FONTS = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSans-";
    private static final String PROFILE = "/nl/verbetermonitor/pdf/srgb.icc";

    /** A plain look for paper; the page's own is for screens and has more in it than this engine knows. */
    private static final String STYLE =
            """
            @page { size: A4; margin: 20mm; @bottom-right { font-family: 'Liberation Sans'; font-size: 8pt; content: counter(page) ' van ' counter(pages); } }
            body { font-family: 'Liberation Sans'; font-size: 10pt; line-height: 14pt; color: #1D252C; }
            h1, h2, h3, h4 { color: #00566B; page-break-after: avoid; }
            h1 { font-size: 17pt; } h2 { font-size: 17pt; page-break-before: always; } h3 { font-size: 12pt; }
            table { width: 100%; border-collapse: collapse; font-size: 8.5pt; -fs-table-paginate: paginate; }
            td, th { border-bottom: 0.5pt solid #C9D0D5; text-align: left; vertical-align: top; padding: 3pt; }
            tr { page-break-inside: avoid; }
            """;

    private OpenHtmlToPdf() {}

    /** The page of a report without what only a screen needs: its table of contents, its look, and words nobody sees. */
    static Document page(Report report) {
        try {
            Document page = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(new HtmlRenderer().render(report)));
            remove(page, "nav", element -> true);
            remove(page, "meta", element -> true);
            remove(page, "svg", element -> !isDrawn(element));
            elements(page, "svg").forEach(OpenHtmlToPdf::size);
            NodeList styles = page.getElementsByTagName("style");
            styles.item(0).setTextContent(STYLE);
            return page;
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new IllegalStateException("The page of a report is well-formed", e);
        }
    }

    /** Symbols borrow their shapes from elsewhere in the page and narrow figures are for phones: it has neither. */
    private static boolean isDrawn(Element drawing) {
        String kind = drawing.getAttribute("class");
        return kind.contains("wide") || kind.contains("small") || kind.contains("bar");
    }

    /** It wants to be told how large a drawing is. */
    private static void size(Element drawing) {
        String[] box = drawing.getAttribute("viewBox").split(" ", -1);
        drawing.setAttribute("width", box[2]);
        drawing.setAttribute("height", box[3]);
    }

    private static void remove(Document page, String name, Predicate<Element> which) {
        elements(page, name).stream().filter(which).forEach(element -> element.getParentNode()
                .removeChild(element));
    }

    private static List<Element> elements(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    /** Sets a page. */
    static byte[] render(Document page) {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (BatikSVGDrawer drawer = new BatikSVGDrawer();
                InputStream profile = OpenHtmlToPdf.class.getResourceAsStream(PROFILE)) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(profile.readAllBytes());
            builder.useDefaultPageSize(210, 297, PageSizeUnits.MM);
            builder.useSVGDrawer(drawer);
            builder.useFont(() -> font("Regular"), "Liberation Sans", 400, FontStyle.NORMAL, true);
            builder.useFont(() -> font("Bold"), "Liberation Sans", 700, FontStyle.NORMAL, true);
            builder.withW3cDocument(page, null);
            builder.toStream(out);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String name) {
        InputStream font = OpenHtmlToPdf.class.getResourceAsStream(FONTS + name + ".ttf");
        if (font == null) {
            throw new IllegalStateException("No font " + name);
        }
        return font;
    }
}
