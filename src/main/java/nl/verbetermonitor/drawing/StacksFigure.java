package nl.verbetermonitor.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.report.Chart;

/** Bars of equal length, split over categories, with a legend on top. */
record StacksFigure(Chart.Stacks chart, Color accent) implements Figure {

    private static final double SWATCH_WIDTH = 16;
    private static final double SWATCH_HEIGHT = 8;
    private static final double LEGEND_LEADING = 13;
    private static final double LEGEND_GAP = 14;
    private static final double GAP = 6;
    private static final double BAR = 10;
    private static final double BETWEEN = 4.5;
    private static final double WIDEST_LABEL = 0.36;
    private static final double WIDEST_TOTAL = 0.24;
    private static final int MOST_LINES = 2;
    private static final double PLATE = 1.5;

    private record Entry(Chart.Stacks.Category category, double x, int row) {}

    private record Row(Chart.Stacks.Bar bar, List<String> label, List<String> total, double height) {}

    /** Where the columns are and what stands in them. */
    private record Layout(double barLeft, double barRight, List<Row> rows) {}

    @Override
    public double height(double width) {
        return legendHeight(width)
                + layout(width).rows().stream().mapToDouble(Row::height).sum();
    }

    private double legendHeight(double width) {
        int rows = 1 + legend(width).stream().mapToInt(Entry::row).max().orElse(-1);
        return rows * LEGEND_LEADING + (rows == 0 ? 0 : GAP);
    }

    private List<Entry> legend(double width) {
        List<Entry> entries = new ArrayList<>();
        double x = 0;
        int row = 0;
        for (Chart.Stacks.Category category : chart.categories()) {
            double needed = SWATCH_WIDTH + 4 + Lettering.PLAIN.width(category.word());
            if (x > 0 && x + needed > width) {
                x = 0;
                row++;
            }
            entries.add(new Entry(category, x, row));
            x += needed + LEGEND_GAP;
        }
        return entries;
    }

    private Layout layout(double width) {
        double labels =
                Lettering.PLAIN.widest(chart.bars().stream().map(Chart.Stacks.Bar::label), width * WIDEST_LABEL);
        double totals =
                Lettering.PLAIN.widest(chart.bars().stream().map(Chart.Stacks.Bar::total), width * WIDEST_TOTAL);
        List<Row> rows = chart.bars().stream()
                .map(bar -> {
                    List<String> label = Lettering.PLAIN.wrap(bar.label(), labels, MOST_LINES);
                    List<String> total = Lettering.PLAIN.wrap(bar.total(), totals, MOST_LINES);
                    double words = Math.max(label.size(), total.size()) * Lettering.LEADING;
                    return new Row(bar, label, total, Math.max(BAR, words) + BETWEEN);
                })
                .toList();
        return new Layout(labels == 0 ? 0 : labels + GAP, width - (totals == 0 ? 1 : totals + GAP), rows);
    }

    @Override
    public void draw(Graphics2D canvas, double width, double height) {
        for (Entry entry : legend(width)) {
            double top = entry.row() * LEGEND_LEADING + 1;
            Pattern.of(entry.category(), accent)
                    .fill(canvas, new Rectangle2D.Double(entry.x() + 0.5, top, SWATCH_WIDTH, SWATCH_HEIGHT));
            double start = entry.x() + SWATCH_WIDTH + 4;
            String word = Lettering.PLAIN.fit(entry.category().word(), width - start);
            Lettering.PLAIN.draw(canvas, Palette.BODY, word, start, top + Lettering.ASCENT + 0.6);
        }
        Layout layout = layout(width);
        double top = legendHeight(width);
        for (Row row : layout.rows()) {
            double middle = top + row.height() / 2;
            Lettering.PLAIN.drawAround(canvas, Palette.BODY, row.label(), 0, middle);
            drawBar(canvas, row.bar(), layout, middle - BAR / 2);
            Lettering.PLAIN.drawAround(canvas, Palette.SECONDARY, row.total(), layout.barRight() + GAP, middle);
            top += row.height();
        }
    }

    private void drawBar(Graphics2D canvas, Chart.Stacks.Bar bar, Layout layout, double top) {
        double length = layout.barRight() - layout.barLeft();
        double sum = bar.counts().stream().mapToDouble(Integer::doubleValue).sum();
        if (sum <= 0) {
            canvas.setColor(Palette.RULE);
            canvas.setStroke(Strokes.RULE);
            canvas.draw(new Rectangle2D.Double(layout.barLeft(), top, length, BAR));
            return;
        }
        double before = 0;
        for (int i = 0; i < bar.counts().size(); i++) {
            int count = bar.counts().get(i);
            if (count > 0) {
                double left = layout.barLeft() + length * before / sum;
                Rectangle2D segment = new Rectangle2D.Double(left, top, Math.max(0.8, length * count / sum - 1.4), BAR);
                drawSegment(canvas, Pattern.of(chart.categories().get(i), accent), count, segment);
                before += count;
            }
        }
    }

    private static void drawSegment(Graphics2D canvas, Pattern pattern, int count, Rectangle2D segment) {
        pattern.fill(canvas, segment);
        String words = Integer.toString(count);
        double width = Lettering.STRONG.width(words);
        if (width + 4 * PLATE > segment.getWidth()) {
            return;
        }
        double left = segment.getCenterX() - width / 2;
        if (!pattern.solid()) {
            canvas.setColor(Color.WHITE);
            canvas.fill(new Rectangle2D.Double(
                    left - PLATE, segment.getMinY() + 0.8, width + 2 * PLATE, segment.getHeight() - 1.6));
        }
        Lettering.STRONG.draw(
                canvas, pattern.solid() ? Color.WHITE : Palette.BODY, words, left, segment.getCenterY() + 2.7);
    }
}
