package nl.verbetermonitor.workbook;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.OwnSheet;
import nl.verbetermonitor.plan.Place;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/**
 * An OpenDocument workbook that gets remarks and the list of findings. Only the part with its cells is written anew, event
 * by event, so that any size fits; all other parts are copied as they are.
 */
final class OdsCopy {

    static final String ENDING = ".ods";

    private static final String CONTENT = "content.xml";
    private static final String SETTINGS = "settings.xml";
    private static final String KIND = "mimetype";
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

    /** No longer true once anything was changed. */
    private static final String SIGNATURES = "META-INF/documentsignatures.xml";

    /** What may stand behind the sheets, behind the ranges with a filter. */
    private static final Set<String> BEHIND_RANGES = Set.of("data-pilot-tables", "consolidation", "dde-links");

    private final GuardedZip zip;
    private final String name;
    private final OdsCopyStyles styles = new OdsCopyStyles();
    private final Set<String> sheets = new LinkedHashSet<>();
    private boolean analystsOwn;

    private OdsCopy(GuardedZip zip, String name) {
        this.zip = zip;
        this.name = name;
    }

    /** Whether a zip file is an OpenDocument workbook. */
    static boolean isOne(GuardedZip zip) throws IOException {
        ZipArchiveEntry kind = zip.getEntry(KIND);
        if (kind == null || zip.getEntry(CONTENT) == null) {
            return false;
        }
        try (InputStream in = zip.open(kind)) {
            return new String(in.readNBytes(SPREADSHEET.length() + 1), StandardCharsets.US_ASCII)
                    .strip()
                    .equals(SPREADSHEET);
        }
    }

    /**
     * Writes the copy.
     *
     * @param name of the delivery
     */
    static void write(GuardedZip zip, List<Finding> findings, String name, CopyLimits limits, OutputStream out)
            throws IOException {
        OdsCopy copy = new OdsCopy(zip, name);
        // The first pass finds the sheets, the second the styles that the cells ask for; the third writes.
        copy.pass(Remarks.of(List.of(), List.of(), limits.remarks(), limits.listed()), event -> {});
        Remarks remarks = Remarks.of(findings, List.copyOf(copy.sheets), limits.remarks(), limits.listed());
        copy.pass(remarks, event -> {});
        copy.writeParts(remarks, out);
    }

    private void writeParts(Remarks remarks, OutputStream out) throws IOException {
        UndatedZip parts = new UndatedZip(out);
        for (ZipArchiveEntry part : zip.list()) {
            if (part.getName().equals(SIGNATURES)) {
                continue;
            }
            ZipEntry entry = new ZipEntry(part.getName());
            if (part.getName().equals(KIND)) {
                entry.setMethod(ZipEntry.STORED); // so that programs find it at the beginning of the file
                entry.setSize(part.getSize());
                entry.setCrc(part.getCrc());
            }
            parts.putNextEntry(entry);
            if (part.getName().equals(CONTENT)) {
                writeContent(remarks, parts);
            } else {
                XmlEdits edits = edits(part, remarks);
                try (InputStream in = zip.open(part)) {
                    edits.apply(in, parts);
                }
            }
            parts.closeEntry();
        }
        parts.finish();
    }

    private XmlEdits edits(ZipArchiveEntry part, Remarks remarks) throws IOException {
        boolean styled = part.getName().equals(OdsPackage.STYLES);
        if (!styled && !part.getName().equals(SETTINGS)) {
            return new XmlEdits();
        }
        try (XmlCursor xml = XmlCursor.over(zip.open(part), XmlCursor.factory(), Place.WHOLE_FILE, Vocabulary.LOCAL)) {
            return styled
                    ? OdsListPage.ofStyles(xml)
                    : OdsListPage.ofSettings(xml, list(), head(remarks).headerRow());
        }
    }

    /** The name of the sheet with the list. */
    private String list() {
        return (analystsOwn ? OwnSheet.FINDINGS_BESIDE : OwnSheet.FINDINGS).dutch();
    }

    private ListHead head(Remarks remarks) {
        return ListHead.of(name, remarks, Optional.empty());
    }

    private void writeContent(Remarks remarks, OutputStream out) throws IOException {
        try {
            XMLEventWriter writer = new OutputFactoryImpl().createXMLEventWriter(out, StandardCharsets.UTF_8.name());
            pass(remarks, event -> {
                try {
                    writer.add(event);
                } catch (XMLStreamException e) {
                    throw new UncheckedIOException(new IOException(e));
                }
            });
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void pass(Remarks remarks, Consumer<XMLEvent> out) throws IOException {
        try (InputStream part = zip.open(zip.getEntry(CONTENT))) {
            XMLEventReader in = XmlCursor.factory().createXMLEventReader(part);
            boolean styled = false;
            while (in.hasNext()) {
                XMLEvent event = in.nextEvent();
                if (OdsXml.starts(event, OdsXml.OFFICE, "body") && !styled) {
                    styles.write(out);
                    out.accept(event);
                } else if (OdsXml.starts(event, OdsXml.OFFICE, "automatic-styles")) {
                    styled = true;
                    styles.pass(event, in, out);
                } else if (OdsXml.starts(event, OdsXml.OFFICE, "spreadsheet")) {
                    passSheets(event, in, remarks, out);
                } else {
                    out.accept(event);
                }
            }
        } catch (XMLStreamException e) {
            throw Unreadable.from(e, Place.WHOLE_FILE);
        }
    }

    private void passSheets(XMLEvent start, XMLEventReader in, Remarks remarks, Consumer<XMLEvent> out)
            throws XMLStreamException {
        out.accept(start);
        OdsList list = new OdsList(list(), new ListLinks(new SheetTitles(List.copyOf(sheets))), out);
        boolean listed = false;
        boolean filtered = false;
        for (XMLEvent event = in.nextEvent(); !event.isEndElement(); event = in.nextEvent()) {
            if (!event.isStartElement()) {
                out.accept(event);
                continue;
            }
            QName element = event.asStartElement().getName();
            boolean ofTable = element.getNamespaceURI().equals(OdsXml.TABLE);
            if (ofTable && element.getLocalPart().equals("table")) {
                if (!listed) {
                    list.write(head(remarks), remarks.listed());
                    listed = true;
                }
                passSheet(event, in, remarks, out);
            } else if (ofTable && element.getLocalPart().equals("database-ranges")) {
                passRanges(event, in, list, remarks, out);
                filtered = true;
            } else {
                if (!filtered && ofTable && BEHIND_RANGES.contains(element.getLocalPart())) {
                    list.writeFilters(head(remarks), remarks.listed().size());
                    filtered = true;
                }
                OdsXml.pass(event, in, out);
            }
        }
        if (!filtered) {
            list.writeFilters(head(remarks), remarks.listed().size());
        }
        out.accept(new OdsXml().end("office:spreadsheet"));
    }

    private void passRanges(XMLEvent start, XMLEventReader in, OdsList list, Remarks remarks, Consumer<XMLEvent> out)
            throws XMLStreamException {
        out.accept(start);
        list.writeFilter(head(remarks), remarks.listed().size());
        XMLEvent event = in.nextEvent();
        for (; !event.isEndElement(); event = in.nextEvent()) {
            if (!event.isStartElement()) {
                out.accept(event);
                continue;
            }
            boolean ours = OdsXml.attribute(event.asStartElement(), OdsXml.TABLE, "name")
                    .equals(OdsCopyStyles.OF_LIST);
            OdsXml.pass(event, in, ours ? any -> {} : out);
        }
        out.accept(event);
    }

    private void passSheet(XMLEvent start, XMLEventReader in, Remarks remarks, Consumer<XMLEvent> out)
            throws XMLStreamException {
        String name = OdsXml.attribute(start.asStartElement(), OdsXml.TABLE, "name");
        boolean mayBeOurs = name.equalsIgnoreCase(OwnSheet.FINDINGS.dutch())
                || name.equalsIgnoreCase(OwnSheet.FINDINGS_BESIDE.dutch());
        if (mayBeOurs) {
            List<XMLEvent> sheet = OdsXml.whole(start, in);
            if (OdsXml.text(sheet).strip().startsWith(CopyWords.text("title"))) {
                return;
            }
            analystsOwn |= name.equalsIgnoreCase(OwnSheet.FINDINGS.dutch());
            sheets.add(name);
            sheet.forEach(out);
            return;
        }
        sheets.add(name);
        new OdsRows(styles, remarks.of(name), out).pass(start, in);
    }
}
