package nl.verbetermonitor.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalInt;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.DeliveryState;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.history.TestDatabase;
import nl.verbetermonitor.intake.MappingProblem;
import nl.verbetermonitor.job.RunOutcome.DeliveryLine;
import nl.verbetermonitor.job.RunOutcome.Ending;
import nl.verbetermonitor.job.RunOutcome.Fate;
import nl.verbetermonitor.job.RunOutcome.MappingLine;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.workbook.RawXlsx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Trackers that were not made for us are taken in with the mapping that lies beside them or in a folder above them. */
class MappedRunTest {

    private static final Nr PLAN = Nr.of("VP-2024-07");

    private static final String MAPPING =
            """
            plan:
              Plannummer: VP-2024-07
              Titel: Verbeterplan beveiliging
              Soort: Verbeterplan inspectie
              Gemeente: Voorbeeldstad
              Portefeuillehouder: Wethouder Bedrijfsvoering
              Startdatum: 2024-01-01
              Peildatum: 30-6-2024
            bladen:
              Aanbevelingen:
                blad: Register
                kopregel: 1
                kolommen: {Nr: Kenmerk, Aanbeveling: Zwakte}
              Maatregelen:
                blad: Register
                kopregel: 1
                kolommen: {Nr: Kenmerk, Aanbeveling: Kenmerk, Maatregel: Aanpak, Gereed gepland: Klaar}
                standaard: {Status: Op schema}
            """;

    private static final String OTHER_MAPPING = MAPPING.replace("Op schema", "Vertraagd");
    private static final String WITHOUT_DATE = MAPPING.replace("  Peildatum: 30-6-2024\n", "");
    private static final String BROKEN_MAPPING = MAPPING.replace("kopregel", "kopregels");

    private final Installation installation;

    MappedRunTest(@TempDir Path home) {
        installation = new Installation(home);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aRegisterIsTakenInWithTheMappingBesideItAndASecondRunDoesNothing(TestDatabase database, @TempDir Path home) {
        Installation here = new Installation(home, database.create(home.resolve("data")))
                .withFile("x/register.mapping.yml", MAPPING)
                .withFile("x/mapping.yml", BROKEN_MAPPING);
        deliver(here, "x/register.xlsx");

        RunOutcome outcome = here.run();

        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(outcome.deliveries())
                .extracting(DeliveryLine::file, DeliveryLine::fate, line -> line.plan()
                        .orElseThrow())
                .containsExactly(tuple("x/register.xlsx", Fate.ACCEPTED, PLAN));
        assertThat(outcome.reports()).isNotEmpty();
        assertThat(here.run()).isEqualTo(Installation.nothingToDo(1));
    }

    @Test
    void theMappingOfTheNearestFolderCounts() {
        installation
                .withFile("mapping.yml", MAPPING.replace("VP-2024-07", "VP-VER"))
                .withFile("a/mapping.yml", MAPPING.replace("VP-2024-07", "VP-NABIJ"))
                .withFile("a/b/andere.mapping.yml", MAPPING.replace("VP-2024-07", "VP-ANDER"));
        deliver("boven.xlsx");
        deliver("a/b/onder.xlsx");

        RunOutcome outcome = installation.run();

        assertThat(outcome.deliveries())
                .extracting(
                        DeliveryLine::file, line -> line.plan().orElseThrow().text())
                .containsExactly(tuple("a/b/onder.xlsx", "VP-NABIJ"), tuple("boven.xlsx", "VP-VER"));
    }

    @Test
    void aChangedMappingMakesTheNextVersion() {
        installation.withFile("mapping.yml", MAPPING);
        deliver("register.xlsx");
        installation.run();

        RunOutcome outcome = installation.withFile("mapping.yml", OTHER_MAPPING).run();

        assertThat(outcome.deliveries())
                .extracting(DeliveryLine::file, DeliveryLine::version)
                .containsExactly(tuple("register.xlsx", OptionalInt.of(2)));
        assertThat(installation.withFile("mapping.yml", MAPPING).run())
                .as("the first one is known")
                .isEqualTo(Installation.nothingToDo(1));
    }

    @Test
    void theMappingIsKeptByteForByte() {
        installation.withFile("mapping.yml", MAPPING);
        deliver("register.xlsx");
        installation.run();

        try (History history = history()) {
            Delivery delivery = history.deliveries().lineOf(PLAN).get(0);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            history.files().copy(delivery.key().mapping().orElseThrow(), bytes);
            assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(MAPPING);
        }
    }

    @Test
    void aRefusedFileIsTriedAgainAsSoonAsThereIsAMapping() {
        deliver("register.xlsx");
        assertThat(installation.run().ending()).isEqualTo(Ending.REFUSED);
        assertThat(status().refused()).hasSize(1);

        RunOutcome outcome = installation.withFile("mapping.yml", MAPPING).run();

        assertThat(outcome.deliveries()).extracting(DeliveryLine::fate).containsExactly(Fate.ACCEPTED);
        assertThat(status().refused()).isEmpty();
    }

    @Test
    void ofARefusedFileTheMappingIsNotKept() {
        installation.withFile("mapping.yml", WITHOUT_DATE);
        deliver("register.xlsx");

        assertThat(installation.run().ending()).isEqualTo(Ending.REFUSED);

        assertThat(status().refused()).extracting(Standing.RefusedLine::file).containsExactly("register.xlsx");
        try (History history = history()) {
            Delivery refused = history.deliveries().in(DeliveryState.REFUSED).get(0);
            assertThat(history.files().has(refused.key().mapping().orElseThrow()))
                    .isFalse();
        }
    }

    @Test
    void behindAMappingThatCannotBeUsedDeliveriesWaitAndThatIsToldOnce() {
        installation.withFile("x/mapping.yml", BROKEN_MAPPING);
        deliver("x/register.xlsx");

        RunOutcome outcome = installation.run();

        assertThat(outcome.ending()).isEqualTo(Ending.REFUSED);
        assertThat(outcome.deliveries())
                .extracting(DeliveryLine::file, DeliveryLine::fate)
                .containsExactly(tuple("x/register.xlsx", Fate.WITHOUT_MAPPING));
        assertThat(outcome.mappings()).singleElement().satisfies(MappedRunTest::assertBroken);
        assertThat(installation.run()).isEqualTo(Installation.nothingToDo(1));
        assertThat(status().mappings()).singleElement().satisfies(MappedRunTest::assertBroken);
        assertThat(status().refused()).isEmpty();

        RunOutcome repaired = installation.withFile("x/mapping.yml", MAPPING).run();

        assertThat(repaired.deliveries()).extracting(DeliveryLine::fate).containsExactly(Fate.ACCEPTED);
        assertThat(status().mappings()).isEmpty();
    }

    private static void assertBroken(MappingLine line) {
        assertThat(line.file()).isEqualTo("x/mapping.yml");
        assertThat(line.deliveries()).containsExactly("x/register.xlsx");
        assertThat(line.problems())
                .extracting(MappingProblem::line, MappingProblem::value)
                .contains(tuple(12, "kopregels"));
    }

    @Test
    void anotherDeliveryBehindTheSameMappingIsTold() {
        installation.withFile("mapping.yml", BROKEN_MAPPING);
        deliver("register.xlsx");
        installation.run();
        deliver("tweede.xlsx", "Een ander register");

        RunOutcome outcome = installation.run();

        assertThat(outcome.ending()).isEqualTo(Ending.REFUSED);
        assertThat(outcome.deliveries()).extracting(DeliveryLine::file).containsExactly("tweede.xlsx");
        assertThat(outcome.known()).isEqualTo(1);
    }

    @Test
    void aMappingThatBreaksLeavesWhatWasTakenInAsItIs() {
        installation.withFile("mapping.yml", MAPPING);
        deliver("register.xlsx");
        installation.run();

        RunOutcome outcome =
                installation.withFile("mapping.yml", BROKEN_MAPPING).run();

        assertThat(outcome.reports()).isEmpty();
        try (History history = history()) {
            assertThat(history.deliveries().lineOf(PLAN)).hasSize(1);
        }
    }

    @Test
    void eachMappingOfAWorkbookGivesItACopyOfItsOwn() {
        deliver("register.xlsx");
        installation.run();
        installation.withFile("mapping.yml", WITHOUT_DATE).run();

        assertThat(Installation.tree(installation.reports().resolve("controle")).keySet())
                .anyMatch(file -> file.matches("[0-9a-f]{12}/register-gecontroleerd.xlsx"))
                .anyMatch(file -> file.matches("[0-9a-f]{12}-[0-9a-f]{8}/register-gecontroleerd.xlsx"));
    }

    private Standing status() {
        try (Monitor monitor = installation.monitor()) {
            return monitor.status();
        }
    }

    private History history() {
        return History.open(installation.database(), Installation.CLOCK);
    }

    private void deliver(String file) {
        deliver(installation, file);
    }

    private static void deliver(Installation to, String file) {
        deliver(to, file, "Geen back-up");
    }

    private void deliver(String file, String weakness) {
        deliver(installation, file, weakness);
    }

    private static void deliver(Installation to, String file, String weakness) {
        Path target = to.input().resolve(file);
        Installation.unchecked(() -> Files.createDirectories(target.resolveSibling("")));
        RawXlsx.workbook()
                .sheet("Register")
                .row(1, "Kenmerk", "Zwakte", "Aanpak", "Klaar")
                .row(2, "V-1", weakness, "Back-up inrichten", LocalDate.of(2024, 9, 1))
                .row(3, "V-2", "Open poort", "Poort sluiten", LocalDate.of(2024, 10, 1))
                .and()
                .writeTo(target);
    }
}
