package nl.verbetermonitor.drawing;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.report.Chart;
import org.apache.batik.anim.dom.SVGDOMImplementation;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The words on a chart, as a reader of its SVG finds them. */
final class WrittenWords {

    private WrittenWords() {}

    static List<String> of(Chart chart, double width) {
        Document document = SVGDOMImplementation.getDOMImplementation().createDocument(SvgRules.SVG, "svg", null);
        SVGGraphics2D canvas = new SVGGraphics2D(document);
        Charts charts = new Charts();
        charts.draw(chart, Color.BLUE, canvas, new Rectangle2D.Double(0, 0, width, charts.height(chart, width)));
        Element root = canvas.getRoot();
        List<String> words = new ArrayList<>();
        NodeList texts = root.getElementsByTagNameNS(SvgRules.SVG, "text");
        for (int i = 0; i < texts.getLength(); i++) {
            Node text = texts.item(i);
            words.add(text.getTextContent());
        }
        return words;
    }
}
