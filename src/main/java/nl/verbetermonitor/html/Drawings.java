package nl.verbetermonitor.html;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.verbetermonitor.drawing.Charts;
import nl.verbetermonitor.report.Chart;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Draws charts on a page as lines, planes and texts. */
final class Drawings {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String NAMESPACES = "http://www.w3.org/2000/xmlns/";
    /** Decimals of a coordinate: a hundredth of a point is finer than any screen shows. */
    private static final int PRECISION = 2;

    private final Charts charts = new Charts();
    private final Color accent;

    Drawings(Color accent) {
        this.accent = accent;
    }

    /**
     * Draws a chart.
     *
     * @param width in points
     * @param id of the drawing on its page, with which all ids inside it begin
     */
    void draw(Markup page, String type, Chart chart, double width, String id) {
        double height = charts.height(chart, width);
        page.openDrawing(type, "0 0 " + rounded(width) + " " + rounded(height)).with("id", id);
        children(page, drawn(chart, new Rectangle2D.Double(0, 0, width, height), id));
        page.close();
    }

    private static long rounded(double length) {
        return (long) Math.ceil(length);
    }

    private Element drawn(Chart chart, Rectangle2D area, String id) {
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setComment(null);
        context.setPrecision(PRECISION);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String prefix) {
                return id + "-" + super.generateID(prefix);
            }
        });
        SVGGraphics2D canvas = new SVGGraphics2D(context, false);
        charts.draw(chart, accent, canvas, area);
        return canvas.getRoot();
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("No drawing can be begun", e);
        }
    }

    private static void children(Markup page, Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(page, element);
            } else if (child instanceof Text text) {
                page.line(text.getData());
            }
        }
    }

    private static void element(Markup page, Element element) {
        boolean definitions = element.getTagName().equals("defs");
        if (definitions && !element.hasChildNodes()) {
            return;
        }
        page.open(element.getTagName());
        if (!definitions) {
            // those of definitions are an id, the same in every drawing, which nothing refers to
            attributes(page, element.getAttributes());
        }
        children(page, element);
        page.close();
    }

    private static void attributes(Markup page, NamedNodeMap attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            Node attribute = attributes.item(i);
            if (!NAMESPACES.equals(attribute.getNamespaceURI())) {
                String name = attribute.getLocalName() == null ? attribute.getNodeName() : attribute.getLocalName();
                page.with(name, attribute.getNodeValue());
            }
        }
    }
}
