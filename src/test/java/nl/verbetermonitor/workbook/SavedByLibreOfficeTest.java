package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook with something of everything reads the same in the two formats in which LibreOffice saves it. */
class SavedByLibreOfficeTest {

    private final Path folder;

    SavedByLibreOfficeTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyCellIsTheSameInBothFormats() {
        RawXlsx workbook = RawXlsx.workbook();
        int elapsed = workbook.style("[h]:mm");
        int money = workbook.style("[$€-413] #,##0.00");
        int month = workbook.style("mmm-yy");
        int dateAndTime = workbook.style("d/m/yy h:mm");
        Path file = workbook.sheet("Plan")
                .row(1, "  twee \nregels  met  ruimte ", "kolom\tstop", "x\n\ny", "een & <twee>", "_x0041_")
                .row(2, RawXlsx.error("#REF!"), RawXlsx.raw("t=\"e\"", "<f>1/0</f><v>#DIV/0!</v>"), true, false)
                .row(
                        3,
                        RawXlsx.raw("t=\"str\"", "<f>\"a\"&amp;\"b\"</f><v>ab</v>"),
                        RawXlsx.raw("t=\"str\"", "<f>\"\"</f><v></v>"),
                        RawXlsx.raw("t=\"b\"", "<f>1=1</f><v>1</v>"),
                        RawXlsx.formula("40+2", 42))
                .row(
                        4,
                        LocalDate.of(2023, 12, 31),
                        RawXlsx.percent(0.4),
                        styled(elapsed, 1.5),
                        styled(money, 1234.5),
                        styled(month, 45_291),
                        styled(dateAndTime, 45_291.75),
                        styled(dateAndTime, 44_926.9999999999))
                .row(5, 1, 1, 1)
                .row(6, 1, 1, 1)
                .row(7, 1, 1, 1)
                .hiddenRow(12, 0.1, 1e-7, 12_345_678_901_234.5, -3, "samen", "bedekt")
                .row(1000, "laatste")
                .and()
                .edit(
                        "xl/worksheets/sheet1.xml",
                        xml -> xml.replace(
                                "</sheetData>", "</sheetData><mergeCells><mergeCell ref=\"E12:F12\"/></mergeCells>"))
                .sheet("Geheim")
                .hidden()
                .row(2, null, "b")
                .writeTo(folder.resolve("tracker.xlsx"));

        List<Object> asXlsx = read(
                LibreOffice.save(List.of(file), "xlsx", folder.resolve("xlsx")).resolve("tracker.xlsx"));
        List<Object> asOds = read(
                LibreOffice.save(List.of(file), "ods", folder.resolve("ods")).resolve("tracker.ods"));

        assertThat(asOds).hasSizeGreaterThan(60).isEqualTo(asXlsx);
    }

    private static Object styled(int style, double number) {
        return RawXlsx.raw("s=\"" + style + "\"", "<v>" + number + "</v>");
    }

    private static List<Object> read(Path file) {
        List<Object> all = new ArrayList<>();
        try (Workbook workbook = Reading.opened(file)) {
            for (Sheet sheet : workbook.sheets()) {
                all.add(sheet);
                workbook.read(sheet, row -> {
                    all.add(row.number() + (row.isHidden() ? " hidden" : ""));
                    for (int i = 0; i < row.size(); i++) {
                        all.add(row.column(i));
                        all.add(row.cell(i));
                    }
                    return true;
                });
            }
        }
        return all;
    }
}
