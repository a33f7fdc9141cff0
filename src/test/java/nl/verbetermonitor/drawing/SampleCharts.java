package nl.verbetermonitor.drawing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.report.Chart;

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

    private static List<Chart.Point> points(String values) {
        return spaced(values, 1);
    }

    private static List<Chart.Point> quarters(String values) {
        return spaced(values, 3);
    }

    private static List<Chart.Point> spaced(String values, int months) {
        List<Chart.Point> points = new ArrayList<>();
        for (String value : values.split(" ", -1)) {
            points.add(new Chart.Point(START.plusMonths((long) months * points.size()), new BigDecimal(value)));
        }
        return points;
    }
}
