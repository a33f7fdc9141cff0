package nl.verbetermonitor.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.verbetermonitor.history.DatabaseSettings;
import nl.verbetermonitor.history.Delivery;
import nl.verbetermonitor.history.History;
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
        new InputScan(input, history, "reader", history.runs().begin(), ledger, opener).scan();
    }
}
