package nl.verbetermonitor.pdf;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;
import nl.verbetermonitor.drawing.Logos;
import nl.verbetermonitor.drawing.Logos.Size;
import nl.verbetermonitor.report.Logo;

/**
 * The logo of a municipality at the left side of its place, in its own proportions. The name of the municipality stands below
 * it, so it stays out of what a screen reader reads.
 */
final class LogoPicture implements Renderable, Graphics2DRenderable {

    /** The most that a logo takes, in points. */
    static final int WIDTH = 160;

    static final int HEIGHT = 40;

    private static final long serialVersionUID = 1L;

    private final transient Logo logo;

    LogoPicture(Logo logo) {
        this.logo = logo;
    }

    @Override
    public String getId() {
        return "logo";
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        Size size = Logos.size(logo);
        double width = Math.min(area.getWidth(), area.getHeight() * size.width() / size.height());
        double height = width * size.height() / size.width();
        Logos.draw(logo, graphics, new Rectangle2D.Double(area.getX(), area.getMaxY() - height, width, height));
    }
}
