package nl.verbetermonitor.workbook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.verbetermonitor.workbook.Remarks.Remark;

/**
 * The conversations in cells, as newer Excels keep them beside the comments. What we say in such a cell is an answer in its
 * conversation.
 */
final class XlsxConversations {

    private static final String NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
    private static final String PERSONS = "http://schemas.microsoft.com/office/2017/10/relationships/person";
    private static final String PERSONS_TYPE = "application/vnd.ms-excel.person+xml";

    private final XlsxParts parts;
    private final Relations ofWorkbook;
    private final Set<String> ourPersons = new HashSet<>();
    private String persons = "";

    private XlsxConversations(XlsxParts parts, Relations ofWorkbook) {
        this.parts = parts;
        this.ofWorkbook = ofWorkbook;
    }

    /** Looks up who takes part in the conversations of a workbook. */
    static XlsxConversations of(XlsxParts parts, Relations ofWorkbook) throws Unreadable {
        XlsxConversations conversations = new XlsxConversations(parts, ofWorkbook);
        Optional<Relations.Relation> relation = ofWorkbook.first("person");
        if (relation.isPresent() && parts.has(relation.get().target())) {
            conversations.persons = relation.get().target();
            parts.refuseLarge(conversations.persons);
            try (XmlCursor xml = parts.cursor(conversations.persons, Vocabulary.LOCAL)) {
                xml.root("personList");
                while (xml.nextElement()) {
                    if (xml.attribute("displayName").equals(XlsxComments.AUTHOR)) {
                        conversations.ourPersons.add(xml.attribute("id"));
                    }
                    xml.skip();
                }
            }
        }
        return conversations;
    }

    /** One thing that was said. */
    private record Said(String cell, String id, String day, boolean ours, long start, long end) {}

    /** Takes our earlier answers out of the conversations of a sheet and gives new ones. */
    void change(String part, NavigableMap<Integer, NavigableMap<Integer, Remark>> remarks) throws Unreadable {
        parts.refuseLarge(part);
        List<Said> all = new ArrayList<>();
        Map<String, Said> first = new HashMap<>();
        String prefix;
        try (XmlCursor xml = parts.cursor(part, Vocabulary.LOCAL)) {
            xml.root("ThreadedComments");
            prefix = xml.tag().prefix();
            while (xml.nextElement()) {
                XmlTag tag = xml.tag();
                xml.skip();
                Said said = new Said(
                        tag.attribute("ref"),
                        tag.attribute("id"),
                        tag.attribute("dT"),
                        ourPersons.contains(tag.attribute("personId")),
                        tag.start(),
                        xml.tag().end());
                all.add(said);
                if (tag.attribute("parentId").isEmpty()) {
                    first.putIfAbsent(said.cell(), said);
                }
            }
        }
        XmlEdits edits = parts.edits(part);
        all.stream().filter(Said::ours).forEach(said -> edits.replace(said.start(), said.end(), ""));
        for (Said begun : first.values().stream()
                .sorted(Comparator.comparing(Said::start))
                .toList()) {
            Attributes.Reference cell = new Attributes.Reference();
            cell.decode(begun.cell());
            Remark remark = remarks.getOrDefault(cell.row(), new TreeMap<>()).get(cell.column());
            if (remark != null) {
                Said last = all.stream()
                        .filter(said -> said.cell().equals(begun.cell()) && !said.ours())
                        .reduce((one, other) -> other)
                        .orElse(begun);
                edits.insert(last.end(), answer(prefix, begun, last.day(), remark.text()));
            }
        }
    }

    private String answer(String prefix, Said begun, String day, String text) throws Unreadable {
        return "<" + prefix + "threadedComment ref=\"" + begun.cell() + "\" dT=\"" + XmlTag.escaped(day)
                + "\" personId=\""
                + person() + "\" id=\"" + id(begun.id() + text) + "\" parentId=\"" + XmlTag.escaped(begun.id()) + "\"><"
                + prefix + "text>" + XlsxText.escaped(text) + "</" + prefix + "text></" + prefix + "threadedComment>";
    }

    private String person() throws Unreadable {
        if (!ourPersons.isEmpty()) {
            return XmlTag.escaped(ourPersons.iterator().next());
        }
        String id = id(XlsxComments.AUTHOR);
        ourPersons.add(id);
        String person = "<person xmlns=\"" + NAMESPACE + "\" displayName=\"" + XlsxComments.AUTHOR + "\" id=\"" + id
                + "\" userId=\"" + XlsxComments.AUTHOR + "\" providerId=\"None\"/>";
        if (persons.isEmpty()) {
            persons = parts.free("xl/persons/person", ".xml");
            ofWorkbook.add(PERSONS, persons);
            parts.add(
                    persons,
                    PERSONS_TYPE,
                    out -> out.write(("<personList xmlns=\"" + NAMESPACE + "\">" + person + "</personList>")
                            .getBytes(StandardCharsets.US_ASCII)));
        } else {
            parts.append(persons, person);
        }
        return id;
    }

    private static String id(String of) {
        return "{"
                + UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8))
                        .toString()
                        .toUpperCase(Locale.ROOT) + "}";
    }
}
