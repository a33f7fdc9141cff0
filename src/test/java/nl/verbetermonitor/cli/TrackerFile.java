package nl.verbetermonitor.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.verbetermonitor.workbook.UndatedWorkbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A tracker as a file: nothing is wrong with it until a test changes a cell. */
final class TrackerFile {

    private static final List<String> MEASURES = List.of("Nr", "Aanbeveling", "Maatregel", "Status", "Gereed gepland");

    private final XSSFWorkbook workbook = new XSSFWorkbook();

    private TrackerFile() {}

    /** With two measures. */
    static TrackerFile inOrder() {
        TrackerFile tracker = new TrackerFile();
        tracker.sheet(
                "Plan",
                List.of("Veld", "Waarde"),
                List.of("Plannummer", "VP-1"),
                List.of("Titel", "Een plan"),
                List.of("Soort", "Verbeterplan inspectie"),
                List.of("Gemeente", "Voorbeeldstad"),
                List.of("Portefeuillehouder", "wethouder Jeugd"),
                List.of("Startdatum", "01-01-2023"),
                List.of("Peildatum", "30-06-2023"));
        tracker.sheet("Aanbevelingen", List.of("Nr", "Aanbeveling"), List.of("A1", "Regel het beter"));
        tracker.sheet("Maatregelen", MEASURES);
        return tracker.withMeasures(2);
    }

    /** With as many measures as this, in the rows from 2 on. */
    TrackerFile withMeasures(int count) {
        for (int i = 1; i <= count; i++) {
            withRow("Maatregelen", i, List.of("M" + i, "A1", "Doe iets", "Op schema", "31-12-2023"));
        }
        return this;
    }

    /** A register that was not made for us: no sheet or column has a name of ours. */
    static TrackerFile foreign() {
        TrackerFile register = new TrackerFile();
        register.sheet(
                "Register",
                List.of("Register van zwakheden"),
                List.of("Kenmerk", "Zwakte", "Aanpak", "Klaar"),
                List.of("V-1", "Geen back-up", "Back-up inrichten", "01-09-2024"));
        return register;
    }

    @SafeVarargs
    private final void sheet(String name, List<String>... rows) {
        workbook.createSheet(name);
        for (int i = 0; i < rows.length; i++) {
            withRow(name, i, rows[i]);
        }
    }

    /** With a row of a sheet; 0 is its header. */
    TrackerFile withRow(String sheet, int number, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            put(sheet, number, i, cells.get(i));
        }
        return this;
    }

    /** With another text in a cell, such as {@code Maatregelen!E3}; no text makes it empty. */
    TrackerFile with(String cell, String text) {
        CellReference place = new CellReference(cell);
        put(place.getSheetName(), place.getRow(), place.getCol(), text);
        return this;
    }

    /** With a sheet more: its header row and its rows. */
    @SafeVarargs
    final TrackerFile withSheet(String name, List<String>... rows) {
        sheet(name, rows);
        return this;
    }

    private void put(String sheetName, int number, int column, String text) {
        XSSFSheet sheet = workbook.getSheet(sheetName);
        XSSFRow row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
        row.createCell(column).setCellValue(text);
    }

    /** Without a sheet. */
    TrackerFile without(String sheet) {
        workbook.removeSheetAt(workbook.getSheetIndex(sheet));
        return this;
    }

    /** Saves it; its folder is made when it is not there. */
    Path save(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (OutputStream out = Files.newOutputStream(file)) {
                UndatedWorkbook.write(workbook, out);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
