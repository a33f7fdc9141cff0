package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Checking trackers without taking them in, as people see it. */
class ValidateTest {

    private final Path folder;
    private final Caller caller;

    ValidateTest(@TempDir Path folder) {
        this.folder = folder;
        caller = new Caller(folder);
    }

    private void saved(TrackerFile tracker, String name) {
        tracker.save(caller.workingDirectory.resolve(name));
    }

    @Test
    void aTrackerInOrderIsToldSo() {
        saved(TrackerFile.inOrder(), "goed.xlsx");

        assertThat(caller.types("validate", "goed.xlsx")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer())
                .isEqualTo(
                        """
                        Wordt opgenomen: goed.xlsx. Plan VP-1, peildatum 30-06-2023. Regels: Plan 7, Aanbevelingen 1, Maatregelen 2. Er is niets gevonden dat u hoeft te verbeteren.
                        Nagekeken: 1 bestand; 1 zonder bevindingen, 0 met bevindingen, 0 geweigerd.
                        """);
        assertThat(caller.message()).isEmpty();
    }

    @Test
    void withoutATerminalEachFindingIsALineTheHeaviestFirst() {
        saved(
                TrackerFile.inOrder()
                        .with("Plan!B8", "medio 2023")
                        .with("Aanbevelingen!C1", "Eigen kolom")
                        .with("Maatregelen!A3", "m1")
                        .with("Maatregelen!E2", "z.s.m."),
                "fout.xlsx");

        assertThat(caller.types("validate", "fout.xlsx")).isEqualTo(ExitCode.REFUSED);
        assertThat(caller.answer())
                .isEqualTo(
                        """
                        Wordt geweigerd: fout.xlsx. Plan VP-1, peildatum onbekend. Regels: Plan 7, Aanbevelingen 1, Maatregelen 2 (1 geweigerd). Gevonden: 1 blokkerend, 2 fouten, 1 opmerking.
                          blokkerend  Plan!B8: De peildatum is leeg of niet leesbaar. Gevonden: ‘medio 2023’. Vul een hele datum in, zoals 31-12-2023.
                          fout  Maatregelen!E2: Datum onbekend: ‘z.s.m.’. Vul een hele datum in, zoals 31-12-2023 of 31 december 2023, of laat de cel leeg.
                          fout  Maatregelen!A3: Het nummer ‘m1’ komt vaker voor. De eerste regel telt, deze niet. Geef elke regel een eigen nummer.
                          opmerking  Aanbevelingen!C1: De kolom ‘Eigen kolom’ is onbekend en telt niet mee. Hoort de kolom erbij, gebruik dan een naam uit de handleiding.
                        Nagekeken: 1 bestand; 0 zonder bevindingen, 0 met bevindingen, 1 geweigerd.
                        """);
    }

    @Test
    void whatIsFoundInOneCellStaysInItsOrder() {
        saved(
                TrackerFile.inOrder().with("Maatregelen!B2", "A4; A5; A6; A7").with("Maatregelen!B3", "A8; A9"),
                "fout.xlsx");

        caller.types("validate", "fout.xlsx");

        assertThat(caller.answer().lines().filter(line -> line.contains("komt niet voor")))
                .extracting(line -> line.replaceAll(".*!(\\S+: ‘..’).*", "$1"))
                .containsExactly("B2: ‘A4’", "B2: ‘A5’", "B2: ‘A6’", "B2: ‘A7’", "B3: ‘A8’", "B3: ‘A9’");
    }

    @Test
    void aContradictionInAColumnThatIsNotThereIsToldAtTheNumberOfItsRow() {
        saved(TrackerFile.inOrder().with("Maatregelen!D3", "Afgerond"), "fout.xlsx");

        caller.types("validate", "fout.xlsx");

        assertThat(caller.answer()).contains("  waarschuwing  Maatregelen!A3: Tegenspraak bij M2: ");
    }

    @Test
    void inATerminalTheListFitsAndWhatSaysTheSameIsSaidOnce() {
        saved(
                TrackerFile.inOrder()
                        .withMeasures(3)
                        .with("Maatregelen!C2", "")
                        .with("Maatregelen!C3", "")
                        .with("Maatregelen!E4", "z.s.m."),
                "fout.xlsx");

        caller.atTerminal(72).types("validate", "fout.xlsx");

        assertThat(caller.answer())
                .isEqualTo(
                        """
                        Wordt opgenomen: fout.xlsx.
                          Plan VP-1, peildatum 30-06-2023.
                          Regels: Plan 7, Aanbevelingen 1, Maatregelen 3.
                          Gevonden: 3 fouten.

                          fout          Maatregelen!C2, C3
                                        Deze verplichte cel is leeg. Vul haar in.

                          fout          Maatregelen!E4
                                        Datum onbekend: ‘z.s.m.’. Vul een hele datum in, zoals
                                        31-12-2023 of 31 december 2023, of laat de cel leeg.

                        Nagekeken: 1 bestand; 0 zonder bevindingen, 1 met bevindingen, 0
                          geweigerd.
                        Met --annotated MAP krijgt u een kopie van uw bestand met elke
                          bevinding bij haar cel.
                        """);
    }

    @Test
    void contradictionsOfTheSameKindAreOneEntryThatNamesTheRows() {
        saved(
                TrackerFile.inOrder().with("Maatregelen!E2", "01-06-2023").with("Maatregelen!E3", "01-05-2023"),
                "tegenspraak.xlsx");

        caller.atTerminal(100).types("validate", "tegenspraak.xlsx");

        assertThat(caller.answer())
                .contains("  waarschuwing  Maatregelen!D2, D3\n")
                .containsOnlyOnce("Tegenspraak bij M1, M2: de status is Op schema,");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 50, 60, 80, 200})
    void noLineIsWiderThanTheTerminal(int width) {
        saved(
                TrackerFile.inOrder().with("Maatregelen!E2", "z.s.m.").with("Maatregelen!B3", "A99"),
                "een/map/met een lange naam/en-een-bestand-met-een-nog-veel-langere-naam-dan-de-map.xlsx");

        caller.atTerminal(width).types("validate", "een");

        assertThat(caller.answer()).contains("Maatregelen!E2", "Maatregelen!B3");
        assertThat(caller.answer().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(Math.min(width, 111)));
    }

    @Test
    void ofVeryManyFindingsOfAKindTheFirstAreShownAndTheOthersCounted() {
        TrackerFile tracker = TrackerFile.inOrder().withMeasures(40);
        for (int row = 2; row <= 41; row++) {
            tracker.with("Maatregelen!E" + row, "Q" + row);
        }
        saved(tracker, "veel.xlsx");

        caller.atTerminal(100).types("validate", "veel.xlsx");

        assertThat(caller.answer())
                .contains("Gevonden: 40 fouten.", "Maatregelen!E2\n", "Maatregelen!E25\n")
                .contains("En nog 16 andere van deze soort.")
                .doesNotContain("Maatregelen!E26");
    }

    @Test
    void oneBadFileNeverHidesTheAnswerOfAnother() throws IOException {
        saved(TrackerFile.inOrder(), "goed.xlsx");
        Files.writeString(caller.workingDirectory.resolve("kapot.xlsx"), "PK\u0003\u0004 en dan niets meer");
        Files.writeString(caller.workingDirectory.resolve("leeg.xlsx"), "");

        ExitCode exitCode = caller.types("validate", "nergens.xlsx", "kapot.xlsx", "leeg.xlsx", "goed.xlsx");

        assertThat(exitCode).isEqualTo(ExitCode.REFUSED);
        assertThat(caller.answer())
                .contains("Wordt geweigerd: nergens.xlsx.", "Dit bestand is er niet.")
                .contains("Wordt geweigerd: kapot.xlsx.", "Het bestand is beschadigd")
                .contains("Wordt geweigerd: leeg.xlsx.", "Het bestand is leeg.")
                .contains("Wordt opgenomen: goed.xlsx.")
                .endsWith("Nagekeken: 4 bestanden; 1 zonder bevindingen, 0 met bevindingen, 3 geweigerd.\n");
    }

    @Test
    void whatIsNoFileIsNotReadAtAll() {
        Path device = Path.of("/dev/zero");
        assumeFalse(Files.notExists(device), "there is no such device");

        assertThat(caller.types("validate", device.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(caller.answer()).contains("maar iets anders dan een bestand");
    }

    @Test
    void whatMayNotBeReadIsAnsweredToo() throws IOException {
        Path file = TrackerFile.inOrder().save(caller.workingDirectory.resolve("geheim/tracker.xlsx"));
        Path locked = caller.workingDirectory.resolve("geheim");
        saved(TrackerFile.inOrder(), "goed.xlsx");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(file), "this user may read everything");

            assertThat(caller.types("validate", "geheim", "geheim/tracker.xlsx", "goed.xlsx"))
                    .isEqualTo(ExitCode.REFUSED);
            assertThat(caller.answer())
                    .containsOnlyOnce("Wordt geweigerd: geheim.")
                    .containsOnlyOnce("Wordt geweigerd: geheim/tracker.xlsx.")
                    .contains("Wordt opgenomen: goed.xlsx.");
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void aFolderStandsForEveryDeliveryInIt() throws IOException {
        saved(TrackerFile.inOrder(), "map/b.xlsx");
        saved(TrackerFile.inOrder(), "map/diep/a.xlsx");
        saved(TrackerFile.inOrder(), "map/~$b.xlsx");
        saved(TrackerFile.inOrder(), "map/.c.xlsx");

        assertThat(caller.types("validate", "map/")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer().lines().map(line -> line.split("\\. ", 2)[0]))
                .containsExactly(
                        "Wordt opgenomen: map/b.xlsx",
                        "Wordt opgenomen: map/diep/a.xlsx",
                        "Nagekeken: 2 bestanden; 2 zonder bevindingen, 0 met bevindingen, 0 geweigerd.");

        Files.createDirectories(caller.workingDirectory.resolve("leeg"));
        assertThat(caller.types("validate", "leeg")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer()).startsWith("Nagekeken: geen bestanden;");
    }

    @Test
    void contradictionsWithinADeliveryAreFoundAsARunFindsThem() {
        saved(TrackerFile.inOrder().with("Maatregelen!E3", "01-06-2023"), "tegenspraak.xlsx");

        assertThat(caller.types("validate", "tegenspraak.xlsx")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer())
                .contains("  waarschuwing  Maatregelen!D3: Tegenspraak bij M2: de status is Op schema, maar");
    }

    @Test
    void theNamesOfTheConfigurationCountHereToo() {
        caller.configures("intake:\n  aliases:\n    columns:\n      Gereed gepland: [Klaar op]\n");
        saved(TrackerFile.inOrder().with("Maatregelen!E1", "Klaar op"), "eigen.xlsx");

        assertThat(caller.types("validate", "eigen.xlsx")).isEqualTo(ExitCode.DONE);
        assertThat(caller.answer()).contains("niets gevonden");
    }

    @Test
    void noPersonalDataIsShownNeitherFromCellsNorFromNames() {
        saved(TrackerFile.inOrder().with("Maatregelen!C2", "bel 06-12345678 of 111222333"), "jan@voorbeeld.nl.xlsx");

        assertThat(caller.types("validate", "jan@voorbeeld.nl.xlsx")).isEqualTo(ExitCode.REFUSED);
        assertThat(caller.answer())
                .contains("Maatregelen!C2: Hier staat een burgerservicenummer")
                .doesNotContain("111222333", "12345678", "jan@voorbeeld.nl");
    }

    @Test
    void nothingIsLeftBehindAndTheInstallationIsNotTouched() throws IOException {
        saved(TrackerFile.inOrder(), "goed.xlsx");
        saved(TrackerFile.inOrder().without("Maatregelen"), "fout.xlsx");
        List<Path> before = filesBelow(folder);
        List<Path> scratchBefore = scratchFolders();

        caller.types("validate", "goed.xlsx", "fout.xlsx");
        caller.types("validate", "goed.xlsx", "fout.xlsx", "--json");

        assertThat(filesBelow(folder)).isEqualTo(before);
        assertThat(scratchFolders()).isEqualTo(scratchBefore);
        assertThat(caller.opened).isEmpty();
    }

    private static List<Path> filesBelow(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    private static List<Path> scratchFolders() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith(".verbetermonitor"))
                    .sorted()
                    .toList();
        }
    }
}
