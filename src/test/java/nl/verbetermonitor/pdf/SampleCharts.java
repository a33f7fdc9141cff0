package nl.verbetermonitor.pdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.verbetermonitor.report.Block.Figure;
import nl.verbetermonitor.report.Chart;
import nl.verbetermonitor.report.Chart.Axis;
import nl.verbetermonitor.report.Chart.Line;
import nl.verbetermonitor.report.Chart.Mark;
import nl.verbetermonitor.report.Chart.Point;
import nl.verbetermonitor.report.Chart.Progress;
import nl.verbetermonitor.report.Chart.Scores;
import nl.verbetermonitor.report.Chart.Spark;
import nl.verbetermonitor.report.Chart.Stacks;
import nl.verbetermonitor.report.Chart.Timeline;
import nl.verbetermonitor.report.Symbol;

/** A chart of every kind. */
public final class SampleCharts {

    private static final LocalDate START = LocalDate.of(2022, 7, 19);
    private static final LocalDate TODAY = LocalDate.of(2023, 9, 30);
    private static final LocalDate END = LocalDate.of(2023, 12, 31);
    private static final LocalDate HORIZON = LocalDate.of(2024, 6, 30);
    private static final Mark PEILDATUM = new Mark(TODAY, "peildatum 30-09-2023");

    private SampleCharts() {}

    public static List<Figure> ofEveryKind() {
        return List.of(
                new Figure(progress(), "Gepland 87 procent, werkelijk 80 procent op 30 september 2023."),
                new Figure(scores(), "Volledigheid 98,8 bij een norm van 80; Realisme 48,3 bij een norm van 80."),
                new Figure(stacks(), "A1: 2 van 3 afgerond. A2: 1 van 4 afgerond."),
                new Figure(timeline(), "Melding binnen de termijn van 1 dag; Nazorg nog niet gedaan."));
    }

    static Chart progress() {
        return new Progress(
                axis(new Mark(LocalDate.of(2022, 10, 1), "okt 2022"), new Mark(LocalDate.of(2023, 7, 1), "jul 2023")),
                new Line("gepland", List.of(point(START, "0"), point(TODAY, "0.87"), point(END, "1"))),
                new Line("werkelijk", List.of(point(START, "0"), point(TODAY, "0.80"))),
                PEILDATUM,
                Optional.of(new Mark(END, "einde plan")),
                Optional.of(new Progress.Range(
                        "verwachting", LocalDate.of(2024, 1, 20), LocalDate.of(2024, 3, 1), HORIZON.plusDays(40))));
    }

    static Chart scores() {
        return new Scores(
                axis(new Mark(LocalDate.of(2023, 1, 1), "2023")),
                List.of(panel("Volledigheid", Symbol.CHECK, "98.8"), panel("Realisme", Symbol.CROSS, "48.3")));
    }

    private static Scores.Panel panel(String title, Symbol symbol, String score) {
        LocalDate before = LocalDate.of(2023, 3, 31);
        return new Scores.Panel(
                title,
                symbol,
                new Line(score.replace('.', ','), List.of(point(before, "70"), point(TODAY, score))),
                new Line("80", List.of(point(before, "80"), point(TODAY, "80"))));
    }

    static Chart stacks() {
        return new Stacks(
                List.of(
                        new Stacks.Category(Symbol.CHECK, 0, "Geborgd"),
                        new Stacks.Category(Symbol.CHECK, 1, "Afgerond"),
                        new Stacks.Category(Symbol.CROSS, 0, "Vertraagd")),
                List.of(
                        new Stacks.Bar("A1 Eigenaar van de procesregie", List.of(1, 1, 1), "2 van 3"),
                        new Stacks.Bar("A2 Werkinstructie", List.of(0, 1, 3), "1 van 4"),
                        new Stacks.Bar("A3 Zonder maatregelen", List.of(0, 0, 0), "geen")));
    }

    static Chart oddlyNamed() {
        return new Stacks(
                List.of(new Stacks.Category(Symbol.UNDERWAY, 0, "\u4E2D \uD83D\uDE00")),
                List.of(new Stacks.Bar("\u05E9\u05DC\u05D5\u05DD \uD800", List.of(1), "\uE001")));
    }

    static Chart timeline() {
        return new Timeline(
                axis(new Mark(LocalDate.of(2022, 10, 1), "oktober")),
                List.of(
                        new Timeline.Row(
                                "Melding",
                                Optional.of(START.plusDays(1)),
                                Optional.of(START),
                                Symbol.CHECK,
                                "binnen termijn"),
                        new Timeline.Row("Nazorg", Optional.empty(), Optional.empty(), Symbol.OPEN, "niet gestart")),
                PEILDATUM);
    }

    public static Chart spark() {
        return new Spark(
                axis(),
                List.of(point(START, "8.2"), point(END, "5.0")),
                List.of(point(LocalDate.of(2022, 12, 31), "8.0"), point(TODAY, "6.1")));
    }

    private static Axis axis(Mark... ticks) {
        return new Axis(START, HORIZON, List.of(ticks));
    }

    private static Point point(LocalDate date, String value) {
        return new Point(date, new BigDecimal(value));
    }
}
