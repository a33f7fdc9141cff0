package nl.verbetermonitor.workbook;

import com.fasterxml.aalto.stax.EventFactoryImpl;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.Attribute;
import javax.xml.stream.events.Namespace;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;

/** The XML of OpenDocument workbooks as events: names, and what is done with elements as a whole. */
final class OdsXml {

    static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    static final String FO = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
    static final String XLINK = "http://www.w3.org/1999/xlink";
    static final String DC = "http://purl.org/dc/elements/1.1/";

    private final XMLEventFactory factory = new EventFactoryImpl();

    /** Whether an element of that name starts here. */
    static boolean starts(XMLEvent event, String namespace, String name) {
        return event.isStartElement() && is(event.asStartElement().getName(), namespace, name);
    }

    static boolean is(QName name, String namespace, String local) {
        return name.getLocalPart().equals(local) && name.getNamespaceURI().equals(namespace);
    }

    /** The value of an attribute; empty when there is none. */
    static String attribute(StartElement element, String namespace, String name) {
        Attribute attribute = element.getAttributeByName(new QName(namespace, name));
        return attribute == null ? "" : attribute.getValue();
    }

    /** How often an element stands for itself. */
    static int repeated(StartElement element, String attribute) {
        String times = attribute(element, TABLE, attribute);
        try {
            return times.isEmpty() ? 1 : Math.max(1, Integer.parseInt(times));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** An element with all that is in it, of which the first event was read. */
    static List<XMLEvent> whole(XMLEvent start, XMLEventReader in) throws XMLStreamException {
        List<XMLEvent> events = new ArrayList<>();
        pass(start, in, events::add);
        return events;
    }

    /** Passes an element on with all that is in it, of which the first event was read. */
    static void pass(XMLEvent start, XMLEventReader in, Consumer<XMLEvent> out) throws XMLStreamException {
        out.accept(start);
        for (int depth = 1; depth > 0; ) {
            XMLEvent event = in.nextEvent();
            depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
            out.accept(event);
        }
    }

    /** All text in some events. */
    static String text(List<XMLEvent> events) {
        StringBuilder text = new StringBuilder();
        events.stream()
                .filter(XMLEvent::isCharacters)
                .forEach(event -> text.append(event.asCharacters().getData()));
        return text.toString();
    }

    /** The same element with another value of an attribute; without it when the value is empty. */
    StartElement with(StartElement element, String prefix, String namespace, String name, String value) {
        List<Attribute> attributes = new ArrayList<>();
        element.getAttributes().forEachRemaining(attribute -> {
            if (!is(attribute.getName(), namespace, name)) {
                attributes.add(attribute);
            }
        });
        if (!value.isEmpty()) {
            attributes.add(factory.createAttribute(prefix, namespace, name, value));
        }
        QName is = element.getName();
        return factory.createStartElement(
                is.getPrefix(),
                is.getNamespaceURI(),
                is.getLocalPart(),
                attributes.iterator(),
                element.getNamespaces());
    }

    /**
     * Starts an element of ours.
     *
     * @param attributes prefix:name and value in turn
     */
    XMLEvent start(String name, String... attributes) {
        List<Attribute> written = new ArrayList<>();
        for (int i = 0; i < attributes.length; i += 2) {
            String prefix = prefix(attributes[i]);
            written.add(factory.createAttribute(prefix, namespace(prefix), local(attributes[i]), attributes[i + 1]));
        }
        Iterator<Attribute> each = written.iterator();
        return factory.createStartElement(prefix(name), namespace(prefix(name)), local(name), each, namespaces());
    }

    XMLEvent end(String name) {
        return factory.createEndElement(prefix(name), namespace(prefix(name)), local(name));
    }

    /** Text without what XML cannot hold. */
    XMLEvent characters(String text) {
        return factory.createCharacters(text.replaceAll("[\\p{Cntrl}&&[^\\t\\n]]|[\\uFFFE\\uFFFF]", " "));
    }

    /** A file may give our prefixes another meaning, so each element of ours says what they mean. */
    private Iterator<Namespace> namespaces() {
        List<Namespace> all = new ArrayList<>();
        for (String prefix : List.of("office", "table", "text", "style", "fo", "xlink", "dc")) {
            all.add(factory.createNamespace(prefix, namespace(prefix)));
        }
        return all.iterator();
    }

    private static String namespace(String prefix) {
        return switch (prefix) {
            case "office" -> OFFICE;
            case "table" -> TABLE;
            case "text" -> TEXT;
            case "style" -> STYLE;
            case "fo" -> FO;
            case "xlink" -> XLINK;
            case "dc" -> DC;
            default -> throw new IllegalArgumentException("No prefix of ours: " + prefix);
        };
    }

    private static String prefix(String name) {
        return name.substring(0, name.indexOf(':'));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
