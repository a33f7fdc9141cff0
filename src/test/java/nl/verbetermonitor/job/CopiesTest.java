package nl.verbetermonitor.job;

import static nl.verbetermonitor.job.Installation.JUNE;
import static nl.verbetermonitor.job.Installation.MARCH;
import static nl.verbetermonitor.job.Installation.bytes;
import static nl.verbetermonitor.job.Installation.tree;
import static nl.verbetermonitor.job.Installation.unchecked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.history.DeliveryState;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.TestDatabase;
import nl.verbetermonitor.job.RunOutcome.CopyLine;
import nl.verbetermonitor.job.RunOutcome.DeliveryLine;
import nl.verbetermonitor.job.RunOutcome.Ending;
import nl.verbetermonitor.job.RunOutcome.Fate;
import nl.verbetermonitor.job.RunOutcome.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every delivery with findings goes back to the analyst with its findings in it. */
class CopiesTest {

    private static final String FAULT = "\nLoopt lekker\neen van: ";

    private static final String REWORDED = "Een aanbeveling hoort gelijk te blijven aan de bron";

    private final Installation installation;

    CopiesTest(@TempDir Path home) {
        installation = new Installation(home);
    }

    /** Gives a tracker a finding in its own cells. */
    private static String faulty(String texts) {
        return texts.replace("Op schema", "Loopt lekker");
    }

    /** The same, and a finding more as soon as the delivery before it is known. */
    private static String faultyAndReworded(String texts) {
        return faulty(texts).replace("Schaal tijdig op", "Schaal op");
    }

    private static String refused(String texts) {
        return texts.replace("Plannummer", "Kenmerk");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void eachDeliveryWithFindingsGetsACopyAndASecondRunDoesNothing(TestDatabase database, @TempDir Path home) {
        Installation here = new Installation(home, database.create(home.resolve("data")))
                .with(JUNE)
                .with(MARCH, "onder/map/maart (concept).xlsx", CopiesTest::faulty)
                .with(MARCH, "geweigerd.xlsx", CopiesTest::refused)
                .withFile("geen.xlsx", "geen werkmap");

        RunOutcome outcome = here.run();

        assertThat(outcome.deliveries())
                .extracting(DeliveryLine::file, DeliveryLine::fate, line -> line.copy()
                        .map(CopyLine::writing))
                .containsExactly(
                        tuple("geen.xlsx", Fate.REFUSED, Optional.of(Writing.MADE)),
                        tuple("geweigerd.xlsx", Fate.REFUSED, Optional.of(Writing.MADE)),
                        tuple("onder/map/maart (concept).xlsx", Fate.ACCEPTED, Optional.of(Writing.MADE)),
                        tuple(JUNE, Fate.ACCEPTED, Optional.empty()));
        assertThat(outcome.copies()).isEmpty();
        assertThat(copies(here))
                .containsExactlyInAnyOrder(
                        copyOf(here, "geen.xlsx", "geen"),
                        copyOf(here, "geweigerd.xlsx", "geweigerd"),
                        copyOf(here, "onder/map/maart (concept).xlsx", "maart--concept-"));
        Map<String, String> before = tree(here.reports());
        assertThat(here.run()).isEqualTo(Installation.nothingToDo(4));
        assertThat(tree(here.reports())).isEqualTo(before);
    }

    @Test
    void theCopyIsTheAnalystsOwnWorkbookWithItsFindingsOnAFirstSheet() {
        installation.with(MARCH, "maart.xlsx", CopiesTest::faulty).with(MARCH, "geweigerd.xlsx", CopiesTest::refused);

        installation.run();

        assertThat(texts(copyOf("maart.xlsx"))).contains("Regiekaart per gezin invoeren", FAULT);
        assertThat(texts(copyOf("geweigerd.xlsx")))
                .contains("Regiekaart per gezin invoeren", "geen regel ‘Plannummer’");
    }

    @Test
    void ofAFileThatIsNoWorkbookTheListOfFindingsGoesBack() {
        installation.withFile("geen.xlsx", "geen werkmap");

        installation.run();

        assertThat(texts(copyOf("geen.xlsx"))).contains("Uw bestand kan niet gelezen worden");
    }

    @Test
    void whatIsFoundBesideEarlierDeliveriesIsInTheCopyToo() {
        installation.with(MARCH).with(JUNE, "juni.xlsx", CopiesTest::faultyAndReworded);

        installation.run();

        assertThat(texts(copyOf("juni.xlsx"))).contains(FAULT, REWORDED);
    }

    @Test
    void aMissingCopyIsWrittenAgain() {
        installation.with(MARCH, "maart.xlsx", CopiesTest::faulty).run();
        Map<String, String> before = bytes(installation.reports());
        unchecked(() -> Files.delete(copyOf("maart.xlsx")));

        RunOutcome outcome = installation.run();

        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(outcome.copies())
                .extracting(CopyLine::writing, CopyLine::delivery)
                .containsExactly(tuple(Writing.RESTORED, "maart.xlsx"));
        assertThat(bytes(installation.reports())).isEqualTo(before);
    }

    @Test
    void aCopyInWhichTheAnalystWorksIsLeftAlone() {
        installation.with(MARCH, "maart.xlsx", CopiesTest::faulty).run();
        workIn(copyOf("maart.xlsx"));
        Map<String, String> before = tree(installation.reports());

        assertThat(installation.run()).isEqualTo(Installation.nothingToDo(1));

        assertThat(tree(installation.reports())).isEqualTo(before);
    }

    @Test
    void aNewCopyTakesThePlaceOfOneThatNobodyWorkedIn() {
        installation.with(JUNE, "juni.xlsx", CopiesTest::faultyAndReworded).run();
        String before = hashOfCopy("juni.xlsx");

        RunOutcome outcome = installation.with(MARCH).run();

        assertThat(outcome.copies())
                .extracting(CopyLine::writing, CopyLine::delivery)
                .containsExactly(tuple(Writing.MADE, "juni.xlsx"));
        assertThat(copies(installation)).hasSize(1);
        assertThat(hashOfCopy("juni.xlsx")).isNotEqualTo(before);
        assertThat(texts(copyOf("juni.xlsx"))).contains(REWORDED);
        try (History history = history()) {
            assertThat(history.files().has(before))
                    .as("nobody needs the earlier one")
                    .isFalse();
        }
        assertThat(installation.run()).isEqualTo(Installation.nothingToDo(2));
    }

    @Test
    void aNewCopyComesBesideOneInWhichTheAnalystWorks() {
        installation.with(JUNE, "juni.xlsx", CopiesTest::faultyAndReworded).run();
        Path first = copyOf("juni.xlsx");
        workIn(first);
        String worked = hashOfCopy("juni.xlsx");

        RunOutcome outcome = installation.with(MARCH).run();

        assertThat(outcome.copies()).singleElement().satisfies(line -> {
            assertThat(line.writing()).isEqualTo(Writing.WRITTEN_BESIDE);
            assertThat(line.file().orElseThrow()).matches("controle/[0-9a-f]{12}/juni-gecontroleerd-[0-9a-f]{8}.xlsx");
            assertThat(texts(installation.reports().resolve(line.file().orElseThrow())))
                    .contains(REWORDED);
        });
        assertThat(hashOfCopy("juni.xlsx")).isEqualTo(worked);
        assertThat(installation.run()).isEqualTo(Installation.nothingToDo(2));
    }

    @Test
    void whenAllIsWellTheLastCopyStaysAndNothingIsSaid() {
        installation
                .with(MARCH)
                .with(JUNE, "juni.xlsx", CopiesTest::faultyAndReworded)
                .run();
        Map<String, String> before = bytes(installation.reports().resolve("controle"));
        try (Monitor monitor = installation.monitor()) {
            monitor.withdraw(Installation.PLAN, Installation.JUNE_30, "toch niet", Optional.empty());
        }

        assertThat(installation.run().copies()).isEmpty();
        assertThat(bytes(installation.reports().resolve("controle"))).isEqualTo(before);
    }

    @Test
    void ofARefusedWorkbookNothingIsKeptButItsCopy() {
        installation.with(MARCH, "geweigerd.xlsx", CopiesTest::refused).run();

        try (History history = history()) {
            assertThat(history.deliveries().in(DeliveryState.REFUSED))
                    .singleElement()
                    .satisfies(refused ->
                            assertThat(history.files().has(refused.sha256())).isFalse());
        }
        unchecked(() -> Files.delete(copyOf("geweigerd.xlsx")));
        installation.run();
        assertThat(texts(copyOf("geweigerd.xlsx"))).contains("Regiekaart per gezin invoeren");
    }

    @Test
    void aCopyThatFailsStopsNothingElseAndTheNextRunMakesIt() {
        installation.with(JUNE, "juni.xlsx", CopiesTest::faulty).with(MARCH, "maart.xlsx", CopiesTest::faulty);

        RunOutcome outcome = installation.run(new RunListener() {
            @Override
            public void begins(Task task, int pieces) {
                if (task == Task.ANNOTATING) {
                    Path inTheWay = installation.data().resolve("tmp/run/copy-1");
                    unchecked(() -> Files.writeString(inTheWay, "in the way"));
                }
            }

            @Override
            public void pieceDone(Task task) {}
        });

        assertThat(outcome.ending()).isEqualTo(Ending.FAILED);
        assertThat(outcome.deliveries())
                .extracting(line -> line.copy().orElseThrow().writing())
                .containsExactlyInAnyOrder(Writing.FAILED, Writing.MADE);
        assertThat(outcome.reports()).isNotEmpty();
        RunOutcome next = installation.run();
        assertThat(next.ending()).isEqualTo(Ending.DONE);
        assertThat(next.copies()).extracting(CopyLine::writing).containsExactly(Writing.MADE);
        assertThat(copies(installation)).hasSize(2);
    }

    @Test
    void aCopyThatIsDeliveredIsADeliveryLikeAnyOther() {
        installation.with(MARCH, "maart.xlsx", CopiesTest::faulty).run();
        String copy = hashOfCopy("maart.xlsx");
        unchecked(() -> Files.copy(copyOf("maart.xlsx"), installation.input().resolve("maart-gecontroleerd.xlsx")));

        RunOutcome outcome = installation.run();

        assertThat(outcome.deliveries()).singleElement().satisfies(line -> {
            assertThat(line.version()).hasValue(2);
            assertThat(line.findings()).isNotEmpty();
        });
        try (History history = history()) {
            assertThat(history.files().has(copy)).isTrue();
        }
    }

    private History history() {
        return History.open(installation.database(), Installation.CLOCK);
    }

    private static List<Path> copies(Installation installation) {
        return tree(installation.reports().resolve("controle")).keySet().stream()
                .map(file -> installation.reports().resolve("controle").resolve(file))
                .toList();
    }

    private Path copyOf(String delivery) {
        return copyOf(installation, delivery, delivery.replace(".xlsx", ""));
    }

    private static Path copyOf(Installation installation, String delivery, String name) {
        String sha256 = hash(installation.input().resolve(delivery));
        return installation
                .reports()
                .resolve("controle")
                .resolve(sha256.substring(0, 12))
                .resolve(name + "-gecontroleerd.xlsx");
    }

    private String hashOfCopy(String delivery) {
        return hash(copyOf(delivery));
    }

    private static String hash(Path file) {
        try {
            return InputScan.hash(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As somebody does who opens it, changes something and saves it. */
    private static void workIn(Path copy) {
        unchecked(() -> Files.writeString(copy, "corrected"));
    }

    /** All texts of a workbook, those of its first sheet first; that must be the one with the findings. */
    private static String texts(Path file) {
        Map<String, String> sheets = CopyTexts.sheets(file);
        assertThat(sheets.keySet()).first().asString().endsWith("!Controle");
        return String.join("\n", sheets.values());
    }
}
