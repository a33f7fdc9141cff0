package nl.verbetermonitor.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Optional;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;
import nl.verbetermonitor.drawing.Palette;

/**
 * A score as a bar with a tick at the norm, drawn in lines and planes. The figures beside it say the same in words, so it
 * stays out of what a screen reader reads.
 */
final class ScoreBar implements Renderable, Graphics2DRenderable {

    private static final long serialVersionUID = 1L;
    private static final double TICK_WIDTH = 1.4;
    private static final double OVERHANG = 2;

    private final double score;
    private final double norm;
    private final Color colour;

    /**
     * A bar.
     *
     * @param score 0 to 100; no bar but its track and tick when empty
     * @param norm 0 to 100
     */
    ScoreBar(Optional<BigDecimal> score, BigDecimal norm, Color colour) {
        this.score = score.map(ScoreBar::share).orElse(0.0);
        this.norm = share(norm);
        this.colour = colour;
    }

    @Override
    public String getId() {
        return "score-" + score + "-" + norm + "-" + Palette.hex(colour);
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        double top = area.getY() + OVERHANG;
        double height = area.getHeight() - 2 * OVERHANG;
        graphics.setColor(Palette.TRACK);
        graphics.fill(new Rectangle2D.Double(area.getX(), top, area.getWidth(), height));
        graphics.setColor(colour);
        graphics.fill(new Rectangle2D.Double(area.getX(), top, area.getWidth() * score, height));
        double tick = area.getX() + (area.getWidth() - TICK_WIDTH) * norm;
        // A white edge keeps the tick visible on a dark bar, also in grey.
        graphics.setColor(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(tick - 1, top, TICK_WIDTH + 2, height));
        graphics.setColor(Palette.BODY);
        graphics.fill(new Rectangle2D.Double(tick, area.getY(), TICK_WIDTH, area.getHeight()));
    }

    private static double share(BigDecimal hundreds) {
        return Math.max(0, Math.min(1, hundreds.doubleValue() / 100));
    }
}
