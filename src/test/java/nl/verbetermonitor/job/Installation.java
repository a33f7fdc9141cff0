package nl.verbetermonitor.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import nl.verbetermonitor.assessment.AssessmentRules;
import nl.verbetermonitor.distribution.DistributionSettings;
import nl.verbetermonitor.distribution.Pause;
import nl.verbetermonitor.history.DatabaseSettings;
import nl.verbetermonitor.history.Publication.Decision;
import nl.verbetermonitor.intake.IntakeSettings;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.report.HouseStyle;
import nl.verbetermonitor.report.HouseStyles;

/** A whole installation in a temporary folder, with the example trackers at hand. */
final class Installation {

    static final String MARCH = "verbeterplan-procesregie_2023-03-31.xlsx";
    static final String JUNE = "verbeterplan-procesregie_2023-06-30.xlsx";
    static final String INCIDENT = "incident-reintegratie_2023-08-29.xlsx";
    static final Nr PLAN = Nr.of("VP-2022-01");
    static final LocalDate MARCH_31 = LocalDate.of(2023, 3, 31);
    static final LocalDate JUNE_30 = LocalDate.of(2023, 6, 30);

    static final Clock CLOCK = Clock.fixed(Instant.parse("2023-10-02T08:00:00Z"), ZoneOffset.UTC);
    private static final Path TRACKERS = Path.of("input");

    private final Path home;
    private final DatabaseSettings database;
    private ReportSettings report = ReportSettings.defaults();
    private DistributionSettings distribution = DistributionSettings.none();
    private UpkeepSettings upkeep = UpkeepSettings.none();
    private Clock clock = CLOCK;
    private Pause pause = time -> {};

    Installation(Path home) {
        this(home, DatabaseSettings.embedded(home.resolve("data"), 2));
    }

    Installation(Path home, DatabaseSettings database) {
        this.home = home;
        this.database = database;
        unchecked(() -> Files.createDirectories(input()));
    }

    /** Changes what is decided about reports. */
    Installation with(ReportSettings changed) {
        report = changed;
        return this;
    }

    /** Changes what is decided about distribution. */
    Installation with(DistributionSettings changed) {
        distribution = changed;
        return this;
    }

    /** Changes what is done for those who look after it. */
    Installation with(UpkeepSettings changed) {
        upkeep = changed;
        return this;
    }

    /** Changes what time it is, and what happens while a run waits. */
    Installation with(Clock changed, Pause changedPause) {
        clock = changed;
        pause = changedPause;
        return this;
    }

    /** Lets time go by, or back. */
    Installation at(String moment) {
        clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        return this;
    }

    Path input() {
        return home.resolve("input");
    }

    Path reports() {
        return home.resolve("reports");
    }

    Path report(String kind) {
        return reports().resolve("VP-2022-01/2023-03-31/v1/VP-2022-01_2023-03-31_" + kind);
    }

    Path data() {
        return home.resolve("data");
    }

    DatabaseSettings database() {
        return database;
    }

    MonitorSettings settings(IntakeSettings intake) {
        return new MonitorSettings(
                input(),
                reports(),
                data(),
                database,
                2,
                intake,
                AssessmentRules.defaults(),
                report,
                distribution,
                upkeep);
    }

    RunOutcome run() {
        return run(RunListener.NONE);
    }

    RunOutcome run(RunListener listener) {
        try (Monitor monitor = monitor()) {
            return monitor.run(listener);
        }
    }

    RunOutcome run(IntakeSettings intake) {
        try (Monitor monitor = new Monitor(settings(intake), clock, pause)) {
            return monitor.run(RunListener.NONE);
        }
    }

    /** Approves and publishes what the last run made about a plan and peildatum. */
    Installation publish(Nr plan, LocalDate reportingDate) {
        try (Monitor monitor = monitor()) {
            Decision decision = new Decision("Z-2023-0417", reportingDate.plusDays(17));
            List.of(
                            monitor.approve(plan, reportingDate, decision, Optional.empty()),
                            monitor.publish(plan, reportingDate, Optional.empty(), Optional.empty()))
                    .forEach(outcome -> assertThat(outcome).isInstanceOf(DecisionOutcome.Done.class));
        }
        return this;
    }

    /** That nobody has to hear of a report before everybody does. */
    Installation informingNobody() {
        return with(new ReportSettings(
                report.styles(), report.logos(), report.intervals(), new PublicationSettings(Map.of())));
    }

    /** That reports look otherwise from now on, and tell the same. */
    Installation inAnotherColour() {
        HouseStyle usual = HouseStyle.defaults();
        HouseStyle other = new HouseStyle(
                usual.name(), "#123456", usual.logo(), usual.letter(), usual.smallCount(), usual.ownerWords());
        return with(
                new ReportSettings(HouseStyles.of(other), report.logos(), report.intervals(), report.publication()));
    }

    Monitor monitor() {
        return new Monitor(settings(IntakeSettings.defaults()), clock, pause);
    }

    /** Puts an example tracker in the input folder. */
    Installation with(String tracker) {
        unchecked(() ->
                Files.copy(TRACKERS.resolve(tracker), input().resolve(tracker), StandardCopyOption.REPLACE_EXISTING));
        return this;
    }

    /** Puts an example tracker in the input folder under another name, with its texts changed and so other bytes. */
    Installation with(String tracker, String as, UnaryOperator<String> texts) {
        Path target = input().resolve(as);
        unchecked(() -> {
            Files.createDirectories(target.resolveSibling(""));
            try (ZipFile from = new ZipFile(TRACKERS.resolve(tracker).toFile());
                    OutputStream bytes = Files.newOutputStream(target);
                    ZipOutputStream to = new ZipOutputStream(bytes)) {
                for (ZipEntry entry : from.stream().toList()) {
                    byte[] part = from.getInputStream(entry).readAllBytes();
                    if (entry.getName().equals("xl/sharedStrings.xml")) {
                        part = texts.apply(new String(part, StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8);
                    }
                    ZipEntry copy = new ZipEntry(entry.getName());
                    copy.setTime(0);
                    to.putNextEntry(copy);
                    to.write(part);
                }
            }
        });
        return this;
    }

    Installation withFile(String name, String text) {
        Path target = input().resolve(name);
        unchecked(() -> Files.createDirectories(target.resolveSibling("")));
        unchecked(() -> Files.writeString(target, text));
        return this;
    }

    /** What a run tells that found nothing to do. */
    static RunOutcome nothingToDo(int knownFiles) {
        return new RunOutcome(
                RunOutcome.Ending.DONE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                RunOutcome.Distributed.NONE,
                List.of(),
                knownFiles,
                0,
                0);
    }

    /** Every file below a folder with its time and its bytes. */
    static Map<String, String> tree(Path folder) {
        Map<String, String> tree = new TreeMap<>();
        if (!Files.exists(folder)) {
            return tree;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                tree.put(InputScan.name(folder, file), Files.getLastModifiedTime(file) + " " + InputScan.hash(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tree;
    }

    /** The same without the times. */
    static Map<String, String> bytes(Path folder) {
        Map<String, String> tree = tree(folder);
        tree.replaceAll((file, stamp) -> stamp.substring(stamp.indexOf(' ') + 1));
        return tree;
    }

    @FunctionalInterface
    interface FileWork {
        void run() throws IOException;
    }

    static void unchecked(FileWork work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
