package nl.verbetermonitor.history;

import static nl.verbetermonitor.history.OpenHistory.JUNE;
import static nl.verbetermonitor.history.OpenHistory.MARCH;
import static nl.verbetermonitor.history.OpenHistory.PLAN;
import static nl.verbetermonitor.history.OpenHistory.accepted;
import static nl.verbetermonitor.history.OpenHistory.planRow;
import static nl.verbetermonitor.history.OpenHistory.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import nl.verbetermonitor.assessment.Forecast;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.SheetName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BackupsTest {

    /** What libraries note for themselves. */
    private static final Set<String> LEFT_OUT =
            Set.of("flyway_schema_history", "scheduled_tasks", "stored_file", "stored_file_chunk");

    private static final String ODD_TEXT = "één\ttab\nregel\u0001\u007f \"aanhaling\" \\ 😀 \u2028 ,;'";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({"H2,H2", "H2,POSTGRESQL", "POSTGRESQL,H2", "POSTGRESQL,POSTGRESQL"})
    void everythingComesBackInEveryDatabase(TestDatabase from, TestDatabase to) throws IOException {
        Path file = folder.resolve("backup.zip");
        Map<String, List<String>> before;
        try (History history = open(from, "from")) {
            fill(history);
            before = DatabaseContents.of(history);
            history.backups().write(file, "1.0", Optional.empty(), BackupListener.NONE);
        }
        try (History history = open(to, "to")) {
            assertThat(history.backups().isNothingKept()).isTrue();
            restore(history, file);

            Map<String, List<String>> after = DatabaseContents.of(history);
            List<String> audit = after.replace("audit", List.of());
            after.replace("audit_head", before.get("audit_head"));
            assertSame(after, before);
            assertThat(audit)
                    .hasSize(1)
                    .allMatch(row -> row.contains("‘restore’") && row.contains("2023-07-01T10:00:00.123456Z"));
            assertThat(history.backups().isNothingKept()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void newRowsAreNumberedAfterThoseThatCameBack(TestDatabase database) throws IOException {
        Path file = folder.resolve("backup.zip");
        long last;
        try (History history = open(database, "from")) {
            accepted(history, "march", PLAN, MARCH);
            last = accepted(history, "june", PLAN, JUNE);
            history.backups().write(file, "1.0", Optional.empty(), BackupListener.NONE);
        }
        try (History history = open(database, "to")) {
            restore(history, file);

            assertThat(accepted(history, "september", PLAN, JUNE.plusMonths(3))).isEqualTo(last + 1);
        }
    }

    @ParameterizedTest
    @CsvSource({"H2,POSTGRESQL", "POSTGRESQL,H2"})
    void whatWasNotedAboutWhoDidWhatGoesOnWhereItCameBack(TestDatabase from, TestDatabase to) throws IOException {
        Path file = folder.resolve("backup.zip");
        try (History history = open(from, "from")) {
            accepted(history, "march", PLAN, MARCH);
            history.deliveries().withdraw(PLAN, MARCH, ODD_TEXT, Optional.of("beheerder"));
            history.backups().write(file, "1.0", Optional.empty(), BackupListener.NONE);
        }
        try (History history = open(to, "to")) {
            restore(history, file);

            assertThat(history.audit().entries())
                    .extracting(Audit.Entry::action)
                    .containsExactly("withdraw", "restore");
            assertThat(history.audit().check()).isEqualTo(new Audit.State(2, Optional.empty(), true));
        }
    }

    @OnBothDatabases
    void everyTableIsInABackupButThoseOfTheLibraries(History history) throws IOException {
        BackupManifest manifest = backup(history).manifest();

        Set<String> expected = DatabaseContents.tables(history).stream()
                .filter(table -> !LEFT_OUT.contains(table) && !table.startsWith("batch_"))
                .collect(Collectors.toSet());
        assertThat(expected).contains("delivery", "fact_measures", "audit", "replaced_copy");
        assertThat(manifest.tables())
                .extracting(BackupManifest.Table::name)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @OnBothDatabases
    void whatChangesWhileABackupIsMadeIsNotInIt(History history) throws IOException {
        accepted(history, "before", PLAN, MARCH);
        Path file = folder.resolve("backup.zip");

        history.backups().write(file, "1.0", Optional.empty(), new BackupListener() {
            private boolean first = true;

            @Override
            public void begins(int pieces) {}

            @Override
            public void pieceDone() {
                if (first) {
                    first = false;
                    accepted(history, "meanwhile", PLAN, MARCH);
                }
            }
        });

        assertThat(rows(file, "delivery")).hasSize(1).allMatch(row -> row.contains("ACCEPTED"));
        assertThat(rows(file, "fact_plan")).hasSize(1);
        assertThat(files(file)).hasSize(1);
        assertThat(DatabaseContents.rows(history, "delivery")).hasSize(2).anyMatch(row -> row.contains("SUPERSEDED"));
    }

    /** It may hold a citizen service number, of which nothing may be kept. */
    @OnBothDatabases
    void aDeliveryThatIsBeingReadStaysOut(History history) throws IOException {
        long read = accepted(history, "read", PLAN, MARCH);
        long unread = received(history, "unread");
        Staging staging = history.deliveries().stage(unread);
        for (int row = 0; row < Sql.BATCH; row++) {
            staging.fact(new FactRow(SheetName.MEASURES, row + 2, Map.of(Column.MEASURE_TITLE, "123456782")));
            staging.finding(new Finding(FindingCode.DATE_UNKNOWN, Place.WHOLE_FILE, "123456782", ""));
        }
        Path file = folder.resolve("backup.zip");

        history.backups().write(file, "1.0", Optional.empty(), BackupListener.NONE);

        assertThat(rows(file, "delivery")).hasSize(1).allMatch(row -> row.startsWith("[" + read + ","));
        assertThat(rows(file, "fact_measures")).isEmpty();
        assertThat(rows(file, "finding")).isEmpty();
        assertThat(files(file)).containsExactly("files/" + sha256("read").substring(0, 2) + "/" + sha256("read"));
    }

    @OnBothDatabases
    void aBackupOfWhatIsThereTakesThePlaceOfAllThatCameAfter(History history) throws IOException {
        accepted(history, "march", PLAN, MARCH);
        Map<String, List<String>> before = DatabaseContents.of(history);
        Path file = folder.resolve("backup.zip");
        history.backups().write(file, "1.0", Optional.empty(), BackupListener.NONE);
        accepted(history, "march again", PLAN, MARCH);
        DatabaseContents.write(
                history,
                "insert into batch_job_instance (job_instance_id, job_name, job_key) values (77, 'run', 'key')");

        restore(history, file);

        Map<String, List<String>> after = DatabaseContents.of(history);
        after.put("audit", List.of());
        after.put("audit_head", before.get("audit_head"));
        assertSame(after, before);
        assertThat(DatabaseContents.rows(history, "batch_job_instance"))
                .as("a run with a number that comes again would be refused")
                .isEmpty();
    }

    @OnBothDatabases
    void whenItFailsAtTheVeryEndEverythingIsAsItWas(History history) throws IOException {
        accepted(history, "march", PLAN, MARCH);
        Path file = folder.resolve("backup.zip");
        int pieces = history.backups()
                        .write(file, "1.0", Optional.empty(), BackupListener.NONE)
                        .tables()
                        .size()
                + 1;
        accepted(history, "june", PLAN, JUNE);
        Map<String, List<String>> before = DatabaseContents.of(history);

        try (BackupFile backup = sound(history, file)) {
            assertThatThrownBy(
                            () -> history.backups().restore(backup, folder, Optional.empty(), failingAtPiece(pieces)))
                    .hasMessage("Broken on purpose");
        }

        assertSame(DatabaseContents.of(history), before);
        assertThat(accepted(history, "september", PLAN, JUNE.plusMonths(3))).isPositive();
    }

    private static BackupListener failingAtPiece(int number) {
        return new BackupListener() {
            private int done;

            @Override
            public void begins(int pieces) {
                assertThat(pieces).isEqualTo(number);
            }

            @Override
            public void pieceDone() {
                done++;
                if (done == number) {
                    throw new IllegalStateException("Broken on purpose");
                }
            }
        };
    }

    @Test
    void itIsForItsOwnerAloneAndNothingElseIsLeft() throws IOException {
        try (History history = open(TestDatabase.H2, "from")) {
            Path file = folder.resolve("backup.zip");

            history.backups().write(file, "1.0", Optional.empty(), BackupListener.NONE);

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            try (var files = Files.list(folder)) {
                assertThat(files.filter(Files::isRegularFile)).containsExactly(file);
            }
        }
    }

    @Test
    void aBackupThatCannotBeMadeLeavesTheOneBeforeAsItWas() throws IOException {
        try (History history = open(TestDatabase.H2, "from")) {
            Path file = Files.writeString(folder.resolve("backup.zip"), "before");

            assertThatThrownBy(() -> history.backups().write(file, "1.0", Optional.empty(), failing()))
                    .hasMessage("Broken on purpose");

            assertThat(file).content().isEqualTo("before");
            try (var files = Files.list(folder)) {
                assertThat(files.filter(Files::isRegularFile)).containsExactly(file);
            }
        }
    }

    private static BackupListener failing() {
        return new BackupListener() {
            @Override
            public void begins(int pieces) {}

            @Override
            public void pieceDone() {
                throw new IllegalStateException("Broken on purpose");
            }
        };
    }

    private static void assertSame(Map<String, List<String>> contents, Map<String, List<String>> expected) {
        assertThat(contents.keySet()).isEqualTo(expected.keySet());
        contents.forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(expected.get(table)));
    }

    private History open(TestDatabase database, String name) {
        return History.open(database.create(folder.resolve(name)), OpenHistory.CLOCK);
    }

    private Path file(History history) throws IOException {
        Path file = folder.resolve("backup.zip");
        history.backups().write(file, "1.0", Optional.empty(), BackupListener.NONE);
        return file;
    }

    private BackupFile backup(History history) throws IOException {
        try (BackupFile backup = sound(history, file(history))) {
            return backup;
        }
    }

    private void restore(History history, Path file) throws IOException {
        try (BackupFile backup = sound(history, file)) {
            history.backups().restore(backup, folder, Optional.empty(), BackupListener.NONE);
        }
    }

    private static BackupFile sound(History history, Path file) throws IOException {
        BackupCheck check = history.backups().check(file, BackupListener.NONE);
        assertThat(check).isInstanceOf(BackupCheck.Sound.class);
        return ((BackupCheck.Sound) check).backup();
    }

    private static List<String> rows(Path backup, String table) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            return new String(
                            zip.getInputStream(zip.getEntry("tables/" + table + ".jsonl"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static List<String> files(Path backup) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            return zip.stream()
                    .map(Object::toString)
                    .filter(entry -> entry.startsWith("files/"))
                    .toList();
        }
    }

    private static String sha256(String bytes) {
        return Sha256.of(bytes.getBytes(StandardCharsets.UTF_8));
    }

    /** Every kind of value, and every kind of thing that refers to another. */
    private static void fill(History history) {
        long march = accepted(history, "march", PLAN, MARCH);
        long june = received(history, "june");
        Staging staging = history.deliveries().stage(june);
        staging.fact(planRow(PLAN, JUNE));
        List<String> numbers = List.of(
                "0.1",
                "100",
                "1E+3",
                "5E-324",
                "1.7976931348623157E+308",
                "-12345678901234567890.123456789012345678901");
        for (int i = 0; i < numbers.size(); i++) {
            staging.fact(new FactRow(
                    SheetName.MEASUREMENTS, i + 2, Map.of(Column.MEASUREMENT_VALUE, new BigDecimal(numbers.get(i)))));
        }
        for (int row = 2; row < 1_300; row++) {
            staging.fact(new FactRow(SheetName.MEASURES, row, Map.of(Column.MEASURE_TITLE, ODD_TEXT + row)));
        }
        staging.finding(new Finding(FindingCode.DATE_UNKNOWN, Place.WHOLE_FILE, ODD_TEXT, ""));
        staging.finish(PLAN, JUNE);
        history.deliveries().accept(june);
        long run = history.runs().begin();
        long assessment = history.assessments()
                .keep(
                        AssessmentsTest.assessment(new Forecast.TooFewDeliveries()),
                        june,
                        OptionalLong.of(march),
                        "fingerprint",
                        run);
        long report = history.reports().promise(PLAN, JUNE, "fingerprint", assessment, List.of(march, june));
        byte[] pdf = "pdf".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);
        history.reports()
                .complete(report, Map.of("VP-1/v1/report.pdf", history.files().store(pdf)), run);
        history.runs().end(run, new Runs.Counts(2, 0, 0, 0, 1, 1, 0, Runs.Messages.NONE), 0);
    }
}
