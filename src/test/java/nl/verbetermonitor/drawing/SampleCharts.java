package nl.verbetermonitor.drawing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verbetermonitor.report.Chart;
import nl.verbetermonitor.report.Symbol;

/** Charts with ordinary and with extreme data. */
final class SampleCharts {

    private static final LocalDate START = LocalDate.of(2022, 7, 1);
    private static final LocalDate TODAY = LocalDate.of(2023, 9, 30);
    private static final Chart.Axis YEARS = new Chart.Axis(
            START,
            LocalDate.of(2024, 4, 15),
            List.of(
                    new Chart.Mark(LocalDate.of(2022, 9, 30), "sep 2022"),
                    new Chart.Mark(LocalDate.of(2022, 12, 31), "dec 2022"),
                    new Chart.Mark(LocalDate.of(2023, 3, 31), "mrt 2023"),
                    new Chart.Mark(LocalDate.of(2023, 6, 30), "jun 2023"),
                    new Chart.Mark(LocalDate.of(2023, 9, 30), "sep 2023"),
                    new Chart.Mark(LocalDate.of(2023, 12, 31), "dec 2023"),
                    new Chart.Mark(LocalDate.of(2024, 3, 31), "mrt 2024")));

    private SampleCharts() {}

    /** All of them, under a name. */
    static Map<String, Chart> all() {
        Map<String, Chart> all = new LinkedHashMap<>();
        all.put("progress", progress());
        all.put("progress-ahead", progressAhead());
        all.put("progress-flat", progressFlat());
        all.put("progress-empty", progressEmpty());
        all.put("progress-at-end", progressAtEnd());
        all.put("progress-late", progressLate());
        all.put("progress-odd", progressWithOddTexts());
        all.put("scores", scores());
        all.put("scores-one", scoresOfOneDelivery());
        all.put("stacks", stacks());
        all.put("stacks-many", stacksMany());
        all.put("spark", spark("38 44 52 49 41"));
        all.put("spark-one", spark("52"));
        all.put("spark-none", spark(""));
        all.put("spark-level", new Chart.Spark(YEARS, List.of(), quarters("5 5 5 5")));
        all.put("stacks-odd", stacksWithOddTexts());
        all.put("spark-huge", spark("-1e400 1e400 0"));
        all.put("timeline", timeline());
        all.put("timeline-long", timelineLong());
        return all;
    }

    static Chart.Progress progress() {
        return new Chart.Progress(
                YEARS,
                new Chart.Line(
                        "gepland 94 %",
                        points(
                                "0 0.01 0.04 0.1 0.2 0.32 0.44 0.55 0.65 0.72 0.78 0.83 0.87 0.89 0.92 0.94 0.97 0.99 1")),
                new Chart.Line("werkelijk 90 %", quarters("0 0.17 0.40 0.61 0.81 0.90")),
                new Chart.Mark(TODAY, "peildatum 30-09-2023"),
                Optional.of(new Chart.Mark(LocalDate.of(2023, 12, 31), "einde plan 31-12-2023")),
                Optional.of(new Chart.Progress.Range(
                        "prognose: gereed tussen 1 december 2023 en 24 maart 2024",
                        LocalDate.of(2023, 12, 1),
                        LocalDate.of(2024, 1, 20),
                        LocalDate.of(2024, 3, 24))));
    }

    static Chart.Progress progressAhead() {
        return new Chart.Progress(
                YEARS,
                new Chart.Line("gepland 71 %", quarters("0 0.05 0.15 0.30 0.50 0.71 1")),
                new Chart.Line("werkelijk 93 %", quarters("0 0.20 0.45 0.66 0.84 0.93")),
                new Chart.Mark(TODAY, "peildatum 30-09-2023"),
                Optional.of(new Chart.Mark(LocalDate.of(2023, 12, 31), "einde plan 31-12-2023")),
                Optional.empty());
    }

    static Chart.Progress progressFlat() {
        return new Chart.Progress(
                YEARS,
                new Chart.Line("gepland 0 %", quarters("0 0 0 0 0 0 0.5 1")),
                new Chart.Line("werkelijk 0 %", quarters("0 0 0 0 0 0")),
                new Chart.Mark(TODAY, "peildatum 30-09-2023"),
                Optional.of(new Chart.Mark(LocalDate.of(2023, 10, 1), "einde plan 01-10-2023")),
                Optional.of(new Chart.Progress.Range(
                        "prognose: na 2030",
                        LocalDate.of(2030, 1, 1),
                        LocalDate.of(2031, 1, 1),
                        LocalDate.of(2040, 1, 1))));
    }

    static Chart.Progress progressEmpty() {
        return new Chart.Progress(
                new Chart.Axis(START, START.plusDays(1), List.of()),
                new Chart.Line("gepland", List.of()),
                new Chart.Line("werkelijk", List.of()),
                new Chart.Mark(TODAY, "peildatum 30-09-2023"),
                Optional.empty(),
                Optional.of(new Chart.Progress.Range("prognose", START, START, START)));
    }

    static Chart.Progress progressAtEnd() {
        return new Chart.Progress(
                new Chart.Axis(
                        START,
                        TODAY,
                        List.of(new Chart.Mark(START, "1 juli 2022"), new Chart.Mark(TODAY, "30 september 2023"))),
                new Chart.Line("gepland 100 %", quarters("0 0.2 0.4 0.6 0.8 1")),
                new Chart.Line("werkelijk 100 %", quarters("0 0.2 0.4 0.6 0.8 1")),
                new Chart.Mark(TODAY, "peildatum 30-09-2023"),
                Optional.of(new Chart.Mark(TODAY, "einde plan 30-09-2023")),
                Optional.empty());
    }

    static Chart.Progress progressLate() {
        return new Chart.Progress(
                YEARS,
                new Chart.Line("gepland 100 %", quarters("0 0.3 0.6 0.9 1 1")),
                new Chart.Line("werkelijk 35 %", quarters("0 0.05 0.12 0.18 0.30 0.35")),
                new Chart.Mark(TODAY, "peildatum 30-09-2023"),
                Optional.of(new Chart.Mark(LocalDate.of(2023, 6, 30), "einde plan 30-06-2023")),
                Optional.of(new Chart.Progress.Range(
                        "prognose: niet gereed voor april 2024",
                        LocalDate.of(2024, 3, 1),
                        LocalDate.of(2024, 11, 1),
                        LocalDate.of(2026, 1, 1))));
    }

    /** Texts that never end, from right to left, beyond the fonts, and of more lines. */
    static Chart.Progress progressWithOddTexts() {
        return new Chart.Progress(
                YEARS,
                new Chart.Line("gepland ".repeat(4_000), quarters("0 0.5 0.7 0.8 2 -1")),
                new Chart.Line("\u0628\u0644\u062F\u064A\u0629 \uD83D\uDE00 90\n%", quarters("0 0.1 0.3 0.3 0.5 0.6")),
                new Chart.Mark(TODAY, "x".repeat(32_000)),
                Optional.of(new Chart.Mark(TODAY.plusDays(20), "einde plan ".repeat(30))),
                Optional.of(new Chart.Progress.Range("prognose ".repeat(300), TODAY, START, TODAY.plusYears(90))));
    }

    static Chart.Stacks stacksWithOddTexts() {
        List<Chart.Stacks.Category> categories = new ArrayList<>();
        for (Symbol symbol : Symbol.values()) {
            categories.add(new Chart.Stacks.Category(symbol, 0, "woord ".repeat(8)));
            categories.add(new Chart.Stacks.Category(symbol, 1, "x".repeat(200)));
        }
        return new Chart.Stacks(
                categories, List.of(bar("aanbeveling ".repeat(3_000), "1 2 3 4 5 6 1 2 3 4 5 2147483647"), bar("", "1 2 3 4 5 6 1 2 3 4 5 6")));
    }

    static Chart.Scores scores() {
        return new Chart.Scores(
                YEARS,
                List.of(
                        panel("Volledigheid", Symbol.CHECK, "98,8", "70 82.5 91 96 98.5 98.8", "80 80 80 80 80 80"),
                        panel("Realisme", Symbol.CROSS, "48,3", "20 35 30 40.8 52 48.3", "60 60 60 80 80 80"),
                        panel("Ambitie", Symbol.ATTENTION, "75,8", "79 81 80.5 79.4 76.9 75.8", "80 80 80 80 80 80")));
    }

    static Chart.Scores scoresOfOneDelivery() {
        return new Chart.Scores(
                new Chart.Axis(START, START.plusDays(1), List.of(new Chart.Mark(START, "jul 2022"))),
                List.of(
                        panel("Volledigheid", Symbol.CHECK, "100,0", "100", "80"),
                        panel("Realisme", Symbol.OPEN, "", "", "80"),
                        new Chart.Scores.Panel(
                                "Ambitie", Symbol.OPEN, new Chart.Line("", List.of()), new Chart.Line("", List.of()))));
    }

    private static Chart.Scores.Panel panel(String title, Symbol symbol, String newest, String scores, String norms) {
        List<Chart.Point> points = quarters(norms);
        return new Chart.Scores.Panel(
                title,
                symbol,
                new Chart.Line(newest, quarters(scores)),
                new Chart.Line("norm " + points.get(points.size() - 1).value(), points));
    }

    static final List<Chart.Stacks.Category> STATUSES = List.of(
            new Chart.Stacks.Category(Symbol.CHECK, 0, "Afgerond"),
            new Chart.Stacks.Category(Symbol.CHECK, 1, "Geborgd"),
            new Chart.Stacks.Category(Symbol.UNDERWAY, 0, "Op schema"),
            new Chart.Stacks.Category(Symbol.ATTENTION, 0, "Vraagt aandacht"),
            new Chart.Stacks.Category(Symbol.CROSS, 0, "Vertraagd"),
            new Chart.Stacks.Category(Symbol.OPEN, 0, "Niet gestart"),
            new Chart.Stacks.Category(Symbol.DASH, 0, "Vervallen"));

    static Chart.Stacks stacks() {
        return new Chart.Stacks(
                STATUSES,
                List.of(
                        bar("A1 Wachttijd voor passende hulp", "2 1 0 1 0 0 0"),
                        bar("A2 Regie op het dossier", "1 1 1 1 1 1 1"),
                        bar(
                                "A3 Een contactpersoon voor het hele gezin, ook bij overdracht naar een andere gemeente of instelling",
                                "0 0 3 0 0 2 0"),
                        bar("A4 Scholing", "6 0 0 0 0 0 0"),
                        bar("A5 Zonder maatregelen", "0 0 0 0 0 0 0"),
                        bar("A6 Veel", "1 120 1 1 40 1 1")));
    }

    static Chart.Stacks stacksMany() {
        List<Chart.Stacks.Bar> bars = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            bars.add(bar("Aanbeveling " + i, i % 3 + " " + i % 2 + " " + i % 4 + " 1 " + i % 5 + " 0 " + i % 2));
        }
        return new Chart.Stacks(STATUSES, bars);
    }

    private static Chart.Stacks.Bar bar(String label, String counts) {
        List<Integer> numbers =
                Stream.of(counts.split(" ", -1)).map(Integer::valueOf).toList();
        long sum = numbers.stream().mapToLong(Integer::longValue).sum();
        return new Chart.Stacks.Bar(label, numbers, sum == 1 ? "1 maatregel" : sum + " maatregelen");
    }

    static Chart.Spark spark(String measured) {
        return new Chart.Spark(
                YEARS,
                List.of(
                        new Chart.Point(START, new BigDecimal("38")),
                        new Chart.Point(LocalDate.of(2023, 12, 31), new BigDecimal("28"))),
                quarters(measured));
    }

    static Chart.Timeline timeline() {
        return new Chart.Timeline(
                YEARS,
                List.of(
                        step("Melding bij de inspectie", 1, Optional.of(1), Symbol.CHECK, "binnen termijn"),
                        step("Eerste gesprek met de aanbieder", 14, Optional.of(33), Symbol.CROSS, "19 dagen te laat"),
                        step("Onderzoek naar de oorzaak", 183, Optional.of(170), Symbol.CHECK, "binnen termijn"),
                        step(
                                "Verbeterplan vastgesteld",
                                400,
                                Optional.empty(),
                                Symbol.ATTENTION,
                                "nog niet gedaan, termijn voorbij"),
                        step("Afsluiting", 640, Optional.empty(), Symbol.OPEN, "nog niet gedaan")),
                new Chart.Mark(TODAY, "peildatum 30-09-2023"));
    }

    static Chart.Timeline timelineLong() {
        return new Chart.Timeline(
                new Chart.Axis(START, START.plusDays(183), List.of(new Chart.Mark(START, "1 jul 2022"))),
                List.of(
                        step(
                                "Een heel lange naam van een stap die niet op een regel past en ook niet op twee regels",
                                1,
                                Optional.empty(),
                                Symbol.UNDERWAY,
                                "nog niet gedaan en dat is al heel erg lang te laat"),
                        step(
                                "Aansprakelijkheidsverzekeringsmaatschappijvertegenwoordiger",
                                900,
                                Optional.of(900),
                                Symbol.CHECK,
                                ""),
                        new Chart.Timeline.Row("", Optional.empty(), Optional.empty(), Symbol.DASH, "vervallen")),
                new Chart.Mark(START.plusDays(182), "peildatum 30-12-2022"));
    }

    private static Chart.Timeline.Row step(
            String label, int term, Optional<Integer> done, Symbol symbol, String outcome) {
        return new Chart.Timeline.Row(
                label, Optional.of(START.plusDays(term)), done.map(START::plusDays), symbol, outcome);
    }

    private static List<Chart.Point> points(String values) {
        return spaced(values, 1);
    }

    private static List<Chart.Point> quarters(String values) {
        return spaced(values, 3);
    }

    private static List<Chart.Point> spaced(String values, int months) {
        List<Chart.Point> points = new ArrayList<>();
        if (values.isEmpty()) {
            return points;
        }
        for (String value : values.split(" ", -1)) {
            points.add(new Chart.Point(START.plusMonths((long) months * points.size()), new BigDecimal(value)));
        }
        return points;
    }
}
