package nl.verbetermonitor.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.workbook.Limits;
import nl.verbetermonitor.workbook.Opening;
import nl.verbetermonitor.workbook.Workbook;
import nl.verbetermonitor.workbook.Workbooks;

/** Every row of any tracker, in either format, is a fact or is refused with a finding; as many as the test wrote. */
class NothingIsLostInFilesTest {

    private static final Path FOLDER = Path.of(System.getProperty("java.io.tmpdir"));
    private static final Path XLSX = FOLDER.resolve("nothing-is-lost.xlsx");
    private static final Path ODS = FOLDER.resolve("nothing-is-lost.ods");

    @AfterContainer
    static void clean() throws IOException {
        Files.deleteIfExists(XLSX);
        Files.deleteIfExists(ODS);
    }

    @Property(tries = 150)
    void everyRowThatWasWrittenIsKeptOrRefused(@ForAll long seed) {
        RandomTracker tracker = new RandomTracker(seed);

        TakenIn asXlsx = takenIn(tracker.writeAsXlsx(XLSX));
        TakenIn asOds = takenIn(tracker.writeAsOds(ODS));

        assertNothingIsLost(tracker, asXlsx);
        assertNothingIsLost(tracker, asOds);
        assertThat(asOds.found()).isEqualTo(asXlsx.found());
        assertThat(asOds.facts).usingRecursiveComparison().isEqualTo(asXlsx.facts);
    }

    private static void assertNothingIsLost(RandomTracker tracker, TakenIn taken) {
        assertThat(taken.result().rows().keySet())
                .isEqualTo(
                        tracker.pages().stream().map(RandomTracker.Page::name).collect(Collectors.toSet()));
        for (RandomTracker.Page page : tracker.pages()) {
            RowCounts counts = taken.result().rows().getOrDefault(page.name(), new RowCounts(-1, -1));
            assertThat(counts.read()).as(page.title()).isEqualTo(page.data().size());
            if (page.name() != SheetName.PLAN) {
                Set<Integer> kept =
                        taken.of(page.name()).stream().map(FactRow::row).collect(Collectors.toSet());
                assertThat(page.data()).containsAll(kept);
                assertThat(counts.kept()).isEqualTo(kept.size());
                Set<Integer> refused = new TreeSet<>(page.data());
                refused.removeAll(kept);
                assertThat(refused).allMatch(row -> taken.findings.stream()
                        .anyMatch(finding -> isAbout(finding, page.title(), row)));
            }
        }
    }

    private static boolean isAbout(Finding finding, String sheet, int row) {
        return finding.place() instanceof CellRef cell
                ? cell.sheet().equals(sheet) && cell.row() == row
                : finding.place().equals(new Place.WholeSheet(sheet));
    }

    private static TakenIn takenIn(Path file) {
        Opening opening = Workbooks.open(file, Limits.in(FOLDER));
        try (Workbook workbook = ((Opening.Opened) opening).workbook()) {
            return TakenIn.of(workbook);
        }
    }
}
