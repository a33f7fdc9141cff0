package nl.verbetermonitor.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.drawing.Palette;
import nl.verbetermonitor.report.Symbol;

/**
 * Draws symbols at the places that the text holds for them. A text is under way when it tells of such a place, so they
 * wait until it has ended: a drawing between the words would be read with them.
 */
final class SymbolPainter extends PdfPageEventHelper {

    /** The size of a symbol, and how far its middle is above the base line, against the size of the font. */
    private static final float SIZE = 1.12f;

    private static final float MIDDLE = 0.36f;
    /** From the middle to the control point of a quarter circle of radius 1. */
    private static final float ARC = 0.5523f;

    private final Color accent;
    private final List<Place> waiting = new ArrayList<>();

    private record Place(Symbol symbol, Rectangle text) {}

    SymbolPainter(Color accent) {
        this.accent = accent;
    }

    @Override
    public void onGenericTag(PdfWriter writer, Document document, Rectangle place, String symbol) {
        waiting.add(new Place(Symbol.valueOf(symbol), place));
    }

    boolean hasWaiting() {
        return !waiting.isEmpty();
    }

    /** Draws those that wait. */
    void paint(PdfContentByte canvas) {
        for (Place place : waiting) {
            paint(canvas, place);
        }
        waiting.clear();
    }

    private void paint(PdfContentByte canvas, Place place) {
        float fontSize = place.text().getHeight();
        float radius = fontSize * SIZE / 2;
        Color colour = Palette.of(place.symbol(), accent);
        canvas.saveState();
        canvas.concatCTM(
                radius,
                0,
                0,
                radius,
                place.text().getLeft() + radius,
                place.text().getBottom() + fontSize * MIDDLE);
        canvas.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        canvas.setLineJoin(PdfContentByte.LINE_JOIN_ROUND);
        canvas.setColorFill(colour);
        canvas.setColorStroke(colour);
        switch (place.symbol()) {
            case CHECK -> check(canvas);
            case ATTENTION -> attention(canvas);
            case CROSS -> cross(canvas);
            case UNDERWAY -> underway(canvas);
            case OPEN -> ring(canvas);
            case DASH -> dash(canvas);
        }
        canvas.restoreState();
    }

    private static void check(PdfContentByte canvas) {
        canvas.circle(0, 0, 0.98f);
        canvas.fill();
        white(canvas, 0.27f);
        canvas.moveTo(-0.46f, 0.02f);
        canvas.lineTo(-0.12f, -0.34f);
        canvas.lineTo(0.48f, 0.36f);
        canvas.stroke();
    }

    private static void attention(PdfContentByte canvas) {
        canvas.setLineWidth(0.24f);
        canvas.moveTo(-0.94f, -0.78f);
        canvas.lineTo(0.94f, -0.78f);
        canvas.lineTo(0, 0.84f);
        canvas.closePathFillStroke();
        white(canvas, 0.25f);
        canvas.moveTo(0, 0.34f);
        canvas.lineTo(0, -0.2f);
        canvas.stroke();
        canvas.circle(0, -0.56f, 0.15f);
        canvas.setColorFill(Color.WHITE);
        canvas.fill();
    }

    private static void cross(PdfContentByte canvas) {
        canvas.roundRectangle(-0.92f, -0.92f, 1.84f, 1.84f, 0.2f);
        canvas.fill();
        white(canvas, 0.27f);
        canvas.moveTo(-0.42f, -0.42f);
        canvas.lineTo(0.42f, 0.42f);
        canvas.moveTo(-0.42f, 0.42f);
        canvas.lineTo(0.42f, -0.42f);
        canvas.stroke();
    }

    private static void underway(PdfContentByte canvas) {
        ring(canvas);
        canvas.moveTo(0, 0);
        canvas.lineTo(0, 0.85f);
        canvas.curveTo(0.85f * ARC, 0.85f, 0.85f, 0.85f * ARC, 0.85f, 0);
        canvas.fill();
    }

    private static void ring(PdfContentByte canvas) {
        canvas.setLineWidth(0.22f);
        canvas.circle(0, 0, 0.87f);
        canvas.stroke();
    }

    private static void dash(PdfContentByte canvas) {
        canvas.setLineWidth(0.28f);
        canvas.moveTo(-0.7f, 0);
        canvas.lineTo(0.7f, 0);
        canvas.stroke();
    }

    private static void white(PdfContentByte canvas, float width) {
        canvas.setColorStroke(Color.WHITE);
        canvas.setLineWidth(width);
    }
}
