package nl.verbetermonitor.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.report.Chart;

/** Scores over the deliveries, a panel for each criterion. Panels that would become too narrow go to a next row. */
record ScoresFigure(Chart.Scores chart, Color accent) implements Figure {

    private static final double NARROWEST = 110;
    private static final double GAP = 18;
    private static final int TITLE = 16;
    private static final int PANEL = 118;
    private static final double MARGIN = 4;
    private static final double POINT = 2.1;
    private static final double SYMBOL = 4;
    private static final int HIGHEST_SCORE = 100;

    @Override
    public double height(double width) {
        int besides = besides(width);
        int rows = (chart.panels().size() + besides - 1) / besides;
        return rows * PANEL + Math.max(0, rows - 1) * GAP / 2;
    }

    private static double gutter() {
        return Lettering.PLAIN.width(Integer.toString(HIGHEST_SCORE)) + 3;
    }

    private int besides(double width) {
        int room = (int) ((width + GAP) / (NARROWEST + GAP));
        return Math.max(1, Math.min(chart.panels().size(), room));
    }

    @Override
    public void draw(Graphics2D canvas, double width, double height) {
        int besides = besides(width);
        double step = (width + GAP) / besides;
        for (int i = 0; i < chart.panels().size(); i++) {
            Graphics2D own = (Graphics2D) canvas.create();
            try {
                int row = i / besides;
                own.translate(i % besides * step, row * (PANEL + GAP / 2));
                drawPanel(own, chart.panels().get(i), step - GAP);
            } finally {
                own.dispose();
            }
        }
    }

    private void drawPanel(Graphics2D canvas, Chart.Scores.Panel panel, double width) {
        SymbolDrawing.draw(panel.symbol(), accent, canvas, SYMBOL, Lettering.HEIGHT / 2 + 0.5, SYMBOL);
        double afterSymbol = 2 * SYMBOL + 4;
        String title = Lettering.STRONG.fit(panel.title(), width - afterSymbol);
        Lettering.STRONG.draw(canvas, Palette.BODY, title, afterSymbol, Lettering.ASCENT + 0.5);

        int left = (int) Math.ceil(gutter());
        Rectangle area = new Rectangle(left, TITLE, Math.max(1, (int) width - left), PANEL - TITLE - DayAxis.HEIGHT);
        Field field = new Field(chart.axis(), 0, HIGHEST_SCORE, area, MARGIN);
        field.rules(25);
        List<Chart.Point> norms = steps(panel.norms().points());
        field.line(norms, Palette.SECONDARY, Strokes.EXPECTED);
        field.line(panel.scores().points(), accent, Strokes.MEASURED, POINT);
        drawScale(canvas, field);
        field.draw(canvas);
        DayAxis.draw(canvas, chart.axis(), field, field.y(0), 0, width);

        Polyline score = new Polyline(field.places(panel.scores().points()));
        Polyline norm = new Polyline(field.places(norms));
        // A high score has room above its line, where the title leaves it.
        LabelPlaces places = new LabelPlaces(
                new Rectangle2D.Double(area.x, 0, area.width, field.y(0)), List.of(score, norm), List.of());
        places.keepFree(
                new Rectangle2D.Double(0, 0, afterSymbol + Lettering.STRONG.width(title) + MARGIN, Lettering.HEIGHT));
        BesideLines labels = new BesideLines(canvas, places);
        double newest = score.last().map(Point2D::getX).orElse(area.getMaxX());
        boolean above = score.heightAt(newest) <= norm.heightAt(newest);
        List<LabelPlaces.Spot> spots = new ArrayList<>(List.of(new LabelPlaces.Spot(score, LabelPlaces.Side.AFTER)));
        spots.addAll(BesideLines.spots(score, above));
        labels.write(panel.scores().label(), Lettering.STRONG, accent, spots, newest);
        labels.write(
                panel.norms().label(),
                Lettering.PLAIN,
                Palette.SECONDARY,
                BesideLines.spots(norm, !above),
                area.getMaxX());
    }

    private static void drawScale(Graphics2D canvas, Field field) {
        double right = field.area().getMinX() - 1;
        for (int score = 0; score <= HIGHEST_SCORE; score += 50) {
            String words = Integer.toString(score);
            Lettering.PLAIN.draw(
                    canvas,
                    Palette.SECONDARY,
                    words,
                    right - Lettering.PLAIN.width(words),
                    field.y(score) + Lettering.ASCENT / 2 - 0.4);
        }
    }

    /** A norm holds until a delivery brings the next; the first and the last reach the edges. */
    private List<Chart.Point> steps(List<Chart.Point> norms) {
        List<Chart.Point> steps = new ArrayList<>();
        for (int i = 0; i < norms.size(); i++) {
            Chart.Point norm = norms.get(i);
            steps.add(new Chart.Point(i == 0 ? chart.axis().from() : norm.date(), norm.value()));
            steps.add(new Chart.Point(
                    i + 1 < norms.size()
                            ? norms.get(i + 1).date()
                            : chart.axis().to(),
                    norm.value()));
        }
        return steps;
    }
}
