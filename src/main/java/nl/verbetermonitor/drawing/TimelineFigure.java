package nl.verbetermonitor.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.report.Chart;
import nl.verbetermonitor.report.Symbol;

/** Steps against their terms: a light bar for the term, a line to the day of the mark. What was dropped has no line. */
record TimelineFigure(Chart.Timeline chart, Color accent) implements Figure {

    private static final double GAP = 8;
    private static final double WIDEST_LABEL = 0.36;
    private static final double WIDEST_OUTCOME = 0.26;
    private static final int MOST_LINES = 3;
    private static final double MARGIN = 5;
    private static final double SYMBOL = 4;
    private static final double BAR = 10.5;
    private static final double SHORTEST_BAR = 3;
    private static final double BETWEEN = 6;

    private record Row(Chart.Timeline.Row step, List<String> label, List<String> outcome, double height) {}

    /** Where the columns are and what stands in them. */
    private record Layout(Field field, Flags flags, double outcomeLeft, List<Row> rows) {

        private double rowsHeight() {
            return rows.stream().mapToDouble(Row::height).sum();
        }
    }

    @Override
    public double height(double width) {
        Layout layout = layout(width);
        return Math.ceil(layout.flags().height() + layout.rowsHeight() + DayAxis.HEIGHT);
    }

    private Layout layout(double width) {
        double labels =
                Lettering.PLAIN.widest(chart.rows().stream().map(Chart.Timeline.Row::label), width * WIDEST_LABEL);
        double outcomes =
                Lettering.PLAIN.widest(chart.rows().stream().map(Chart.Timeline.Row::outcome), width * WIDEST_OUTCOME);
        List<Row> rows = chart.rows().stream()
                .map(step -> {
                    List<String> label = Lettering.PLAIN.wrap(step.label(), labels, MOST_LINES);
                    List<String> outcome = Lettering.PLAIN.wrap(step.outcome(), outcomes, MOST_LINES);
                    double words = Math.max(label.size(), outcome.size()) * Lettering.LEADING;
                    return new Row(step, label, outcome, words + BETWEEN);
                })
                .toList();
        int left = (int) Math.ceil(labels == 0 ? 0 : labels + GAP - MARGIN);
        int right = (int) Math.floor(width - (outcomes == 0 ? 0 : outcomes + GAP));
        double rowsHeight = rows.stream().mapToDouble(Row::height).sum();
        Rectangle area = new Rectangle(left, 0, Math.max(1, right - left), Math.max(1, (int) rowsHeight));
        Field field = new Field(chart.axis(), 0, 1, area, MARGIN);
        List<Flags.Flag> today = new ArrayList<>();
        if (DayAxis.shows(chart.axis(), chart.today().date())) {
            today.add(Flags.Flag.at(
                    field.x(chart.today().date()), chart.today().label(), Palette.BODY, Lettering.STRONG));
        }
        return new Layout(field, new Flags(0, width, today), right + GAP, rows);
    }

    @Override
    public void draw(Graphics2D canvas, double width, double height) {
        Layout layout = layout(width);
        double first = layout.flags().height();
        double bottom = first + layout.rowsHeight();
        double top = first;
        for (Row row : layout.rows()) {
            drawRule(canvas, width, top);
            drawTerm(canvas, layout.field(), row.step(), top + row.height() / 2);
            top += row.height();
        }
        drawRule(canvas, width, bottom);
        layout.flags().draw(canvas, first, bottom);
        top = first;
        for (Row row : layout.rows()) {
            double middle = top + row.height() / 2;
            drawMark(canvas, layout.field(), row.step(), middle);
            Lettering.PLAIN.drawAround(canvas, Palette.BODY, row.label(), 0, middle);
            Lettering.PLAIN.drawAround(canvas, Palette.BODY, row.outcome(), layout.outcomeLeft(), middle);
            top += row.height();
        }
        DayAxis.draw(canvas, chart.axis(), layout.field(), bottom, 0, width);
    }

    private static void drawRule(Graphics2D canvas, double width, double y) {
        canvas.setColor(Palette.RULE);
        canvas.setStroke(Strokes.RULE);
        canvas.draw(new Line2D.Double(0, y, width, y));
    }

    private void drawTerm(Graphics2D canvas, Field field, Chart.Timeline.Row step, double middle) {
        step.termEnd().ifPresent(end -> {
            double from = field.x(chart.axis().from());
            double length = Math.max(SHORTEST_BAR, field.x(within(end)) - from);
            Rectangle2D bar = new Rectangle2D.Double(from, middle - BAR / 2, length, BAR);
            canvas.setColor(Palette.TRACK);
            canvas.fill(bar);
            canvas.setColor(Palette.SECONDARY);
            canvas.setStroke(Strokes.RULE);
            canvas.draw(bar);
        });
    }

    private void drawMark(Graphics2D canvas, Field field, Chart.Timeline.Row step, double middle) {
        double mark = field.x(within(step.doneOn().orElse(chart.today().date())));
        canvas.setColor(Palette.of(step.symbol(), accent));
        canvas.setStroke(Strokes.plain(1.3f));
        if (step.symbol() != Symbol.DASH) {
            canvas.draw(new Line2D.Double(field.x(chart.axis().from()), middle, mark, middle));
        }
        SymbolDrawing.draw(step.symbol(), accent, canvas, mark, middle, SYMBOL);
    }

    /** The day, or the edge of the axis beyond which it lies. */
    private LocalDate within(LocalDate day) {
        if (day.isBefore(chart.axis().from())) {
            return chart.axis().from();
        }
        return day.isAfter(chart.axis().to()) ? chart.axis().to() : day;
    }
}
