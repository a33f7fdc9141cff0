package nl.verbetermonitor.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.verbetermonitor.TrackersInMemory;
import nl.verbetermonitor.workbook.RawXlsx;
import org.jspecify.annotations.Nullable;

/**
 * A tracker for tests of reports: a real workbook that goes through intake and assessment. It begins as a plan that runs
 * through 2023, without rows; a row is written as the names of its columns with their values.
 */
final class Tracker {

    private final String date;
    private final Map<String, Object> plan = new LinkedHashMap<>();
    private final Map<String, List<Map<String, Object>>> sheets = new LinkedHashMap<>();

    private Tracker(String date) {
        this.date = date;
        sheets.put("Aanbevelingen", new ArrayList<>());
        sheets.put("Maatregelen", new ArrayList<>());
    }

    /** An improvement plan at a peildatum. */
    static Tracker improvement(String date) {
        return new Tracker(date).sheetPlan("Verbeterplan inspectie");
    }

    /** An incident plan at a peildatum. */
    static Tracker incident(String date) {
        return new Tracker(date).sheetPlan("Leveranciersincident").plan("Datum melding", day("2023-01-02"));
    }

    private Tracker sheetPlan(String kind) {
        return plan("Plannummer", "P-1")
                .plan("Titel", "Beter plan: met een ondertitel")
                .plan("Soort", kind)
                .plan("Gemeente", "Voorbeeldstad")
                .plan("Portefeuillehouder", "Wethouder Jeugd")
                .plan("Startdatum", day("2023-01-01"))
                .plan("Einddatum", day("2023-12-31"))
                .plan("Peildatum", day(date));
    }

    /** A line of the sheet Plan. */
    Tracker plan(String label, Object value) {
        plan.put(label, value);
        return this;
    }

    /** A recommendation. */
    Tracker recommendation(String nr, Object... more) {
        return row("Aanbevelingen", with(more, "Nr", nr, "Aanbeveling", "Tekst van " + nr));
    }

    /** A measure without a blemish for recommendation A1, planned for 2023. */
    Tracker measure(String nr, Object... more) {
        return row(
                "Maatregelen",
                with(
                        more,
                        "Nr",
                        nr,
                        "Aanbeveling",
                        "A1",
                        "Maatregel",
                        "Titel van " + nr,
                        "Beoogd resultaat",
                        "Resultaat",
                        "Waarborgen",
                        "Waarborg",
                        "Eigenaar",
                        "Afdeling Jeugd",
                        "Capaciteit (uren)",
                        10,
                        "Start gepland",
                        day("2023-01-01"),
                        "Gereed gepland",
                        day("2023-12-31"),
                        "Status",
                        "Op schema"));
    }

    /** A measure that was done on a day, as planned, with evidence. */
    Tracker done(String nr, String day, Object... more) {
        return measure(
                nr,
                with(
                        more,
                        "Gereed gepland",
                        day(day),
                        "Gereed werkelijk",
                        day(day),
                        "Status",
                        "Afgerond",
                        "Bewijs",
                        "Besluit"));
    }

    /** A row of any sheet: names of columns with their values. */
    Tracker row(String sheet, Object... cells) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put((String) cells[i], cells[i + 1]);
        }
        sheets.computeIfAbsent(sheet, name -> new ArrayList<>()).add(row);
        return this;
    }

    /** The cells of the second list, then those of the first, which win. */
    private static Object[] with(Object[] more, Object... cells) {
        List<Object> all = new ArrayList<>(List.of(cells));
        all.addAll(List.of(more));
        return all.toArray();
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    /** The sources of the report on the last of some deliveries, given in order of peildatum. */
    static ReportSources sources(Tracker... deliveries) {
        try {
            Path folder = Files.createTempDirectory("trackers");
            List<Path> files = new ArrayList<>();
            try {
                for (Tracker delivery : deliveries) {
                    files.add(delivery.writeTo(folder.resolve(delivery.date + "-geheime-bestandsnaam.xlsx")));
                }
                List<ReportSources> reports =
                        TrackersInMemory.of(folder).reports(String.valueOf(deliveries[0].plan.get("Plannummer")));
                if (reports.size() != deliveries.length) {
                    throw new AssertionError("A delivery was refused");
                }
                return reports.get(reports.size() - 1);
            } finally {
                for (Path file : files) {
                    Files.delete(file);
                }
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path writeTo(Path file) {
        RawXlsx workbook = RawXlsx.workbook();
        RawXlsx.SheetOf first = workbook.sheet("Plan").row(1, "Veld", "Waarde");
        int line = 2;
        for (Map.Entry<String, Object> entry : plan.entrySet()) {
            first.row(line++, entry.getKey(), entry.getValue());
        }
        sheets.forEach((name, rows) -> write(workbook.sheet(name), name, rows));
        return workbook.writeTo(file);
    }

    private static void write(RawXlsx.SheetOf sheet, String name, List<Map<String, Object>> rows) {
        Set<String> columns = new LinkedHashSet<>();
        if (name.equals("Maatregelen")) {
            columns.addAll(List.of("Nr", "Aanbeveling", "Maatregel", "Status"));
        } else if (name.equals("Aanbevelingen")) {
            columns.addAll(List.of("Nr", "Aanbeveling"));
        }
        rows.forEach(row -> columns.addAll(row.keySet()));
        sheet.row(1, columns.toArray());
        for (int i = 0; i < rows.size(); i++) {
            Map<String, Object> row = rows.get(i);
            List<@Nullable Object> values = new ArrayList<>();
            columns.forEach(column -> values.add(row.get(column)));
            sheet.row(i + 2, values.toArray());
        }
    }
}
