package nl.verbetermonitor.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * What an SVG may hold: elements that are known to be drawn from the file alone, the same everywhere, in reasonable time.
 * What editors keep in a file for themselves is taken out.
 */
final class SvgRules {

    static final String SVG = "http://www.w3.org/2000/svg";

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "a",
            "defs",
            "symbol",
            "use",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "title",
            "desc",
            "metadata",
            "style");

    /** A reference to a place in a drawing; group 1 is empty when that is another drawing. */
    private static final Pattern REFERENCE = Pattern.compile("url\\(\\s*[\"']?(#?)([^\"')\\s]*)");
    /** In a style sheet, what could lead outside, be hidden from this check, or nest without an element that shows it. */
    private static final Pattern NOT_IN_STYLE_SHEET = Pattern.compile("@|\\\\|clip-path|mask|marker|filter|cursor");
    /** A line in billions of dashes would never be done. */
    private static final Pattern DASHES = Pattern.compile("stroke-dasharray\\s*:\\s*(?!none)");

    /** How many elements are drawn at most, each copy counted. */
    private static final int MOST_ELEMENTS = 20_000;
    /** How deep elements and copies nest. */
    private static final int DEEPEST = 60;

    /** Of attributes that say something about a drawing. */
    private static final Set<String> NAMESPACES =
            Set.of(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "http://www.w3.org/1999/xlink");

    private final Map<String, Element> named = new HashMap<>();
    private boolean unambiguous = true;
    private int drawn;

    private SvgRules() {}

    /** Takes out what only editors use, and tells whether the rest may be drawn. */
    static boolean allow(Document document) {
        Element root = document.getDocumentElement();
        if (!SVG.equals(root.getNamespaceURI()) || !"svg".equals(root.getLocalName())) {
            return false;
        }
        SvgRules rules = new SvgRules();
        rules.strip(document);
        return rules.unambiguous && rules.allows(root, 0);
    }

    private void strip(Node parent) {
        for (Node child : children(parent)) {
            boolean words = child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE;
            boolean drawing = child.getNodeType() == Node.ELEMENT_NODE && SVG.equals(child.getNamespaceURI());
            if (drawing) {
                stripAttributes((Element) child);
                strip(child);
            } else if (!words) {
                parent.removeChild(child);
            }
        }
    }

    private void stripAttributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = attributes.getLength() - 1; i >= 0; i--) {
            Attr attribute = (Attr) attributes.item(i);
            String space = attribute.getNamespaceURI();
            if (space != null && !NAMESPACES.contains(space)) {
                element.removeAttributeNode(attribute);
            }
        }
        String id = element.getAttribute("id");
        unambiguous &= id.isEmpty() || named.put(id, element) == null;
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        return children;
    }

    private boolean allows(Element element, int depth) {
        drawn++;
        if (drawn > MOST_ELEMENTS || depth > DEEPEST || !ELEMENTS.contains(element.getLocalName())) {
            return false;
        }
        if ("style".equals(element.getLocalName()) && !allowsStyleSheet(element.getTextContent())) {
            return false;
        }
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (!allows(element, (Attr) attributes.item(i), depth)) {
                return false;
            }
        }
        return children(element).stream()
                .filter(Element.class::isInstance)
                .allMatch(child -> allows((Element) child, depth + 1));
    }

    private static boolean allowsStyleSheet(String sheet) {
        String rules = sheet.toLowerCase(Locale.ROOT);
        return !NOT_IN_STYLE_SHEET.matcher(rules).find()
                && !DASHES.matcher(rules).find()
                && REFERENCE.matcher(rules).results().allMatch(reference -> reference
                        .group(1)
                        .equals("#"));
    }

    private boolean allows(Element element, Attr attribute, int depth) {
        String name = attribute.getLocalName();
        String value = attribute.getValue();
        if (name.startsWith("on") || value.indexOf('\\') >= 0) {
            return false;
        }
        boolean dashed = name.equals("stroke-dasharray") && !value.strip().equals("none");
        if (dashed || DASHES.matcher(value).find()) {
            return false;
        }
        if (name.equals("href")) {
            // A link is not followed by who draws.
            return "a".equals(element.getLocalName())
                    || (value.strip().startsWith("#")
                            && allowsCopy(value.strip().substring(1), depth));
        }
        Matcher reference = REFERENCE.matcher(value);
        while (reference.find()) {
            if (!reference.group(1).equals("#") || !allowsCopy(reference.group(2), depth)) {
                return false;
            }
        }
        return true;
    }

    /** What is referred to counts once more; what refers to itself nests too deep. */
    private boolean allowsCopy(String id, int depth) {
        Element target = named.get(id);
        return target == null || allows(target, depth + 1);
    }
}
