package nl.verbetermonitor.pdf;

import com.lowagie.text.Chunk;
import com.lowagie.text.Element;
import com.lowagie.text.Phrase;
import java.text.Bidi;
import java.util.List;
import net.sf.jasperreports.pdf.classic.ClassicPhrase;
import net.sf.jasperreports.pdf.common.PdfTextAlignment;
import net.sf.jasperreports.pdf.common.TextDirection;

/**
 * One line of text, set on its base line. It was measured to fit, so it has room in which it never breaks. Where the text
 * goes on in a next line a space stands at its end, beyond the margin.
 */
final class LinePhrase extends ClassicPhrase {

    /** More than any line is high or wide, in points. */
    private static final float ROOM = 2 * Designs.PAGE_HEIGHT;

    private final Phrase phrase;
    private final float baseLine;
    private final boolean goesOn;

    LinePhrase(ReproducibleProducer producer, float baseLine, boolean goesOn) {
        this(producer, new Phrase(), baseLine, goesOn);
    }

    private LinePhrase(ReproducibleProducer producer, Phrase phrase, float baseLine, boolean goesOn) {
        super(producer, phrase);
        this.phrase = phrase;
        this.baseLine = baseLine;
        this.goesOn = goesOn;
    }

    @Override
    public float go(
            float left,
            float top,
            float right,
            float bottom,
            float fixedLeading,
            float multipliedLeading,
            PdfTextAlignment alignment,
            TextDirection direction) {
        // In text that runs to the left, the sides of an alignment are the other way round.
        boolean toTheRight = (alignment == PdfTextAlignment.RIGHT) != (direction == TextDirection.RTL);
        float space = goesOn ? widthOfSpace() : 0;
        return super.go(
                toTheRight ? right + space - ROOM : left,
                baseLine + ROOM,
                toTheRight ? right + space : left + ROOM,
                baseLine - ROOM,
                ROOM,
                0,
                alignment,
                requiresBidi() ? direction : TextDirection.DEFAULT);
    }

    /** Most lines run to the right alone, and need not be looked at letter by letter. */
    private boolean requiresBidi() {
        char[] words = phrase.getContent().toCharArray();
        return Bidi.requiresBidi(words, 0, words.length);
    }

    private float widthOfSpace() {
        List<Element> chunks = phrase.getChunks();
        return chunks.isEmpty()
                ? 0
                : new Chunk(ReproducibleProducer.KEPT_SPACE, ((Chunk) chunks.get(chunks.size() - 1)).getFont())
                        .getWidthPoint();
    }
}
