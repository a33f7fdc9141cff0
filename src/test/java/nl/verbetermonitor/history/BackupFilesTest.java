package nl.verbetermonitor.history;

import static nl.verbetermonitor.history.OpenHistory.MARCH;
import static nl.verbetermonitor.history.OpenHistory.PLAN;
import static nl.verbetermonitor.history.OpenHistory.accepted;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put back, and what is not. */
class BackupFilesTest {

    private static final String SHA256 = Sha256.of("march".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void makeBackup() throws IOException {
        file = folder.resolve("backup.zip");
        try (History history = open("from")) {
            accepted(history, "march", PLAN, MARCH);
            history.backups().write(file, "1.0", Optional.empty(), BackupListener.NONE);
        }
    }

    private History open(String name) {
        return History.open(TestDatabase.H2.create(folder.resolve(name)), OpenHistory.CLOCK);
    }

    @Test
    void oneThatIsWholeIsSound() throws IOException {
        assertThat(problem()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tables/delivery.jsonl", "tables/fact_plan.jsonl"})
    void aRowThatWasChangedIsFound(String entry) throws IOException {
        rewrite(entry, bytes -> text(bytes).replace("VP-1", "VP-2").getBytes(StandardCharsets.UTF_8));

        assertThat(problem()).contains(BackupProblem.DAMAGED);
    }

    @Test
    void aFileThatWasChangedIsFound() throws IOException {
        rewrite("files/" + SHA256.substring(0, 2) + "/" + SHA256, bytes -> new byte[] {1, 2, 3});

        assertThat(problem()).contains(BackupProblem.DAMAGED);
    }

    @Test
    void aFileThatIsMissingIsFound() throws IOException {
        remove("files/" + SHA256.substring(0, 2) + "/" + SHA256);

        assertThat(problem()).contains(BackupProblem.DAMAGED);
    }

    @Test
    void aTableThatIsMissingIsFound() throws IOException {
        remove("tables/run.jsonl");

        assertThat(problem()).contains(BackupProblem.DAMAGED);
    }

    @Test
    void aByteThatFellOverIsFound() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int position = 100; position < bytes.length; position += 2_999) {
            byte[] damaged = bytes.clone();
            damaged[position] ^= 0x10;
            Files.write(file, damaged);

            assertThat(problem())
                    .as("byte %d", position)
                    .satisfiesAnyOf(found -> assertThat(found).isPresent(), found -> assertThat(isOnlyAboutTheZip())
                            .isTrue());
        }
    }

    /** Dates and the like, which the zip holds beside what we wrote. */
    private boolean isOnlyAboutTheZip() throws IOException {
        try (History history = open("other")) {
            restore(history);
            return DatabaseContents.rows(history, "delivery").size() == 1;
        }
    }

    @Test
    void aTableOfWhichTheBytesEndTooEarlyIsFound() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int nameInDirectory = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("tables/delivery.jsonl");
        int lengthOfBytes = nameInDirectory - 26;
        bytes[lengthOfBytes] = (byte) (bytes[lengthOfBytes] - 5);
        Files.write(file, bytes);

        assertThat(problem()).contains(BackupProblem.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.99})
    void oneOfWhichTheEndIsMissingIsNone(double part) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, (int) (bytes.length * part)));

        assertThat(problem()).contains(BackupProblem.NO_BACKUP);
    }

    @Test
    void anotherZipIsNone() throws IOException {
        remove("manifest.json");

        assertThat(problem()).contains(BackupProblem.NO_BACKUP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[]", "{\"format\": \"another\"}", "{\"format\": null}"})
    void aZipWithAnotherManifestIsNone(String manifest) throws IOException {
        rewrite("manifest.json", bytes -> manifest.getBytes(StandardCharsets.UTF_8));

        assertThat(problem()).contains(BackupProblem.NO_BACKUP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"schema\" : \"[0-9]+\"=\"schema\" : \"9999\"", "\"formatVersion\" : 1=\"formatVersion\" : 2"})
    void oneOfANewerReleaseIsLeftAlone(String change) throws IOException {
        String[] fromTo = change.split("=", 2);
        rewrite(
                "manifest.json",
                bytes -> text(bytes).replaceFirst(fromTo[0], fromTo[1]).getBytes(StandardCharsets.UTF_8));

        assertThat(problem()).contains(BackupProblem.NEWER);
    }

    /** Deliveries had no mapping yet. */
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void oneOfAnEarlierReleaseIsBroughtUpToDate(TestDatabase database) throws Exception {
        DatabaseSettings earlier = database.create(folder.resolve("earlier"));
        try (HikariDataSource source = History.pool(earlier)) {
            new SchemaVersions(source, earlier).make("4");
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement();
                    OutputStream bytes = Files.newOutputStream(file)) {
                statement.execute("insert into delivery (id, sha256, file_name, state, reader_fingerprint, received_at)"
                        + " values (7, '" + SHA256 + "', 'tracker.xlsx', 'SUPERSEDED', 'reader',"
                        + " timestamp with time zone '2023-07-01 10:00:00+00')");
                new BackupWriting(connection, bytes, BackupListener.NONE, OpenHistory.CLOCK.instant())
                        .write("0.0.9", "4");
            }
        }
        try (History history = History.open(database.create(folder.resolve("to")), OpenHistory.CLOCK)) {
            restore(history);

            assertThat(history.deliveries().by(DeliveryKey.of(SHA256)))
                    .map(Delivery::id)
                    .contains(7L);
            assertThat(accepted(history, "june", PLAN, MARCH)).isEqualTo(8);
        }
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).noneMatch(name -> name.startsWith("restore-"));
        }
    }

    private Optional<BackupProblem> problem() throws IOException {
        try (History history = open("to")) {
            BackupCheck check = history.backups().check(file, BackupListener.NONE);
            if (check instanceof BackupCheck.Sound sound) {
                sound.backup().close();
                return Optional.empty();
            }
            return Optional.of(((BackupCheck.Unusable) check).problem());
        }
    }

    private void restore(History history) throws IOException {
        BackupCheck check = history.backups().check(file, BackupListener.NONE);
        try (BackupFile backup = ((BackupCheck.Sound) check).backup()) {
            history.backups().restore(backup, folder, Optional.empty(), BackupListener.NONE);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private void remove(String entry) throws IOException {
        copy(entry, bytes -> Optional.empty());
    }

    private void rewrite(String entry, UnaryOperator<byte[]> change) throws IOException {
        copy(entry, bytes -> Optional.of(change.apply(bytes)));
    }

    private void copy(String changed, java.util.function.Function<byte[], Optional<byte[]>> change) throws IOException {
        Path copy = folder.resolve("copy.zip");
        boolean found = false;
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry : from.stream().toList()) {
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                boolean isIt = entry.getName().equals(changed);
                found |= isIt;
                Optional<byte[]> kept = isIt ? change.apply(bytes) : Optional.of(bytes);
                if (kept.isPresent()) {
                    to.putNextEntry(new ZipEntry(entry.getName()));
                    to.write(kept.get());
                }
            }
        }
        assertThat(found).as(changed).isTrue();
        file = copy;
    }
}
