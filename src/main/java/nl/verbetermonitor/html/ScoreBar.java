package nl.verbetermonitor.html;

import java.math.BigDecimal;
import nl.verbetermonitor.report.Block.Verdicts.Card;

/** A score as a bar with a tick at the norm. The figures below it say the same in words. */
final class ScoreBar {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private ScoreBar() {}

    static void draw(Markup page, Card card) {
        page.openDrawing("bar " + SymbolShapes.type(card.symbol()), "0 0 100 10")
                .with("preserveAspectRatio", "none");
        plane(page, "track", BigDecimal.ZERO, FULL);
        card.score().ifPresent(score -> plane(page, "score", BigDecimal.ZERO, within(score)));
        BigDecimal norm = within(card.norm()).multiply(new BigDecimal("0.99"));
        plane(page, "edge", norm.subtract(new BigDecimal("0.5")), new BigDecimal("2"));
        plane(page, "norm", norm, BigDecimal.ONE);
        page.close();
    }

    private static void plane(Markup page, String type, BigDecimal from, BigDecimal width) {
        boolean whole = type.equals("norm");
        page.open("rect")
                .with("class", type)
                .with("x", from.toPlainString())
                .with("y", whole ? "0" : "2")
                .with("width", width.toPlainString())
                .with("height", whole ? "10" : "6")
                .close();
    }

    private static BigDecimal within(BigDecimal hundreds) {
        return hundreds.max(BigDecimal.ZERO).min(FULL);
    }
}
