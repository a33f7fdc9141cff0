package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import nl.verbetermonitor.plan.Place;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The parts of an OpenDocument file. */
final class OdsPackage {

    static final String CONTENT = "content.xml";
    static final String STYLES = "styles.xml";
    static final String META = "meta.xml";

    private static final String MIME_TYPE = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private static final int LONGEST_MIME_TYPE = 200;
    private static final Set<String> SPREADSHEETS = Set.of(
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.spreadsheet-template");
    private static final String BEFORE_OPEN_DOCUMENT = "application/vnd.sun.xml.calc";
    private static final List<String> RELATIVES =
            List.of("application/vnd.oasis.opendocument.", "application/vnd.sun.xml.");

    private final GuardedZip zip;
    private final XMLInputFactory factory = XmlCursor.factory();

    private OdsPackage(GuardedZip zip) {
        this.zip = zip;
    }

    /** Whether a zip file says that it is an OpenDocument file. */
    static boolean isOne(GuardedZip zip) {
        return zip.getEntry(MIME_TYPE) != null || zip.getEntry(MANIFEST) != null;
    }

    /** The package in an OpenDocument file, which must be a spreadsheet without a password. */
    static OdsPackage of(GuardedZip zip) throws Unreadable {
        OdsPackage parts = new OdsPackage(zip);
        try {
            parts.inspect();
        } catch (IOException e) {
            throw Unreadable.from(e, Place.WHOLE_FILE);
        }
        return parts;
    }

    private void inspect() throws IOException {
        String mimeType = mimeType();
        if (mimeType.equals(BEFORE_OPEN_DOCUMENT)) {
            throw Unreadable.notAWorkbook(Words.OLD_OPEN_OFFICE);
        }
        if (!SPREADSHEETS.contains(mimeType) && isRelative(mimeType)) {
            throw Unreadable.notAWorkbook(Words.OPEN_DOCUMENT);
        }
        Set<String> seen = new HashSet<>();
        for (ZipArchiveEntry entry : zip.list()) {
            seen.add(entry.getName());
            if (isOfTheDocument(entry.getName())) {
                Doctype.refuse(zip, entry);
            }
        }
        OdsManifest manifest = manifest();
        if (!SPREADSHEETS.contains(mimeType) && !SPREADSHEETS.contains(manifest.mediaType())) {
            throw Unreadable.notAWorkbook(isRelative(manifest.mediaType()) ? Words.OPEN_DOCUMENT : Words.ZIP);
        }
        if (manifest.encrypted()) {
            throw Unreadable.encrypted();
        }
        // Without its styles a date might pass for a number.
        if (!seen.containsAll(manifest.listed())) {
            throw Unreadable.damaged(Place.WHOLE_FILE, Words.PART_MISSING);
        }
    }

    /**
     * Whether it is XML of the document itself. Programs put a DOCTYPE in parts with macros, toolbars and formulas, which are
     * never read.
     */
    private static boolean isOfTheDocument(String name) {
        return name.equals(MANIFEST) || (name.endsWith(".xml") && !name.contains("/"));
    }

    private static boolean isRelative(String mediaType) {
        return RELATIVES.stream().anyMatch(mediaType::startsWith);
    }

    private String mimeType() throws IOException {
        ZipArchiveEntry entry = zip.getEntry(MIME_TYPE);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.open(entry)) {
            return new String(in.readNBytes(LONGEST_MIME_TYPE), StandardCharsets.US_ASCII).strip();
        }
    }

    private OdsManifest manifest() throws Unreadable {
        Optional<XmlCursor> part = part(MANIFEST);
        if (part.isEmpty()) {
            return OdsManifest.NONE;
        }
        try (XmlCursor xml = part.get()) {
            return OdsManifest.read(xml);
        }
    }

    /** A cursor over a part, to be closed by the caller; empty when there is no such part. */
    Optional<XmlCursor> part(String name) throws Unreadable {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(XmlCursor.over(zip.open(entry), factory, Place.WHOLE_FILE, Vocabulary.openDocument()));
        } catch (IOException e) {
            throw Unreadable.from(e, Place.WHOLE_FILE);
        }
    }

    /** Whether there are macros in it, in any language. */
    boolean hasMacros() {
        return zip.list().stream()
                .filter(entry -> !entry.isDirectory())
                .anyMatch(entry ->
                        entry.getName().startsWith("Basic/") || entry.getName().startsWith("Scripts/"));
    }
}
