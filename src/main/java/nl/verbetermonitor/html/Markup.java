package nl.verbetermonitor.html;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes elements and texts that are read alike as XML and as HTML. Every text goes through {@link Characters#shown}, so
 * nothing a text says becomes markup.
 */
final class Markup {

    /** Elements that HTML closes by itself; all others get an end of their own, also when they are empty. */
    private static final Set<String> VOID = Set.of("br", "img", "link", "meta");

    /** Elements within a line, after which a line break would be read as a space. */
    private static final Set<String> IN_LINE = Set.of("a", "br", "span", "strong");

    private static final String SVG = "http://www.w3.org/2000/svg";

    private final StringWriter page = new StringWriter();
    private final XMLStreamWriter out;
    private final Deque<String> open = new ArrayDeque<>();

    Markup() {
        try {
            // named, as the default lookup finds whichever implementation is first on the class path
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(page);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A page cannot be begun", e);
        }
    }

    /** A step of writing; a page in memory always takes it. */
    @FunctionalInterface
    private interface Step {
        void write(XMLStreamWriter out) throws XMLStreamException;
    }

    private Markup write(Step step) {
        try {
            step.write(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A page cannot be written", e);
        }
        return this;
    }

    /** Begins the document. */
    Markup doctype() {
        return write(out -> out.writeDTD("<!DOCTYPE html>")).lineBreak();
    }

    /** Opens an element, to be closed again unless it is one that HTML keeps empty. */
    Markup open(String element) {
        if (VOID.contains(element)) {
            return write(out -> out.writeEmptyElement(element));
        }
        open.push(element);
        return write(out -> out.writeStartElement(element));
    }

    /** Opens an element whose text may run from the right. */
    Markup open(String element, String text) {
        open(element);
        return Characters.runsFromTheRight(text) ? with("dir", "auto") : this;
    }

    /** Opens a drawing: hidden from screen readers, as words stand beside it that say the same. */
    Markup openDrawing(String type, String viewBox) {
        open("svg").write(out -> out.writeDefaultNamespace(SVG));
        return with("class", type)
                .with("viewBox", viewBox)
                .with("aria-hidden", "true")
                .with("focusable", "false");
    }

    /** Gives the element that was opened last an attribute. */
    Markup with(String attribute, String value) {
        return write(
                out -> out.writeAttribute(attribute, Characters.shown(value).replace('\n', ' ')));
    }

    /** Writes a text; its lines stay lines. */
    Markup text(String text) {
        String[] lines = Characters.shown(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                open("br").lineBreak();
            }
            characters(lines[i]);
        }
        return this;
    }

    /** Writes a text whose lines a browser reads by itself. */
    Markup lines(String text) {
        return characters(Characters.shown(text));
    }

    /** Writes a text on one line. */
    Markup line(String text) {
        return characters(Characters.shown(text).replace('\n', ' '));
    }

    private Markup characters(String text) {
        return write(out -> out.writeCharacters(text));
    }

    /** Closes the element that was opened last. */
    Markup close() {
        String closed = open.pop();
        write(XMLStreamWriter::writeEndElement);
        return IN_LINE.contains(closed) ? this : lineBreak();
    }

    private Markup lineBreak() {
        return characters("\n");
    }

    /** The bytes of what was written, in UTF-8, once all is closed. */
    byte[] bytes() {
        write(XMLStreamWriter::flush);
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }
}
