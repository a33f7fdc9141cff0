package nl.verbetermonitor.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import nl.verbetermonitor.report.Block;
import nl.verbetermonitor.report.Report;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** A page as an XML parser reads it. */
final class Page {

    private static final HtmlRenderer RENDERER = new HtmlRenderer();

    private final Document document;

    private Page(Document document) {
        this.document = document;
    }

    static Page of(Block... blocks) {
        return of(SampleReports.of(blocks));
    }

    static Page of(Report report) {
        try {
            return new Page(DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(RENDERER.render(report))));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("The page is not well-formed XML", e);
        }
    }

    /** The elements at a path, in order. */
    List<Element> all(String path) {
        try {
            NodeList found = (NodeList)
                    XPathFactory.newDefaultInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                elements.add((Element) found.item(i));
            }
            return elements;
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** The texts of the elements at a path, in order. */
    List<String> texts(String path) {
        return all(path).stream().map(Element::getTextContent).toList();
    }

    /** An attribute of the elements at a path, in order; empty text where one has none. */
    List<String> attributes(String path, String name) {
        return all(path).stream().map(element -> element.getAttribute(name)).toList();
    }

    /** The words between the head and the foot of the page, in reading order, without those in drawings. */
    List<String> words() {
        StringBuilder text = new StringBuilder();
        all("//main").forEach(main -> append(text, main));
        return words(text.toString());
    }

    static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\p{Z}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static void append(StringBuilder text, Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text words) {
                text.append(words.getData());
            } else if (!child.getNodeName().equals("svg")) {
                append(text, child);
            }
        }
    }
}
