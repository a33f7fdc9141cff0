package nl.verbetermonitor.pdf;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontMapper;
import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Sets the words of drawings in the fonts of the text, whatever font they were drawn with: those are in the file already. */
final class EmbeddedFonts implements FontMapper {

    private final ReproducibleProducer producer;

    EmbeddedFonts(ReproducibleProducer producer) {
        this.producer = producer;
    }

    @Override
    public BaseFont awtToPdf(Font font) {
        // A font that was read from a file is called bold and does not say that it is.
        boolean bold = font.isBold() || font.getPSName().endsWith("-Bold");
        Map<Attribute, Object> attributes = new HashMap<>();
        attributes.put(TextAttribute.FAMILY, TextStyle.FONT_FAMILY);
        attributes.put(TextAttribute.SIZE, font.getSize2D());
        attributes.put(TextAttribute.WEIGHT, bold ? TextAttribute.WEIGHT_BOLD : TextAttribute.WEIGHT_REGULAR);
        return producer.getFont(attributes, Locale.ROOT).getBaseFont();
    }

    /** Asked only of a canvas on which no font was set. */
    @Override
    public Font pdfToAwt(BaseFont font, int size) {
        return new Font(Font.SANS_SERIF, Font.PLAIN, size);
    }
}
