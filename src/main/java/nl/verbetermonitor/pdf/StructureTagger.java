package nl.verbetermonitor.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
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
        // Also an empty cell has its place in the structure, or its row would be short of one.
        current = element instanceof JRPrintText ? node(element) : null;
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
    public void startImage(
            net.sf.jasperreports.engine.JRPrintImage image, float left, float bottom, float right, float top) {
        beginArtifact();
    }

    @Override
    public void endImage() {
        endArtifact();
    }

    private @Nullable Node node(JRPrintElement element) {
        String path = element.getPropertiesMap().getProperty(Tags.PATH);
        if (path == null || document == null) {
            return null;
        }
        String[] types = path.split("/", -1);
        String[] places = element.getPropertiesMap().getProperty(Tags.PLACE).split("/", -1);
        String column = element.getPropertiesMap().getProperty(Tags.COLUMN);
        Node node = document;
        for (int i = 0; i < types.length; i++) {
            boolean last = i == types.length - 1;
            String key = types[i] + (i < places.length ? places[i] : "") + (last ? " " + column : "");
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
        boolean header = type.startsWith("TH-");
        PdfStructureEntry entry = producer().getPdfStructure().createTag(parent.entry, header ? "TH" : type);
        if (header) {
            entry.setScope(type.substring("TH-".length()));
        }
        String spoken = element.getPropertiesMap().getProperty(Tags.SPOKEN);
        if (header && spoken != null) {
            ((ClassicStructureEntry) entry)
                    .getElement()
                    .put(PdfName.ACTUALTEXT, new PdfString(spoken, PdfObject.TEXT_UNICODE));
        }
        String summary = element.getPropertiesMap().getProperty(Tags.SUMMARY);
        if (type.equals("Table") && summary != null) {
            PdfDictionary attributes = new PdfDictionary();
            attributes.put(PdfName.O, PdfName.TABLE);
            attributes.put(new PdfName("Summary"), new PdfString(summary, PdfObject.TEXT_UNICODE));
            ((ClassicStructureEntry) entry).getElement().put(PdfName.A, new PdfArray(attributes));
        }
        if (type.equals("L")) {
            PdfDictionary attributes = new PdfDictionary();
            attributes.put(PdfName.O, new PdfName("List"));
            attributes.put(new PdfName("ListNumbering"), new PdfName("Disc"));
            ((ClassicStructureEntry) entry).getElement().put(PdfName.A, new PdfArray(attributes));
        }
        return entry;
    }

    private ReproducibleProducer producer() {
        if (producer == null) {
            throw new IllegalStateException("The exporter gives the producer before it begins");
        }
        return producer;
    }
}
