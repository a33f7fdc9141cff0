package nl.verbetermonitor.pdf;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.DimensionRenderable;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;
import nl.verbetermonitor.drawing.Charts;
import nl.verbetermonitor.report.Block.Figure.Height;
import nl.verbetermonitor.report.Chart;

/** A chart as the engine sets it: as wide as the place for it and as high as the chart asks for, in lines and planes. */
final class ChartPicture implements Renderable, Graphics2DRenderable, DimensionRenderable {

    private static final long serialVersionUID = 1L;

    private final transient Charts charts;
    private final transient Chart chart;
    private final Color accent;
    private final int width;
    private final Height height;

    /**
     * A picture of a chart.
     *
     * @param width of the place for it, in points
     * @param height against that which the chart asks for
     */
    ChartPicture(Tools tools, Chart chart, int width, Height height) {
        this.charts = tools.charts();
        this.chart = ShownChart.of(chart, tools.markup()::shown);
        this.accent = tools.accent();
        this.width = width;
        this.height = height;
    }

    /** The engine would make one up by chance. No picture is kept by it. */
    @Override
    public String getId() {
        return "chart";
    }

    @Override
    public Dimension2D getDimension(JasperReportsContext context) {
        return new Dimension(width, (int) Math.ceil(charts.height(chart, width) * share()));
    }

    private double share() {
        return switch (height) {
            case USUAL -> 1;
            case LOW -> 0.6;
        };
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        charts.draw(chart, accent, graphics, area);
    }
}
