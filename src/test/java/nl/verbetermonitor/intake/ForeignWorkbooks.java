package nl.verbetermonitor.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import nl.verbetermonitor.workbook.Limits;
import nl.verbetermonitor.workbook.Opening;
import nl.verbetermonitor.workbook.RawXlsx;
import nl.verbetermonitor.workbook.Workbook;
import nl.verbetermonitor.workbook.Workbooks;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Workbooks as others make them. */
final class ForeignWorkbooks {

    /** Dates as bare numbers, counted since 1900. */
    private static final int THE_FIRST_OF_JULY_2024 = 45_474;

    private static final int FORMATTED_ROWS = 3000;

    private ForeignWorkbooks() {}

    /**
     * A plan of action and milestones: header on row 5, a row of help and a row of types under it, dates as American text
     * and as numbers, and thousands of rows with formatting alone.
     */
    static Path poam(Path folder) {
        RawXlsx workbook = RawXlsx.workbook();
        RawXlsx.SheetOf sheet = workbook.sheet("Open POA&M Items")
                .row(1, "Plan of Action and Milestones (POA&M)")
                .row(2, "System name", "Impact level", "POA&M date")
                .row(3, "Zaaksysteem", "Moderate", "6/30/2024")
                .row(
                        5,
                        "POAM ID",
                        "Weakness Name",
                        "Weakness Description",
                        "Point of Contact",
                        "Overall Remediation Plan",
                        "Scheduled Completion Date",
                        "Planned Milestones",
                        "Status Date",
                        "Status",
                        "Original Risk Rating",
                        "Comments")
                .row(
                        6,
                        "Unique identifier for each item",
                        "Name of the weakness",
                        "Describe the weakness in your own words",
                        "Who is responsible for it",
                        "High level summary of the actions",
                        "Date on which it must be done",
                        "The most important steps with their dates",
                        "Latest date of an action",
                        "Pick one of the list",
                        "Risk as it was found",
                        "Anything else")
                .row(7, "Text", "Text", "Text", "Text", "Text", "Date", "Text", "Date", "List", "List", "Text")
                .row(
                        8,
                        "V-1",
                        "No backup test",
                        "Backups are never restored",
                        "CISO",
                        "Restore a backup each quarter",
                        "12/31/2024",
                        "(1) plan (2) test",
                        THE_FIRST_OF_JULY_2024 - 30,
                        "Ongoing",
                        "High",
                        "On its way")
                .row(
                        9,
                        "V-2",
                        "Open port",
                        "A port is open",
                        "ICT",
                        "Close the port",
                        THE_FIRST_OF_JULY_2024,
                        "(1) close",
                        "6/3/2024",
                        "Completed",
                        "Low");
        for (int row = 10; row < FORMATTED_ROWS; row++) {
            sheet.row(row, RawXlsx.formatting(), RawXlsx.formatting(), RawXlsx.formatting());
        }
        return workbook.writeTo(folder.resolve("poam.xlsx"));
    }

    /** A Dutch register with merged headers of two rows: banners above columns, and names merged over both rows. */
    static Path register(Path folder) {
        return write(folder.resolve("register.xlsx"), workbook -> {
            Sheet sheet = workbook.createSheet("Verbeterregister 2024");
            fill(sheet, 1, "Register van verbeterpunten");
            fill(
                    sheet,
                    3,
                    "Bevinding",
                    null,
                    "Maatregel",
                    null,
                    "Eigenaar",
                    "Planning",
                    null,
                    "Realisatie",
                    null,
                    "Status");
            fill(
                    sheet,
                    4,
                    "Nr",
                    "Omschrijving",
                    "Nr",
                    "Omschrijving",
                    null,
                    "Start",
                    "Gereed",
                    "Start",
                    "Gereed",
                    null);
            for (String merged : new String[] {"A3:B3", "C3:D3", "F3:G3", "H3:I3", "E3:E4", "J3:J4"}) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(merged));
            }
            fill(
                    sheet,
                    5,
                    "B1",
                    "Dossiers zijn onvolledig",
                    "M1",
                    "Checklist invoeren",
                    "Teamleider",
                    "1-1-2024",
                    "1-4-2024",
                    "8-1-2024",
                    "28-3-2024",
                    "Afgerond");
            fill(
                    sheet,
                    6,
                    "B2",
                    "Termijnen worden gemist",
                    "M2",
                    "Signalering bouwen",
                    "Functioneel beheer",
                    "1-3-2024",
                    "1-10-2024",
                    null,
                    null,
                    "Loopt");
        });
    }

    static Workbook open(Path folder, Path file) {
        if (Workbooks.open(file, Limits.in(folder)) instanceof Opening.Opened opened) {
            return opened.workbook();
        }
        throw new AssertionError("Cannot be opened: " + file);
    }

    private static void fill(Sheet sheet, int number, @Nullable String... values) {
        Row row = sheet.createRow(number - 1);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                row.createCell(i).setCellValue(values[i]);
            }
        }
    }

    private static Path write(Path file, Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
