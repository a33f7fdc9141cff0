package nl.verbetermonitor.workbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** To which parts a part of an Office Open XML file leads, and the changes to that. */
final class Relations {

    private static final String NONE = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";

    private final XlsxParts parts;
    private final String part;
    private final String of;
    private final List<Relation> relations = new ArrayList<>();

    /**
     * One of them.
     *
     * @param kind the last word of its type, which transitional and strict files have in common
     * @param type the whole of it
     * @param target the name of the part; what stands there when it lies outside the file
     */
    record Relation(String id, String kind, String type, String target, boolean external) {}

    private Relations(XlsxParts parts, String of) {
        this.parts = parts;
        this.of = of;
        this.part = partOf(of);
    }

    /** The name of the part that holds the relations of a part. */
    static String partOf(String part) {
        int name = part.lastIndexOf('/') + 1;
        return part.substring(0, name) + "_rels/" + part.substring(name) + ".rels";
    }

    /**
     * Reads them.
     *
     * @param of the name of the part, empty for those of the file itself
     */
    static Relations of(String of, XlsxParts parts) throws Unreadable {
        Relations relations = new Relations(parts, of);
        if (parts.has(relations.part)) {
            relations.read();
        }
        return relations;
    }

    private void read() throws Unreadable {
        try (XmlCursor xml = parts.cursor(part, Vocabulary.LOCAL)) {
            xml.root("Relationships");
            while (xml.nextElement()) {
                String type = xml.attribute("Type");
                boolean external = xml.attribute("TargetMode").equals("External");
                String target = xml.attribute("Target");
                relations.add(new Relation(
                        xml.attribute("Id"),
                        type.substring(type.lastIndexOf('/') + 1),
                        type,
                        external ? target : resolved(target),
                        external));
                xml.skip();
            }
        }
    }

    private String resolved(String target) {
        Deque<String> path = new ArrayDeque<>();
        String whole = target.startsWith("/") ? target : of.substring(0, of.lastIndexOf('/') + 1) + target;
        for (String step : whole.split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    /** The relation with an id, within the file. */
    Optional<Relation> withId(String id) {
        return relations.stream()
                .filter(relation -> !relation.external() && relation.id().equals(id))
                .findFirst();
    }

    /** The first relation of a kind, within the file. */
    Optional<Relation> first(String kind) {
        return relations.stream()
                .filter(relation -> !relation.external() && relation.kind().equals(kind))
                .findFirst();
    }

    /**
     * Adds a relation.
     *
     * @param target the name of the part
     * @return its id
     */
    String add(String type, String target) throws Unreadable {
        int number = relations.size() + 1;
        while (hasId("rId" + number)) {
            number++;
        }
        String id = "rId" + number;
        relations.add(new Relation(id, type.substring(type.lastIndexOf('/') + 1), type, target, false));
        String text =
                "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"/" + XmlTag.escaped(target) + "\"/>";
        if (!parts.has(part)) {
            parts.add(part, NONE);
            parts.typeOf("rels", "application/vnd.openxmlformats-package.relationships+xml");
        }
        parts.append(part, text);
        return id;
    }

    private boolean hasId(String id) {
        return relations.stream().anyMatch(relation -> relation.id().equalsIgnoreCase(id));
    }

    /** Removes a relation, not the part to which it leads. */
    void remove(Relation relation) throws Unreadable {
        relations.remove(relation);
        try (XmlCursor xml = parts.cursor(part, Vocabulary.LOCAL)) {
            xml.root("Relationships");
            while (xml.nextElement()) {
                boolean found = xml.attribute("Id").equals(relation.id());
                XmlTag tag = xml.tag();
                xml.skip();
                if (found) {
                    parts.edits(part).replace(tag.start(), xml.tag().end(), "");
                    return;
                }
            }
        }
    }
}
