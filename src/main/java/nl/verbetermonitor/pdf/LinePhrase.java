package nl.verbetermonitor.pdf;

import com.lowagie.text.Phrase;
import net.sf.jasperreports.pdf.classic.ClassicPhrase;
import net.sf.jasperreports.pdf.common.PdfTextAlignment;
import net.sf.jasperreports.pdf.common.TextDirection;

/** One line of text, set on its base line. It was measured to fit, so it has room in which it never breaks. */
final class LinePhrase extends ClassicPhrase {

    /** More than any line is high or wide, in points. */
    private static final float ROOM = 2 * Designs.PAGE_HEIGHT;

    private final float baseLine;

    LinePhrase(ReproducibleProducer producer, float baseLine) {
        super(producer, new Phrase());
        this.baseLine = baseLine;
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
        return super.go(
                toTheRight ? right - ROOM : left,
                baseLine + ROOM,
                toTheRight ? right : left + ROOM,
                baseLine - ROOM,
                ROOM,
                0,
                alignment,
                direction);
    }
}
