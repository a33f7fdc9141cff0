package nl.verbetermonitor.benchmark;

import java.nio.file.Path;
import nl.verbetermonitor.workbook.Cell;
import nl.verbetermonitor.workbook.Limits;
import nl.verbetermonitor.workbook.Opening;
import nl.verbetermonitor.workbook.Sheet;
import nl.verbetermonitor.workbook.Workbook;
import nl.verbetermonitor.workbook.Workbooks;

/** All cells of a workbook as intake gets to see them, and nothing more. */
final class OurReading {

    private OurReading() {}

    /** How many cells hold something. */
    static long read(Path tracker, Path scratch) {
        long[] cells = {0};
        try (Workbook workbook = open(tracker, scratch)) {
            for (Sheet sheet : workbook.sheets()) {
                workbook.read(sheet, row -> {
                            for (int i = 0; i < row.size(); i++) {
                                cells[0] += row.cell(i) instanceof Cell.Failure ? 0 : 1;
                            }
                            return true;
                        })
                        .ifPresent(finding -> {
                            throw new IllegalStateException(finding.message());
                        });
            }
        }
        return cells[0];
    }

    static Workbook open(Path tracker, Path scratch) {
        Opening opening = Workbooks.open(tracker, Limits.in(scratch));
        if (opening instanceof Opening.Opened opened) {
            return opened.workbook();
        }
        throw new IllegalStateException("Not a workbook: " + tracker);
    }
}
