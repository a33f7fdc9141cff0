package nl.verbetermonitor.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import nl.verbetermonitor.workbook.UndatedWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An example tracker in which an analyst changes cells. */
final class CorrectedTracker implements AutoCloseable {

    private final XSSFWorkbook workbook;

    private CorrectedTracker(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static CorrectedTracker of(String tracker) {
        try {
            return new CorrectedTracker(
                    new XSSFWorkbook(Files.newInputStream(Path.of("input").resolve(tracker))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With another text in a cell, such as {@code Maatregelen!N7}; its sheet and row are made when they are not there. */
    CorrectedTracker with(String place, String text) {
        cell(place).setCellValue(text);
        return this;
    }

    /** With another number in a cell. */
    CorrectedTracker with(String place, double number) {
        cell(place).setCellValue(number);
        return this;
    }

    /** Without what stands in a cell. */
    CorrectedTracker withEmpty(String place) {
        cell(place).setBlank();
        return this;
    }

    /** With a row, from 1, moved below all others of its sheet. */
    CorrectedTracker withMovedToTheEnd(String sheet, int row) {
        Sheet rows = workbook.getSheet(sheet);
        rows.shiftRows(row - 1, row - 1, rows.getLastRowNum() + 2 - row);
        return this;
    }

    /** Without a sheet. */
    CorrectedTracker without(String sheet) {
        workbook.removeSheetAt(workbook.getSheetIndex(sheet));
        return this;
    }

    private Cell cell(String place) {
        CellReference cell = new CellReference(place);
        Sheet sheet = Optional.ofNullable(workbook.getSheet(cell.getSheetName()))
                .orElseGet(() -> workbook.createSheet(cell.getSheetName()));
        Row row = Objects.requireNonNullElseGet(sheet.getRow(cell.getRow()), () -> sheet.createRow(cell.getRow()));
        return row.getCell(cell.getCol(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Saves it as a file that does not exist yet. */
    void save(Path file) {
        Installation.unchecked(() -> {
            try (OutputStream bytes = Files.newOutputStream(file)) {
                UndatedWorkbook.write(workbook, bytes);
            }
        });
        close();
    }

    @Override
    public void close() {
        Installation.unchecked(workbook::close);
    }
}
