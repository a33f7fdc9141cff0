package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.workbook.Opening.Opened;
import nl.verbetermonitor.workbook.Opening.Refused;

/** What came of reading one sheet: its cells by address, and the finding if there is one. */
record Reading(Map<String, Cell> cells, Optional<Finding> finding) {

    /** Opens a file that must be a workbook. */
    static Workbook opened(Path file) {
        return opened(file, Limits.in(Path.of(System.getProperty("java.io.tmpdir"))));
    }

    static Workbook opened(Path file, Limits limits) {
        Opening opening = Workbooks.open(file, limits);
        assertThat(opening).isInstanceOf(Opened.class);
        return ((Opened) opening).workbook();
    }

    /** Why a file that must be refused was refused. */
    static Finding refusal(Path file) {
        return refusal(file, Limits.in(Path.of(System.getProperty("java.io.tmpdir"))));
    }

    static Finding refusal(Path file, Limits limits) {
        Opening opening = Workbooks.open(file, limits);
        assertThat(opening).isInstanceOf(Refused.class);
        return ((Refused) opening).reason();
    }

    static Reading of(Workbook workbook, Sheet sheet) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        int[] previous = {0};
        Optional<Finding> finding = workbook.read(sheet, row -> {
            assertThat(row.number()).isGreaterThan(previous[0]);
            assertThat(row.size()).isPositive();
            previous[0] = row.number();
            for (int i = 0; i < row.size(); i++) {
                assertThat(i == 0 || row.column(i) > row.column(i - 1)).isTrue();
                cells.put(CellRef.letters(row.column(i)) + row.number(), row.cell(i));
            }
            return true;
        });
        return new Reading(cells, finding);
    }

    /** The first sheet of a workbook. */
    static Reading ofFirstSheet(Path file) {
        try (Workbook workbook = opened(file)) {
            return of(workbook, workbook.sheets().get(0));
        }
    }
}
