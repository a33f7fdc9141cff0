package nl.verbetermonitor.workbook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * A tag that starts or ends an element, and where it stands in the bytes of its part; to be written anew with other
 * attributes. What it writes is ASCII, so that it fits any encoding in which the part may be.
 *
 * @param name with its prefix
 * @param attributes by their names with prefixes, in order, with what declares prefixes
 * @param start where its first byte stands; of the root element, an earlier place behind what stands before it
 * @param end where the first byte behind it stands
 * @param empty whether it ends the element that it starts
 */
record XmlTag(String name, Map<String, String> attributes, long start, long end, boolean empty) {

    private static final char LAST_ASCII = '~';

    XmlTag {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    /** The tag at which a reader is. */
    static XmlTag of(XMLStreamReader2 xml) {
        Map<String, String> attributes = new LinkedHashMap<>();
        boolean starts = xml.isStartElement();
        if (starts) {
            for (int i = 0; i < xml.getNamespaceCount(); i++) {
                String prefix = xml.getNamespacePrefix(i);
                boolean unnamed = prefix == null || prefix.isEmpty();
                String uri = xml.getNamespaceURI(i);
                attributes.put(unnamed ? "xmlns" : "xmlns:" + prefix, uri == null ? "" : uri);
            }
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                attributes.put(
                        prefixed(xml.getAttributePrefix(i), xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
            }
        }
        long start = xml.getLocationInfo().getStartingByteOffset();
        boolean empty = starts && isEmpty(xml);
        return new XmlTag(prefixed(xml.getPrefix(), xml.getLocalName()), attributes, start, endOf(xml), empty);
    }

    private static boolean isEmpty(XMLStreamReader2 xml) {
        try {
            return xml.isEmptyElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // only where no element starts
        }
    }

    private static long endOf(XMLStreamReader2 xml) {
        try {
            return xml.getLocationInfo().getEndingByteOffset();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // the tag was read to its end
        }
    }

    private static String prefixed(String prefix, String name) {
        return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    /** The prefix of the name with its colon; empty when there is none. */
    String prefix() {
        return name.substring(0, name.indexOf(':') + 1);
    }

    /** The value of an attribute; empty when there is none. */
    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The same with another value of an attribute; without it when the value is empty. */
    XmlTag with(String attribute, String value) {
        Map<String, String> changed = new LinkedHashMap<>(attributes);
        if (value.isEmpty()) {
            changed.remove(attribute);
        } else {
            changed.put(attribute, value);
        }
        return new XmlTag(name, changed, start, end, empty);
    }

    /** As it is written. */
    String text() {
        return written(empty ? "/>" : ">");
    }

    /** As it is written before content, also when it had none. */
    String opening() {
        return written(">");
    }

    /** As it is written without content, also when it had some. */
    String alone() {
        return written("/>");
    }

    /** The tag that ends the element. */
    String closing() {
        return "</" + name + ">";
    }

    private String written(String end) {
        StringBuilder text = new StringBuilder("<").append(name);
        attributes.forEach((attribute, value) -> text.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        return text.append(end).toString();
    }

    /** Text as it stands between tags and in attributes, without what XML cannot hold. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    if (c >= ' ' && c <= LAST_ASCII) {
                        escaped.append((char) c);
                    } else {
                        escaped.append(isOfXml(c) ? "&#" + c + ";" : " ");
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isOfXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' '
                        && !Character.isISOControl(c)
                        && !(c >= 0xd800 && c < 0xe000)
                        && c != 0xfffe
                        && c != 0xffff);
    }
}
