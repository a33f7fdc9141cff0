package nl.verbetermonitor.drawing;

import java.awt.BasicStroke;

/** The pens of all charts. */
final class Strokes {

    static final BasicStroke RULE = plain(0.5f);
    static final BasicStroke MARK = plain(0.8f);
    static final BasicStroke MEASURED = plain(1.9f);
    static final BasicStroke EXPECTED = dashed(1.1f, 3.6f, 2.6f);

    private Strokes() {}

    static BasicStroke plain(float width) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    static BasicStroke dashed(float width, float dash, float gap) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {dash, gap}, 0);
    }
}
