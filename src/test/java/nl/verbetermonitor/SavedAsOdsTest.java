package nl.verbetermonitor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.intake.Intake;
import nl.verbetermonitor.intake.IntakeSettings;
import nl.verbetermonitor.intake.IntakeSink;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.TableLayout;
import nl.verbetermonitor.report.ReportSources;
import nl.verbetermonitor.workbook.Limits;
import nl.verbetermonitor.workbook.Opening;
import nl.verbetermonitor.workbook.Workbook;
import nl.verbetermonitor.workbook.Workbooks;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The seven example trackers say the same when LibreOffice has saved them as .ods. */
@TestInstance(Lifecycle.PER_CLASS)
class SavedAsOdsTest {

    private static final Path INPUT = Path.of("input");

    private final Intake intake = new Intake(IntakeSettings.defaults());
    private final Path folder;

    SavedAsOdsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    void save() throws IOException {
        LibreOffice.save(trackers(), "ods", folder);
    }

    private static List<Path> trackers() throws IOException {
        try (Stream<Path> files = Files.list(INPUT)) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theyGiveTheSameFactsFromTheSameCellsAndTheSameFindings() throws IOException {
        assertThat(trackers()).hasSize(7).allSatisfy(tracker -> assertThat(taken(saved(tracker)))
                .hasSizeGreaterThan(20)
                .isEqualTo(taken(tracker)));
    }

    @Test
    void theyGiveTheSameFigures() {
        TrackersInMemory asXlsx = TrackersInMemory.of(INPUT);
        TrackersInMemory asOds = TrackersInMemory.of(folder);

        assertThat(asOds.plans()).hasSize(2).isEqualTo(asXlsx.plans());
        assertThat(asXlsx.plans()).allSatisfy(plan -> assertThat(assessments(asOds, plan))
                .hasSizeGreaterThan(2)
                .isEqualTo(assessments(asXlsx, plan)));
    }

    private static List<Assessment> assessments(TrackersInMemory trackers, String plan) {
        return trackers.reports(plan).stream().map(ReportSources::assessment).toList();
    }

    private Path saved(Path tracker) {
        return folder.resolve(tracker.getFileName().toString().replace(".xlsx", ".ods"));
    }

    /** Everything that intake passes on, in its order, and what it came to. */
    private List<Object> taken(Path file) {
        List<Object> all = new ArrayList<>();
        Opening opening = Workbooks.open(file, Limits.in(folder));
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        try (Workbook workbook = ((Opening.Opened) opening).workbook()) {
            all.addAll(workbook.sheets());
            all.add(intake.read(workbook, new IntakeSink() {
                @Override
                public void layout(TableLayout layout) {
                    all.add(layout);
                }

                @Override
                public void fact(FactRow fact) {
                    all.add(List.of(fact.sheet(), fact.row(), fact.values()));
                }

                @Override
                public void finding(Finding finding) {
                    all.add(finding);
                }

                @Override
                public void forget(Column column, int[] rows) {
                    all.add(List.of(column, rows.length));
                }
            }));
        }
        return all;
    }
}
