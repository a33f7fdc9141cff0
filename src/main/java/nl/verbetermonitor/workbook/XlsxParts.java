package nl.verbetermonitor.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.verbetermonitor.plan.Place;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * The parts of an Office Open XML file and what is changed in them. Names of parts make no difference between capitals and
 * small letters. Two files with the same parts and changes are the same, byte for byte.
 */
final class XlsxParts {

    private static final String TYPES = "[Content_Types].xml";

    /** What is not the content of a sheet is small in honest workbooks, and is read as a whole. */
    private static final long LARGEST = 64L << 20;

    private final GuardedZip zip;
    private final Map<String, ZipArchiveEntry> delivered = new LinkedHashMap<>();
    private final Map<String, XmlEdits> edits = new HashMap<>();
    private final Map<String, StringBuilder> appended = new LinkedHashMap<>();
    private final Map<String, Added> added = new LinkedHashMap<>();
    private final Set<String> removed = new HashSet<>();

    /** Writes the bytes of a part. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private record Added(String name, Content content) {}

    XlsxParts(GuardedZip zip) throws Unreadable {
        this.zip = zip;
        for (ZipArchiveEntry entry : zip.list()) {
            if (!entry.isDirectory() && delivered.put(key(entry.getName()), entry) != null) {
                throw Unreadable.damaged(Place.WHOLE_FILE, Words.PART_TWICE);
            }
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        String key = key(name);
        return added.containsKey(key) || (delivered.containsKey(key) && !removed.contains(key));
    }

    /** The names of the delivered parts below a folder. */
    Set<String> below(String folder) {
        Set<String> names = new HashSet<>();
        delivered.forEach((key, entry) -> {
            if (key.startsWith(key(folder))) {
                names.add(entry.getName());
            }
        });
        return names;
    }

    /** A name with the lowest number that no part has. */
    String free(String before, String after) {
        int number = 1;
        while (has(before + number + after)) {
            number++;
        }
        return before + number + after;
    }

    /** A cursor over a delivered part of any length, without what is changed in it. */
    XmlCursor cursor(String name, Vocabulary vocabulary) throws Unreadable {
        return XmlCursor.over(open(name), XmlCursor.factory(), Place.WHOLE_FILE, vocabulary);
    }

    private InputStream open(String name) throws Unreadable {
        ZipArchiveEntry entry = delivered.get(key(name));
        if (entry == null) {
            throw Unreadable.damaged(Place.WHOLE_FILE, Words.PART_MISSING);
        }
        try {
            return zip.open(entry);
        } catch (IOException e) {
            throw Unreadable.from(e, Place.WHOLE_FILE);
        }
    }

    /** The bytes of a delivered part, each as a character. */
    String bytes(String name) throws IOException {
        refuseLarge(name);
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /** Refuses a part that would fill the memory. */
    void refuseLarge(String name) throws Unreadable {
        ZipArchiveEntry entry = delivered.get(key(name));
        if (entry != null && entry.getSize() > LARGEST) {
            throw Unreadable.dangerous(Words.TOO_LARGE);
        }
    }

    /** The changes to a delivered part. */
    XmlEdits edits(String name) {
        return edits.computeIfAbsent(key(name), any -> new XmlEdits());
    }

    /** Puts something at the end of the root element of a part. */
    void append(String name, String ascii) {
        appended.computeIfAbsent(key(name), any -> new StringBuilder()).append(ascii);
    }

    /** Adds a part of XML, in the place of one that was delivered. */
    void add(String name, String ascii) {
        add(name, out -> out.write(ascii.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Adds a part that is written when its turn comes, in the place of one that was delivered. */
    void add(String name, Content content) {
        added.put(key(name), new Added(name, content));
    }

    /** Adds a part and says what it holds. */
    void add(String name, String contentType, Content content) {
        add(name, content);
        append(TYPES, "<Override PartName=\"/" + XmlTag.escaped(name) + "\" ContentType=\"" + contentType + "\"/>");
    }

    /** What a part holds, when that is said of it alone; else empty. */
    String contentType(String name) throws Unreadable {
        try (XmlCursor xml = cursor(TYPES, Vocabulary.LOCAL)) {
            xml.root("Types");
            while (xml.nextElement()) {
                if (xml.attribute("PartName").equalsIgnoreCase("/" + name)) {
                    return xml.attribute("ContentType");
                }
                xml.skip();
            }
            return "";
        }
    }

    /** Says what parts with an ending hold, unless that is known. */
    void typeOf(String ending, String contentType) throws Unreadable {
        try (XmlCursor xml = cursor(TYPES, Vocabulary.LOCAL)) {
            xml.root("Types");
            while (xml.nextElement()) {
                if (xml.name().equals("Default") && xml.attribute("Extension").equalsIgnoreCase(ending)) {
                    return;
                }
                xml.skip();
            }
        }
        String type = "<Default Extension=\"" + ending + "\" ContentType=\"" + contentType + "\"/>";
        if (appended.getOrDefault(key(TYPES), new StringBuilder()).indexOf(type) < 0) {
            append(TYPES, type);
        }
    }

    /** Leaves a delivered part out, with what is said of what it holds. */
    void remove(String name) throws Unreadable {
        if (!removed.add(key(name))) {
            return;
        }
        try (XmlCursor xml = cursor(TYPES, Vocabulary.LOCAL)) {
            xml.root("Types");
            while (xml.nextElement()) {
                boolean found = xml.attribute("PartName").equalsIgnoreCase("/" + name);
                XmlTag tag = xml.tag();
                xml.skip();
                if (found) {
                    edits(TYPES).replace(tag.start(), xml.tag().end(), "");
                }
            }
        }
    }

    /** Writes the file: what was delivered in its order, and then what was added. */
    void writeTo(OutputStream out) throws IOException {
        for (Map.Entry<String, StringBuilder> append : appended.entrySet()) {
            if (!added.containsKey(append.getKey())) {
                appendTo(append.getKey(), append.getValue().toString());
            }
        }
        UndatedZip written = new UndatedZip(out);
        for (Map.Entry<String, ZipArchiveEntry> part : delivered.entrySet()) {
            if (!removed.contains(part.getKey()) && !added.containsKey(part.getKey())) {
                written.begin(part.getValue().getName());
                try (InputStream in = zip.open(part.getValue())) {
                    edits.getOrDefault(part.getKey(), new XmlEdits()).apply(in, written);
                }
                written.closeEntry();
            }
        }
        for (Map.Entry<String, Added> part : added.entrySet()) {
            written.begin(part.getValue().name());
            write(part.getKey(), part.getValue(), written);
            written.closeEntry();
        }
        written.finish();
    }

    private void write(String key, Added part, OutputStream out) throws IOException {
        StringBuilder more = appended.get(key);
        if (more == null) {
            part.content().writeTo(out);
            return;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        part.content().writeTo(bytes);
        XmlEdits edit = new XmlEdits();
        edit.insert(bytes.toString(StandardCharsets.ISO_8859_1).lastIndexOf("</"), more.toString());
        edit.apply(new ByteArrayInputStream(bytes.toByteArray()), out);
    }

    private void appendTo(String name, String ascii) throws Unreadable {
        try (XmlCursor xml = cursor(name, Vocabulary.LOCAL)) {
            if (!xml.nextElement()) {
                throw Unreadable.damaged(Place.WHOLE_FILE, Words.PART_UNREADABLE);
            }
            XmlTag start = xml.tag();
            xml.skip();
            edits(name).append(start, xml.tag(), ascii);
        }
    }
}
