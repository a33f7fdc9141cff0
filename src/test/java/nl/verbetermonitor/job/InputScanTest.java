package nl.verbetermonitor.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.verbetermonitor.history.DatabaseSettings;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.DeliveryState;
import nl.verbetermonitor.history.History;
import nl.verbetermonitor.intake.Intake;
import nl.verbetermonitor.intake.IntakeSettings;
import nl.verbetermonitor.intake.MappingReader;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputScanTest {

    private final Path input;
    private final Path file;
    private final History history;
    private final Ledger ledger = new Ledger();

    InputScanTest(@TempDir Path home) throws IOException {
        input = Files.createDirectories(home.resolve("input"));
        file = Files.writeString(input.resolve("levering.xlsx"), "eerste inhoud");
        history = History.open(DatabaseSettings.embedded(home.resolve("data"), 1), Installation.CLOCK);
    }

    @AfterEach
    void close() {
        history.close();
    }

    @Test
    void aNewFileIsTakenIn() throws IOException {
        scan(Files::newInputStream);

        assertThat(ledger.waiting()).isEmpty();
        assertThat(history.deliveries().beingRead()).singleElement().satisfies(id -> assertThat(
                        history.deliveries().get(id))
                .extracting(Delivery::fileName)
                .isEqualTo(Optional.of("levering.xlsx")));
    }

    @Test
    void aFileWhoseBytesChangeWhileItIsReadWaitsForTheNextRun() throws IOException {
        scan(changing(() -> Files.writeString(file, "andere inhoud")));

        assertWaiting();
    }

    @Test
    void aFileThatIsSavedAgainWhileItIsReadWaitsForTheNextRun() throws IOException {
        scan(changing(() -> Files.setLastModifiedTime(file, FileTime.fromMillis(1_000))));

        assertWaiting();
    }

    @Test
    void aFileThatDisappearsWhileItIsReadWaitsForTheNextRun() throws IOException {
        scan(changing(() -> Files.delete(file)));

        assertWaiting();
    }

    @Test
    void aFileWhoseMappingChangesWhileItIsReadWaitsForTheNextRun() throws IOException {
        Path mapping = Files.writeString(input.resolve("mapping.yml"), "negeren: Uitleg\n");

        scan(changing(() -> Files.writeString(mapping, "negeren: Uitleg en meer\n")));

        assertWaiting();
    }

    @Test
    void aFileWhoseMappingCannotBeReadIsReadByTheNextRun() throws IOException {
        Files.writeString(input.resolve("levering.mapping.yml"), "negeren: Uitleg\n");

        scan(path -> {
            if (path.endsWith("levering.mapping.yml")) {
                throw new AccessDeniedException(path.toString());
            }
            return Files.newInputStream(path);
        });

        assertThat(ledger.unreadable()).containsExactly("levering.xlsx");
        assertThat(history.deliveries().in(DeliveryState.REFUSED)).isEmpty();
    }

    @Test
    void aMappingIsNoDelivery() throws IOException {
        Files.writeString(input.resolve("mapping.yml"), "negeren: Uitleg\n");
        Files.writeString(input.resolve("weg.mapping.yml"), "negeren: Uitleg\n");

        scan(Files::newInputStream);

        assertThat(history.deliveries().beingRead()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeReadStopsNoOther() throws IOException {
        Files.writeString(input.resolve("andere.xlsx"), "leesbaar");

        scan(path -> {
            if (path.equals(file)) {
                throw new IOException("No permission");
            }
            return Files.newInputStream(path);
        });

        assertThat(ledger.unreadable()).containsExactly("levering.xlsx");
        assertThat(history.deliveries().beingRead()).hasSize(1);
    }

    @Test
    void aFileThatMayNotBeReadIsRefusedOnceAndReadWhenItMay() throws IOException {
        InputScan.Opener locked = path -> {
            throw new AccessDeniedException(path.toString());
        };

        scan(locked);
        scan(locked);

        List<Delivery> refused = history.deliveries().in(DeliveryState.REFUSED);
        assertThat(refused).hasSize(1);
        List<Finding> findings = new ArrayList<>();
        history.findings().ofDelivery(refused.get(0).id(), findings::add);
        assertThat(findings).extracting(Finding::code).containsExactly(FindingCode.FILE_UNREADABLE);

        scan(Files::newInputStream);
        assertThat(history.deliveries().beingRead()).hasSize(1);
    }

    @Test
    void aLinkedFolderIsLookedThroughAndAFolderThatLinksToItselfOnce(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("gelinkt.xlsx"), "gelinkt");
        Files.createSymbolicLink(input.resolve("map"), elsewhere);
        Files.createSymbolicLink(elsewhere.resolve("terug"), input);

        scan(Files::newInputStream);

        assertThat(history.deliveries().beingRead()).hasSize(2);
    }

    @Test
    void theNameOfAFileIsKeptWithoutPersonalData() throws IOException {
        Files.move(file, input.resolve("lijst 06-12345678 jan@prive.example.xlsx"));

        scan(Files::newInputStream);

        long id = history.deliveries().beingRead().get(0);
        assertThat(history.deliveries().get(id).fileName().orElseThrow())
                .doesNotContain("12345678")
                .doesNotContain("prive")
                .contains(Finding.REMOVED);
    }

    private void assertWaiting() {
        assertThat(ledger.waiting()).containsExactly("levering.xlsx");
        assertThat(history.deliveries().beingRead()).isEmpty();
    }

    /** Something happens to the file when it has just been hashed. */
    private static InputScan.Opener changing(Installation.FileWork change) {
        AtomicInteger times = new AtomicInteger();
        return path -> new FilterInputStream(Files.newInputStream(path)) {
            private final boolean hashing = times.incrementAndGet() == 1;

            @Override
            public void close() throws IOException {
                super.close();
                if (hashing) {
                    change.run();
                }
            }
        };
    }

    private void scan(InputScan.Opener opener) throws IOException {
        new InputScan(
                        input,
                        history,
                        "reader",
                        history.runs().begin(),
                        ledger,
                        opener,
                        new Intake(IntakeSettings.defaults())::shown,
                        new MappingFiles(input, new MappingReader(IntakeSettings.defaults()), opener))
                .scan();
    }
}
