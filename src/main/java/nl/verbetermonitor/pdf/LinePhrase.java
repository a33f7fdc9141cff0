package nl.verbetermonitor.pdf;

import com.lowagie.text.Phrase;
import net.sf.jasperreports.pdf.classic.ClassicPhrase;
import net.sf.jasperreports.pdf.common.PdfTextAlignment;
import net.sf.jasperreports.pdf.common.TextDirection;

/** One line of text, set on its base line wherever the bounds say it should end. */
final class LinePhrase extends ClassicPhrase {

    /** Room for any line, in points; it only has to be larger than what is set. */
    private static final float ROOM = 100;

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
        return super.go(left, baseLine + ROOM, right, baseLine - ROOM, ROOM, 0, alignment, direction);
    }
}
