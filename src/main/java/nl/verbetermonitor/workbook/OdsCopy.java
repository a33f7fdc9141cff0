package nl.verbetermonitor.workbook;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
    private static final String KIND = "mimetype";
    private static final String SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";

    /** No longer true once anything was changed. */
    private static final String SIGNATURES = "META-INF/documentsignatures.xml";

    private final GuardedZip zip;
    private final OdsCopyStyles styles = new OdsCopyStyles();
    private final Set<String> sheets = new LinkedHashSet<>();
    private boolean analystsOwn;

    private OdsCopy(GuardedZip zip) {
        this.zip = zip;
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

    /** Writes the copy. */
    static void write(GuardedZip zip, List<Finding> findings, CopyLimits limits, OutputStream out) throws IOException {
        OdsCopy copy = new OdsCopy(zip);
        // What is read in the first pass is written in the second: the sheets, and the styles that the cells ask for.
        Remarks unordered = Remarks.of(findings, List.of(), limits.remarks(), limits.listed());
        copy.pass(unordered, event -> {});
        Remarks remarks = Remarks.of(findings, List.copyOf(copy.sheets), limits.remarks(), limits.listed());
        copy.writeParts(remarks, out);
    }

    private void writeParts(Remarks remarks, OutputStream out) throws IOException {
        ZipOutputStream parts = new ZipOutputStream(out);
        for (ZipArchiveEntry part : zip.list()) {
            if (part.getName().equals(SIGNATURES)) {
                continue;
            }
            ZipEntry entry = new ZipEntry(part.getName());
            entry.setTimeLocal(UndatedZip.NO_TIME);
            if (part.getName().equals(KIND)) {
                entry.setMethod(ZipEntry.STORED); // so that programs find it at the beginning of the file
                entry.setSize(part.getSize());
                entry.setCrc(part.getCrc());
            }
            parts.putNextEntry(entry);
            if (part.getName().equals(CONTENT)) {
                writeContent(remarks, parts);
            } else {
                try (InputStream in = zip.open(part)) {
                    in.transferTo(parts);
                }
            }
            parts.closeEntry();
        }
        parts.finish();
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
            while (in.hasNext()) {
                XMLEvent event = in.nextEvent();
                if (OdsXml.starts(event, OdsXml.OFFICE, "automatic-styles")) {
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
        boolean listed = false;
        while (true) {
            XMLEvent event = in.nextEvent();
            if (!OdsXml.starts(event, OdsXml.TABLE, "table")) {
                if (event.isStartElement()) {
                    OdsXml.pass(event, in, out);
                } else {
                    out.accept(event);
                }
                if (event.isEndElement()) {
                    return;
                }
                continue;
            }
            if (!listed) {
                String name = (analystsOwn ? OwnSheet.FINDINGS_BESIDE : OwnSheet.FINDINGS).dutch();
                new OdsList(name, sheets, out).write(remarks);
                listed = true;
            }
            passSheet(event, in, remarks, out);
        }
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
