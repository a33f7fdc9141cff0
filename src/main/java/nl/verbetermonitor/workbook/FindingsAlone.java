package nl.verbetermonitor.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.plan.OwnSheet;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A workbook that holds nothing but the list of findings, row by row, so that any number of them fits. */
final class FindingsAlone {

    /** Why there is no copy of the delivery itself. */
    enum Reason {
        TOO_LARGE,
        UNREADABLE,
        NOT_COPIED,
        NOT_KEPT;

        private String dutch() {
            return CopyWords.text("alone-" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    /** How many findings fit on a sheet of 1,048,576 rows, with what stands above them. */
    static final int MOST = 1_000_000;

    private static final int ROWS_IN_MEMORY = 100;

    private FindingsAlone() {}

    static void write(Remarks remarks, Reason reason, Limits limits, OutputStream out) throws IOException {
        TempFile.setThreadLocalTempFileCreationStrategy(
                new DefaultTempFileCreationStrategy(limits.scratch().toFile()));
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            workbook.setCompressTempFiles(true);
            new FindingsSheet(workbook.createSheet(OwnSheet.FINDINGS.dutch()), Set.of())
                    .write(
                            List.of(reason.dutch(), CopyWords.text("summary-alone", CopyWords.count(remarks.counts()))),
                            remarks.listed());
            signWithoutTime(workbook.getXSSFWorkbook().getProperties().getCoreProperties());
            workbook.write(out);
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }
    }

    /** The same findings give the same bytes. */
    private static void signWithoutTime(CoreProperties properties) {
        properties.setCreator(CopyWords.text("author"));
        properties.setCreated(Optional.empty());
    }
}
