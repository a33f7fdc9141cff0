package nl.verbetermonitor.pdf;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Font;
import com.lowagie.text.ImgTemplate;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.AttributedCharacterIterator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.util.JRTextAttribute;
import net.sf.jasperreports.pdf.AbstractPdfTextRenderer;
import net.sf.jasperreports.pdf.classic.ClassicImage;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;
import net.sf.jasperreports.pdf.classic.ClassicPdfWriter;
import net.sf.jasperreports.pdf.classic.ClassicTextChunk;
import net.sf.jasperreports.pdf.common.PdfDocumentWriter;
import net.sf.jasperreports.pdf.common.PdfImage;
import net.sf.jasperreports.pdf.common.PdfPhrase;
import net.sf.jasperreports.pdf.common.PdfProducerContext;
import net.sf.jasperreports.pdf.common.PdfTextChunk;
import net.sf.jasperreports.pdf.common.PdfTextRendererContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/**
 * Writes a PDF in which nothing comes from the clock or from chance: its date is that of the report, its identifier and
 * the names of its fonts follow from what is in it.
 */
final class ReproducibleProducer extends ClassicPdfProducer {

    /** The properties of a filled report with its date (ISO) and accent colour (#RRGGBB), and what identifies it. */
    static final String DATE = "nl.verbetermonitor.pdf.date";

    static final String ACCENT = "nl.verbetermonitor.pdf.accent";
    static final String IDENTITY = "nl.verbetermonitor.pdf.identity";

    /** Every other space at the end of a line is left out of the file; this one is the same glyph. */
    static final String KEPT_SPACE = "\u00A0";

    private final SymbolPainter symbols;
    private final byte[] identity;
    private float nextLine;
    private boolean nextLineGoesOn;

    ReproducibleProducer(PdfProducerContext context) {
        super(context);
        this.symbols = new SymbolPainter(Color.decode(property(ACCENT)));
        this.identity = Arrays.copyOf(sha256(property(IDENTITY)), 16);
    }

    SymbolPainter symbols() {
        return symbols;
    }

    @Override
    public PdfDocumentWriter createWriter(OutputStream out) throws JRException {
        PdfWriter writer = ((ClassicPdfWriter) super.createWriter(out)).getPdfWriter();
        writer.setPageEvent(symbols);
        return new ClassicPdfWriter(this, writer) {
            @Override
            public void createXmpMetadata(String title, String subject, String keywords, boolean tagged) {
                PdfDictionary info = writer.getInfo();
                PdfDate date = date();
                info.put(PdfName.CREATIONDATE, date);
                info.remove(PdfName.MODDATE);
                writer.setXmpMetadata(Metadata.of(info, date.getW3CDate()));
            }
        };
    }

    @Override
    public AbstractPdfTextRenderer getTextRenderer(PdfTextRendererContext text) {
        return new MeasuredTextRenderer(getContext().getJasperReportsContext(), text, this);
    }

    /**
     * Says what the next phrase is.
     *
     * @param baseLine where its base line is, in points from the foot of the page
     * @param goesOn whether it ends in a space that the next word, on the next line, needs
     */
    void setNextLine(float baseLine, boolean goesOn) {
        nextLine = baseLine;
        nextLineGoesOn = goesOn;
    }

    @Override
    public PdfPhrase createPhrase() {
        return new LinePhrase(this, nextLine, nextLineGoesOn);
    }

    /** Who has a text read aloud would otherwise hear the words around the end of a line as one. */
    private static String withSpaceKept(String text) {
        return text.endsWith(" ") ? text.substring(0, text.length() - 1) + KEPT_SPACE : text;
    }

    @Override
    public PdfTextChunk createChunk(
            String text, Map<AttributedCharacterIterator.Attribute, Object> attributes, Locale locale) {
        PdfTextChunk chunk = super.createChunk(nextLineGoesOn ? withSpaceKept(text) : text, attributes, locale);
        if (attributes.get(JRTextAttribute.PDF_FONT_NAME) instanceof String symbol
                && text.startsWith(Markup.PLACE_OF_SYMBOL)) {
            ((ClassicTextChunk) chunk).getChunk().setGenericTag(symbol);
        }
        return chunk;
    }

    @Override
    public Font getFont(Map<AttributedCharacterIterator.Attribute, Object> attributes, Locale locale) {
        Font font = super.getFont(attributes, locale);
        font.getBaseFont().setSecureRandom(new NoChance(font.getBaseFont().getPostscriptFontName()));
        return font;
    }

    @Override
    public PdfImage drawImage(
            JRPrintImage image, Graphics2DRenderable picture, boolean outlines, double width, double height)
            throws JRException {
        PdfTemplate template = getPdfContentByte().createTemplate((float) width, (float) height);
        Graphics2D canvas = template.createGraphics((float) width, (float) height, new EmbeddedFonts(this));
        try {
            picture.render(getContext().getJasperReportsContext(), canvas, new Rectangle2D.Double(0, 0, width, height));
        } finally {
            canvas.dispose();
        }
        return drawn(template);
    }

    private static PdfImage drawn(PdfTemplate template) {
        try {
            return new ClassicImage(new ImgTemplate(template));
        } catch (BadElementException e) {
            throw new IllegalStateException("A template is a picture", e);
        }
    }

    @Override
    public void close() {
        getPdfWriter().getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(identity, identity));
        super.close();
    }

    private PdfDate date() {
        LocalDate day = LocalDate.parse(property(DATE));
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.clear();
        calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        return new PdfDate(calendar);
    }

    private String property(String name) {
        return getContext().getCurrentJasperPrint().getProperty(name);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
