package nl.verbetermonitor.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.common.DefaultPdfTagger;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import org.jspecify.annotations.Nullable;

/**
 * Builds the structure of the document from what the elements of the templates say about themselves ({@link Tags}). An
 * element that comes back on a later page, such as the rest of a paragraph or of a row, goes on in the same structure
 * element; the header of a table that comes back is furniture.
 */
final class StructureTagger extends DefaultPdfTagger {

    private @Nullable ReproducibleProducer producer;
    private String language = "";
    private @Nullable Node document;
    private @Nullable Node current;
    private int page;

    /** An element of the structure, and those in it by type and place. */
    private static final class Node {
        private final PdfStructureEntry entry;
        private final int page;
        private final Map<String, Node> kids = new HashMap<>();

        Node(PdfStructureEntry entry, int page) {
            this.entry = entry;
            this.page = page;
        }
    }

    @Override
    public void setLanguage(String language) {
        this.language = language;
    }

    @Override
    public void setPdfProducer(PdfProducer producer) {
        this.producer = (ReproducibleProducer) producer;
    }

    @Override
    public void init() {
        document = new Node(producer().getPdfStructure().createDocumentTag(language), 0);
    }

    @Override
    public void startPage() {
        page++;
    }

    @Override
    public void startElement(JRPrintElement element) {
        current = belongs(element) ? node(element) : null;
    }

    @Override
    public void endElement(JRPrintElement element) {
        current = null;
    }

    @Override
    public void beginArtifact() {
        producer().getPdfStructure().beginArtifact();
    }

    @Override
    public void endArtifact() {
        producer().getPdfStructure().endArtifact();
    }

    @Override
    public void startText(JRPrintText text) {
        if (current == null) {
            beginArtifact();
        } else {
            producer().getPdfStructure().beginTag(current.entry, null);
        }
    }

    @Override
    public void startText(JRPrintText text, String actualText) {
        startText(text);
    }

    @Override
    public void endText() {
        producer().getPdfStructure().endTag();
        SymbolPainter symbols = producer().symbols();
        if (symbols.hasWaiting()) {
            beginArtifact();
            symbols.paint(producer().getPdfContentByte());
            endArtifact();
        }
    }

    @Override
    public void startImage(JRPrintImage image, float left, float bottom, float right, float top) {
        if (current == null) {
            beginArtifact();
        } else {
            current.entry.setBBox(left, bottom, right, top);
            producer().getPdfStructure().beginTag(current.entry, null);
        }
    }

    @Override
    public void endImage() {
        producer().getPdfStructure().endTag();
    }

    /** Also an empty cell has its place in the structure, or its row would be short of one. */
    private static boolean belongs(JRPrintElement element) {
        String path = element.getPropertiesMap().getProperty(Tags.PATH);
        boolean empty =
                element instanceof JRPrintText text && text.getFullText().isEmpty();
        return path != null && (path.startsWith("Table") || !empty);
    }

    private @Nullable Node node(JRPrintElement element) {
        String path = element.getPropertiesMap().getProperty(Tags.PATH);
        if (path == null || document == null) {
            return null;
        }
        String[] types = path.split("/", -1);
        String[] places = element.getPropertiesMap().getProperty(Tags.PLACE).split("/", -1);
        String column = text(element, Tags.COLUMN).orElse("");
        Node node = document;
        for (int i = 0; i < types.length; i++) {
            String key = types[i] + (i < places.length ? places[i] : i == places.length ? " " + column : "");
            Node kid = node.kids.get(key);
            if (kid == null) {
                if (node == document) {
                    // Blocks follow each other: what is closed never comes back.
                    node.kids.clear();
                }
                kid = new Node(open(node, types[i], element), page);
                node.kids.put(key, kid);
            } else if (types[i].equals(Tags.COLUMN_HEADER) && kid.page != page) {
                return null;
            }
            node = kid;
        }
        return node;
    }

    private PdfStructureEntry open(Node parent, String type, JRPrintElement element) {
        String name = type.contains("-") ? type.substring(0, type.indexOf('-')) : type;
        String variant = type.substring(Math.min(type.length(), name.length() + 1));
        PdfStructureEntry entry = producer().getPdfStructure().createTag(parent.entry, name);
        switch (name) {
            case "TH" -> {
                entry.setScope(variant);
                text(element, Tags.SPOKEN)
                        .ifPresent(spoken -> structure(entry).put(PdfName.ACTUALTEXT, unicode(spoken)));
            }
            case "Table" ->
                text(element, Tags.SUMMARY)
                        .ifPresent(summary -> attribute(entry, "Table", "Summary", unicode(summary)));
            case "Figure" ->
                text(element, Tags.ALTERNATIVE)
                        .ifPresent(alternative -> structure(entry).put(PdfName.ALT, unicode(alternative)));
            case "L" -> attribute(entry, "List", "ListNumbering", new PdfName(variant));
            default -> {}
        }
        return entry;
    }

    private static Optional<String> text(JRPrintElement element, String property) {
        return Optional.ofNullable(element.getPropertiesMap().getProperty(property));
    }

    private static void attribute(PdfStructureEntry entry, String owner, String name, PdfObject value) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, new PdfName(owner));
        attributes.put(new PdfName(name), value);
        structure(entry).put(PdfName.A, new PdfArray(attributes));
    }

    private static PdfDictionary structure(PdfStructureEntry entry) {
        return ((ClassicStructureEntry) entry).getElement();
    }

    private static PdfString unicode(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }

    private ReproducibleProducer producer() {
        if (producer == null) {
            throw new IllegalStateException("The exporter gives the producer before it begins");
        }
        return producer;
    }
}
