package nl.verbetermonitor.workbook;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;

/**
 * A small element with all that is in it, to be looked into and written anew.
 *
 * @param tag that starts it
 * @param content what stands in it, as it is written
 */
record XlsxElement(XmlTag tag, String content) {

    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:]+)=\"([^\"]*)\"");

    /** Reads the element that starts here, and goes behind it. */
    static XlsxElement read(XmlCursor xml) throws Unreadable {
        XmlTag tag = xml.tag();
        StringBuilder content = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            switch (event) {
                case XMLStreamConstants.START_ELEMENT ->
                    content.append(read(xml).text());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    TextBuffer text = new TextBuffer();
                    xml.characters(text);
                    content.append(XmlTag.escaped(text.plain()));
                }
                default -> {}
            }
        }
        return new XlsxElement(tag, content.toString());
    }

    /** As it is written. */
    String text() {
        return content.isEmpty() ? tag.alone() : tag.opening() + content + tag.closing();
    }

    /** What two elements share that say the same, whatever the order of their attributes. */
    String key() {
        return new TreeMap<>(tag.attributes()) + content;
    }

    /** The attributes of the first element of that name in it, without regard to prefixes. */
    Optional<Map<String, String>> inner(String name) {
        Matcher found =
                Pattern.compile("<(?:\\w+:)?" + name + "((?: [^>]*)?)/?>").matcher(content);
        if (!found.find()) {
            return Optional.empty();
        }
        return Optional.of(ATTRIBUTE
                .matcher(found.group(1))
                .results()
                .collect(Collectors.toMap(
                        match -> match.group(1), match -> match.group(2), (one, other) -> one, TreeMap::new)));
    }
}
