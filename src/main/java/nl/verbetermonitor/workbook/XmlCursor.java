package nl.verbetermonitor.workbook;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import nl.verbetermonitor.plan.Place;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.typed.TypedValueDecoder;

/**
 * Goes through the XML of one part, and refuses what no workbook holds: a DOCTYPE, tokens and nesting without end. Elements
 * and attributes are known by the names of a {@link Vocabulary}; what is not in it is nameless.
 */
final class XmlCursor implements AutoCloseable {

    private static final int DEEPEST = 256;

    private final Place place;
    private final Meter meter;
    private final XMLStreamReader2 xml;
    private final Vocabulary vocabulary;
    private final Names names = new Names();
    private int depth;

    private XmlCursor(Place place, Meter meter, XMLStreamReader2 xml, Vocabulary vocabulary) {
        this.place = place;
        this.meter = meter;
        this.xml = xml;
        this.vocabulary = vocabulary;
    }

    /**
     * The cursor's maker for one workbook. Its own, because it remembers names: of a hostile workbook it would remember them
     * for all others.
     */
    static XMLInputFactory factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Over a part of an Office Open XML workbook. */
    static XmlCursor over(InputStream part, XMLInputFactory factory, Place place) throws Unreadable {
        return over(part, factory, place, Vocabulary.SPREADSHEET_ML);
    }

    static XmlCursor over(InputStream part, XMLInputFactory factory, Place place, Vocabulary vocabulary)
            throws Unreadable {
        Meter meter = new Meter(part);
        try {
            return new XmlCursor(place, meter, (XMLStreamReader2) factory.createXMLStreamReader(meter), vocabulary);
        } catch (XMLStreamException | RuntimeException e) {
            closeQuietly(part);
            throw Unreadable.from(e, place);
        }
    }

    /** Goes to the next event and returns its type, one of {@link XMLStreamConstants}. */
    int next() throws Unreadable {
        meter.count = 0;
        int event;
        try {
            event = xml.next();
        } catch (XMLStreamException | RuntimeException e) {
            // On hostile bytes the parser may fail with exceptions of its own; no code of ours runs inside it.
            throw Unreadable.from(e, place);
        }
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                if (++depth > DEEPEST) {
                    throw Unreadable.dangerous(Words.TOO_DEEP);
                }
                names.meet(xml);
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD -> throw Unreadable.dangerous(Words.DOCTYPE);
            case XMLStreamConstants.ENTITY_REFERENCE -> throw Unreadable.damaged(place, Words.PART_UNREADABLE);
            default -> {}
        }
        return event;
    }

    /** Goes to the next element inside the one that is open; false when that one ends, or the part. */
    boolean nextElement() throws Unreadable {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** Goes to the next element or text inside the element that is open; false when that one ends. */
    boolean nextContent() throws Unreadable {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT,
                        XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE -> {
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> {}
            }
        }
    }

    /** Whether the cursor is at text, no element. */
    boolean isAtText() {
        return xml.getEventType() != XMLStreamConstants.START_ELEMENT;
    }

    /** Whether the part is written in UTF-8, as nearly all are. */
    boolean isUtf8() {
        String declared = xml.getCharacterEncodingScheme();
        return declared == null || declared.equalsIgnoreCase("UTF-8");
    }

    /** Whether a prefix has a meaning where the cursor is. */
    boolean declares(String prefix) {
        return xml.getNamespaceURI(prefix) != null;
    }

    /** Goes to the root, which must have this name. */
    void root(String name) throws Unreadable {
        if (!nextElement() || !name().equals(name)) {
            throw Unreadable.damaged(place, Words.PART_UNREADABLE);
        }
    }

    /** The name of the element that starts or ends here; empty when it is not in the vocabulary. */
    String name() {
        String namespace = xml.getNamespaceURI();
        return vocabulary.element(namespace == null ? "" : namespace, xml.getLocalName());
    }

    int attributes() {
        return xml.getAttributeCount();
    }

    String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    /** Whether an attribute belongs to another namespace than its element. */
    boolean isForeign(int index) {
        return !attributeNamespace(index).isEmpty();
    }

    /** The namespace of an attribute; empty when it has none of its own. */
    String attributeNamespace(int index) {
        String namespace = xml.getAttributeNamespace(index);
        return namespace == null ? "" : namespace;
    }

    String attributeValue(int index) {
        return xml.getAttributeValue(index);
    }

    /** The name of an attribute in the vocabulary; empty when it is not in it. */
    String knownAttribute(int index) {
        return vocabulary.attribute(attributeNamespace(index), attributeName(index));
    }

    /** The value of the attribute with this name in the vocabulary; empty when there is none. */
    String attribute(String name) {
        for (int i = 0; i < attributes(); i++) {
            if (knownAttribute(i).equals(name)) {
                return attributeValue(i);
            }
        }
        return "";
    }

    /** Has the characters of an attribute's value read, without making them a string. */
    void attribute(int index, TypedValueDecoder reader) throws Unreadable {
        try {
            xml.getAttributeAs(index, reader);
        } catch (XMLStreamException | RuntimeException e) {
            throw Unreadable.from(e, place);
        }
    }

    /** The tag at which the cursor is, with its place. */
    XmlTag tag() throws Unreadable {
        XmlTag tag = XmlTag.of(xml);
        if (tag.start() < 0) {
            throw Unreadable.damaged(
                    place, Words.PART_UNREADABLE); // in an encoding of which the parser counts no bytes
        }
        return tag;
    }

    /** Goes behind the element that starts here. */
    void skip() throws Unreadable {
        for (int outside = depth - 1; depth > outside; ) {
            next();
        }
    }

    /** Goes to the end of the part. */
    void finish() throws Unreadable {
        while (next() != XMLStreamConstants.END_DOCUMENT) {}
    }

    /** Adds the text of the element that starts here, and goes behind it. */
    void text(TextBuffer buffer) throws Unreadable {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    characters(buffer);
                case XMLStreamConstants.START_ELEMENT -> skip();
                case XMLStreamConstants.END_ELEMENT -> {
                    return;
                }
                default -> {}
            }
        }
    }

    /** Adds the characters at which the cursor is. */
    void characters(TextBuffer buffer) throws Unreadable {
        try {
            buffer.add(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        } catch (RuntimeException e) {
            throw Unreadable.from(e, place);
        }
    }

    @Override
    public void close() {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            // Only read from.
        }
        closeQuietly(meter);
    }

    private static void closeQuietly(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            // Only read from.
        }
    }

    /**
     * Counts the names in a part. The parser remembers every one, in a table that gets slower with each: three million take
     * it many minutes, while no honest part has more than some hundreds.
     */
    private static final class Names {

        private static final int MOST_NAMES = 10_000;

        /** Of one element. The parser compares them all with one another. */
        private static final int MOST_ATTRIBUTES = 256;

        private static final int MOST_NAMESPACES = 100;
        private static final int LATEST = 256;

        private final Set<String> met = new HashSet<>();
        private final String[] latest = new String[LATEST];

        Names() {
            Arrays.fill(latest, "");
        }

        void meet(XMLStreamReader2 xml) throws Unreadable {
            if (xml.getAttributeCount() > MOST_ATTRIBUTES || xml.getNamespaceCount() > MOST_NAMESPACES) {
                throw Unreadable.dangerous(Words.TOO_MANY_PARTS);
            }
            meet(xml.getLocalName());
            for (int i = xml.getAttributeCount() - 1; i >= 0; i--) {
                meet(xml.getAttributeLocalName(i));
            }
            for (int i = xml.getNamespaceCount() - 1; i >= 0; i--) {
                String prefix = xml.getNamespacePrefix(i);
                meet(prefix == null ? "" : prefix);
            }
        }

        private void meet(String name) throws Unreadable {
            int place = name.hashCode() & (LATEST - 1);
            if (!latest[place].equals(name)) {
                latest[place] = name;
                if (met.add(name) && met.size() > MOST_NAMES) {
                    throw Unreadable.dangerous(Words.TOO_MANY_PARTS);
                }
            }
        }
    }

    /** Counts how much one event takes, so that no token fills the memory. */
    private static final class Meter extends FilterInputStream {

        /**
         * A cell's text of 32,767 characters takes 0.4 MB when every character of it is escaped. LibreOffice has written a
         * consolidation that names its cells one by one in 11 MB.
         */
        private static final int LONGEST = 16 << 20;

        /** From here on the quotes are counted, as a tag of ten thousands of attributes keeps the parser busy too long. */
        private static final int LONG = 1 << 14;

        /** A text holds no more characters than this, so no more quotes either. */
        private static final int MOST_QUOTES = 32_767;

        private int count;
        private int quotes;

        Meter(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = in.read(bytes, from, length);
            count += Math.max(0, read);
            if (count > LONG) {
                quotes = (count - read > LONG ? quotes : 0) + quotesIn(bytes, from, read);
            }
            if (count > LONGEST || (count > LONG && quotes > MOST_QUOTES)) {
                throw Unreadable.dangerous(Words.TOO_LONG);
            }
            return read;
        }

        private static int quotesIn(byte[] bytes, int from, int length) {
            int quotes = 0;
            for (int i = from; i < from + length; i++) {
                quotes += bytes[i] == '"' || bytes[i] == '\'' ? 1 : 0;
            }
            return quotes;
        }
    }
}
