package nl.verbetermonitor.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.verbetermonitor.cli.CheckedCopies.Copy;
import nl.verbetermonitor.intake.Intake;
import nl.verbetermonitor.intake.MappingReader;
import nl.verbetermonitor.intake.MappingReading;
import nl.verbetermonitor.job.RunListener.Task;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks deliveries without taking them in; needs no database and leaves nothing behind but the copies it is asked for. */
@CommandLine.Command(name = "validate")
final class ValidateCommand extends Command {

    @Parameters(paramLabel = "BESTAND", arity = "1..*", descriptionKey = "files")
    private List<String> files = List.of();

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @Option(names = "--annotated", paramLabel = "MAP", descriptionKey = "annotated")
    private @Nullable String annotated;

    @Option(names = "--mapping", paramLabel = "BESTAND", descriptionKey = "mapping")
    private @Nullable String mapping;

    ValidateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode execute() {
        Settings settings = settings(Map.of());
        DeliveryMappings mappings = mappings(settings);
        Intake intake =
                new Intake(settings.intake()).on(LocalDate.now(surroundings().clock()));
        List<DeliveryFile> deliveries = DeliveryFiles.named(
                        files, surroundings().workingDirectory(), intake::shown)
                .orElseThrow(() ->
                        new ConfigurationException(Texts.text("validate.none-there", String.join("’, ‘", files))));
        try (Scratch scratch = Scratch.make()) {
            Checking checking = new Checking(intake, mappings, scratch.folder());
            if (annotated == null) {
                return check(deliveries, checking, checked -> Optional.empty());
            }
            try (CheckedCopies copies = copiesIn(annotated, settings, scratch)) {
                return check(deliveries, checking, copies::write);
            }
        }
    }

    /** What is wrong with a mapping that the caller names is told before anything is read. */
    private DeliveryMappings mappings(Settings settings) {
        MappingReader reader = new MappingReader(settings.intake());
        if (mapping == null) {
            return new DeliveryMappings(reader, Optional.empty(), settings.input());
        }
        String name = mapping;
        try {
            Path file = surroundings().workingDirectory().resolve(name);
            if (reader.read(file) instanceof MappingReading.Unusable unusable) {
                throw new ConfigurationException(unusable.problems().stream()
                        .map(problem -> Texts.text("mapping.problem", name, problem.message()))
                        .toList());
            }
            return new DeliveryMappings(reader, Optional.of(file), settings.input());
        } catch (UncheckedIOException | InvalidPathException e) {
            throw new ConfigurationException(Texts.text("mapping.unreadable", name));
        }
    }

    /** Finds out before anything is read. */
    private CheckedCopies copiesIn(String name, Settings settings, Scratch scratch) {
        try {
            Path folder = surroundings().workingDirectory().resolve(name).normalize();
            if (folder.startsWith(settings.input())) {
                throw new ConfigurationException(Texts.text(
                        "validate.copies-in-input", name, settings.input().toString()));
            }
            return CheckedCopies.in(
                    name, folder, scratch.folder(), Runtime.getRuntime().maxMemory());
        } catch (IOException | InvalidPathException e) {
            throw new ConfigurationException(Texts.text("validate.no-copies", name));
        }
    }

    private ExitCode check(
            List<DeliveryFile> deliveries, Checking checking, Function<Checked, Optional<Copy>> copying) {
        CheckTally tally = new CheckTally();
        try (CheckAnswers answers = json ? new CheckedJson(screen()) : new CheckedText(screen());
                ProgressLine progress = ProgressLine.on(screen())) {
            progress.begins(Task.READING, deliveries.size());
            for (DeliveryFile delivery : deliveries) {
                Optional<Checked> answer = check(delivery, checking, tally);
                if (answer.isPresent()) {
                    try (Checked checked = answer.get()) {
                        Optional<Copy> copy = copy(checked, copying, tally);
                        progress.aside(() -> answers.give(checked, copy));
                        tally.count(checked, copy.isPresent());
                    }
                }
                progress.pieceDone(Task.READING);
            }
            progress.aside(() -> answers.sumUp(tally));
        }
        return tally.exitCode();
    }

    /** Whatever goes wrong with one file, the others have their answers. */
    private Optional<Checked> check(DeliveryFile delivery, Checking checking, CheckTally tally) {
        try {
            return Optional.of(checking.check(delivery));
        } catch (RuntimeException | StackOverflowError e) {
            tally.failed();
            screen().message(Texts.text(
                    "validate.failed", delivery.name(), e.getClass().getSimpleName()));
            return Optional.empty();
        }
    }

    private Optional<Copy> copy(Checked checked, Function<Checked, Optional<Copy>> copying, CheckTally tally) {
        try {
            return copying.apply(checked);
        } catch (RuntimeException | StackOverflowError e) {
            tally.failed();
            screen().message(Texts.text("validate.copy-failed", checked.file().name()));
            return Optional.empty();
        }
    }
}
