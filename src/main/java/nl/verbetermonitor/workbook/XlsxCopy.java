package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.verbetermonitor.plan.OwnSheet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An Excel workbook in memory, which gets remarks and the list of findings and keeps all else. */
final class XlsxCopy implements AutoCloseable {

    private final XSSFWorkbook workbook;

    private XlsxCopy(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Loads a workbook.
     *
     * @return empty when the library cannot hold the workbook without losing some of it, such as a strict one
     */
    static Optional<XlsxCopy> load(GuardedZip zip) throws IOException {
        XSSFWorkbook workbook;
        try {
            workbook = new XSSFWorkbook(unpacked(zip).toInputStream());
        } catch (RuntimeException e) {
            // POI meets what it does not know with exceptions of every kind; nothing was written yet.
            return Optional.empty();
        }
        if (workbook.getNumberOfSheets() != workbook.getCTWorkbook().getSheets().sizeOfSheetArray()) {
            workbook.close(); // it has sheets of a kind that POI passes over
            return Optional.empty();
        }
        return Optional.of(new XlsxCopy(workbook));
    }

    /** The same parts, as the directory announces them and not packed: POI takes honest long texts for a bomb. */
    private static UnsynchronizedByteArrayOutputStream unpacked(GuardedZip zip) throws IOException {
        UnsynchronizedByteArrayOutputStream bytes =
                UnsynchronizedByteArrayOutputStream.builder().get();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.setLevel(Deflater.NO_COMPRESSION);
            for (ZipArchiveEntry part : zip.list()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                try (var in = zip.open(part)) {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
        return bytes;
    }

    /** The ending of the file's name that programs expect for this workbook. */
    String ending() {
        return workbook.isMacroEnabled() ? ".xlsm" : ".xlsx";
    }

    /** The names of its sheets, in order. */
    List<String> sheets() {
        List<String> names = new ArrayList<>();
        workbook.forEach(sheet -> names.add(sheet.getSheetName()));
        return names;
    }

    /** Adds what is to be said; returns whether that could be done, else the workbook is of no use any more. */
    boolean annotate(Remarks remarks) {
        try {
            add(remarks);
            return true;
        } catch (RuntimeException e) {
            return false; // odd parts are read only when they are needed, and meet the library unprepared there too
        }
    }

    private void add(Remarks remarks) {
        removeOwnSheets();
        CellColors colors = new CellColors(workbook.getStylesSource());
        for (Sheet sheet : workbook) {
            new SheetRemarks((XSSFSheet) sheet, colors).replaceBy(remarks.of(sheet.getSheetName()));
        }
        Set<String> sheets = new HashSet<>(sheets());
        boolean analystsOwn = sheets.stream().anyMatch(OwnSheet.FINDINGS.dutch()::equalsIgnoreCase);
        String name = (analystsOwn ? OwnSheet.FINDINGS_BESIDE : OwnSheet.FINDINGS).dutch();
        XSSFSheet list = workbook.createSheet(name);
        workbook.setSheetOrder(name, 0);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
        workbook.setFirstVisibleTab(0);
        new FindingsSheet(list, sheets).write(remarks.above(), remarks.listed());
    }

    /** An analyst's own sheet of the same name stays. */
    private void removeOwnSheets() {
        for (OwnSheet own : List.of(OwnSheet.FINDINGS, OwnSheet.FINDINGS_BESIDE)) {
            Sheet sheet = workbook.getSheet(own.dutch());
            if (sheet != null && workbook.getNumberOfSheets() > 1 && hasOurTitle(sheet)) {
                workbook.removeSheetAt(workbook.getSheetIndex(sheet));
            }
        }
    }

    private static boolean hasOurTitle(Sheet sheet) {
        Row first = sheet.getRow(0);
        Cell cell = first == null ? null : first.getCell(0);
        return cell != null
                && cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().equals(CopyWords.text("title"));
    }

    void writeTo(OutputStream out) throws IOException {
        workbook.write(new UndatedZip(out));
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
