package nl.verbetermonitor.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy does not tell when it was made, so the same findings give the same bytes. */
class UndatedCopiesTest {

    private static final List<Finding> FINDINGS =
            List.of(new Finding(FindingCode.DATE_UNKNOWN, new CellRef("Blad", 1, 1), "n.t.b.", ""));

    private final Path folder;
    private final AnnotatedCopy copies;

    UndatedCopiesTest(@TempDir Path folder) {
        this.folder = folder;
        copies = new AnnotatedCopy(CopyLimits.of(Limits.in(folder)));
    }

    @Test
    void noPartOfAnExcelWorkbookHasATime() throws IOException {
        Path delivery = RawXlsx.workbook().sheet("Blad").row(1, "n.t.b.").and().writeTo(folder.resolve("tracker.xlsx"));

        assertNoTimes(copies.write(delivery, FINDINGS, folder, "tracker").file());
    }

    @Test
    void noPartOfAnOpenDocumentWorkbookHasATime() throws IOException {
        Path delivery =
                RawOds.spreadsheet().sheet("Blad").row(1, "n.t.b.").and().writeTo(folder.resolve("tracker.ods"));

        assertNoTimes(copies.write(delivery, FINDINGS, folder, "tracker").file());
    }

    @Test
    void theListAloneSaysWhoMadeItAndNotWhen() throws IOException {
        Path list = copies.writeList(FINDINGS, folder, "levering").file();

        try (ZipFile zip = new ZipFile(list.toFile())) {
            String properties = new String(
                    zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(properties).contains("Verbetermonitor").doesNotContain("created", "modified");
        }
    }

    private static void assertNoTimes(Path copy) throws IOException {
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            assertThat(zip.stream())
                    .isNotEmpty()
                    .extracting(ZipEntry::getTimeLocal)
                    .containsOnly(UndatedZip.NO_TIME);
        }
    }
}
