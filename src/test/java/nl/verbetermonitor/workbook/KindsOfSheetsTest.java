package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.workbook.Cell.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Excel lists among its sheets, and is none of cells. */
class KindsOfSheetsTest {

    private static final String RELATION = "r:id=\"rId1\"";

    private final Path folder;

    KindsOfSheetsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource({"chartsheet, false", "dialogsheet, false", "xlMacrosheet, true", "xlIntlMacrosheet, true"})
    void sheetsWithoutCellsAreLeftOut(String kind, boolean macros) {
        Path file = twoSheets(RawXlsx.workbook(), kind);

        try (Workbook workbook = Reading.opened(file)) {
            assertThat(workbook.sheets()).containsExactly(new Sheet(0, "Plan", false));
            assertThat(workbook.hasMacros()).isEqualTo(macros);
            assertThat(Reading.of(workbook, workbook.sheets().get(0)).cells()).containsEntry("A1", new Text("a"));
        }
    }

    @Test
    void macrosOfBefore1997AreListedAsASheetWithoutAPart() {
        Path file = twoSheets(
                RawXlsx.workbook().edit(RawXlsx.WORKBOOK, xml -> xml.replace(RELATION, "r:id=\"\"")), "worksheet");

        try (Workbook workbook = Reading.opened(file)) {
            assertThat(workbook.sheets()).containsExactly(new Sheet(0, "Plan", false));
            assertThat(workbook.hasMacros()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "r:id=\"rId77\"", "id=\"rId1\""})
    void anyOtherSheetWithoutAPartIsDamage(String relation) {
        Finding finding = Reading.refusal(twoSheets(
                RawXlsx.workbook().edit(RawXlsx.WORKBOOK, xml -> xml.replace(RELATION, relation)), "worksheet"));

        assertThat(finding.found()).isEqualTo("een onderdeel van de werkmap ontbreekt");
        assertThat(finding.place()).isEqualTo(new Place.WholeSheet("Eerste"));
    }

    @Test
    void sheetsWithTheSameNameAreReadEachByItself() {
        Path xlsx = RawXlsx.workbook()
                .sheet("Plan")
                .row(1, "a")
                .and()
                .sheet("Plan")
                .row(1, "b")
                .writeTo(folder.resolve("tracker.xlsx"));
        Path ods = RawOds.spreadsheet()
                .sheet("Plan")
                .row(1, "a")
                .and()
                .sheet("Plan")
                .row(1, "b")
                .writeTo(folder.resolve("tracker.ods"));

        for (Path file : List.of(xlsx, ods)) {
            try (Workbook workbook = Reading.opened(file)) {
                assertThat(workbook.sheets())
                        .extracting(sheet -> Reading.of(workbook, sheet).cells().get("A1"))
                        .containsExactly(new Text("a"), new Text("b"));
            }
        }
    }

    private Path twoSheets(RawXlsx workbook, String kindOfFirst) {
        return workbook.sheet("Eerste")
                .kind(kindOfFirst)
                .and()
                .sheet("Plan")
                .row(1, "a")
                .writeTo(folder.resolve("tracker.xlsx"));
    }
}
