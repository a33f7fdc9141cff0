package nl.verbetermonitor.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.intake.IntakeSettings;
import nl.verbetermonitor.intake.MappingProposal;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.workbook.ExampleTracker;
import nl.verbetermonitor.workbook.Limits;
import nl.verbetermonitor.workbook.Opening;
import nl.verbetermonitor.workbook.TrackerTemplate;
import nl.verbetermonitor.workbook.Workbook;
import nl.verbetermonitor.workbook.Workbooks;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes what an analyst starts with: an empty tracker, one that is filled in as an example, or a proposed mapping for a workbook that is there already. */
@CommandLine.Command(name = "template")
final class TemplateCommand extends Command {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--soort", paramLabel = "SOORT", descriptionKey = "soort", converter = Kind.class)
    private @Nullable PlanKind kind;

    @Option(names = "--example", descriptionKey = "example")
    private boolean example;

    @Option(names = "--mapping-from", paramLabel = "WERKMAP", descriptionKey = "mapping-from")
    private @Nullable String foreign;

    @Option(names = "--overwrite", descriptionKey = "overwrite")
    private boolean overwrite;

    @Parameters(paramLabel = "BESTAND", arity = "0..1", descriptionKey = "template")
    private @Nullable String file;

    TemplateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode execute() {
        if (foreign != null) {
            refuseTogether(kind != null || example);
            proposeMapping(foreign, settings(Map.of()).intake());
        } else {
            writeTracker(given(kind, "--soort"), given(file, "BESTAND"));
        }
        return ExitCode.DONE;
    }

    private void writeTracker(PlanKind wanted, String name) {
        IntakeSettings settings = settings(Map.of()).intake();
        NewFile target = newFile(name, ".xlsx");
        try {
            if (example) {
                ExampleTracker.write(wanted, target.path());
            } else {
                new TrackerTemplate(settings.steps()).write(wanted, target.path());
            }
        } catch (UncheckedIOException e) {
            throw target.unwritable();
        }
        screen().result(Texts.text(example ? "template.example-done" : "template.done", name, typed(name)));
    }

    private void proposeMapping(String name, IntakeSettings settings) {
        Optional<NewFile> target = Optional.ofNullable(file).map(mapping -> newFile(mapping, ".yml", ".yaml"));
        String proposal = proposal(name, settings);
        if (target.isEmpty()) {
            proposal.lines().forEach(screen()::result);
            screen().message(Texts.text("template.mapping-printed"));
            return;
        }
        target.get().write(proposal);
        screen().result(Texts.text(
                "template.mapping-done", target.get().name(), typed(target.get().name()), typed(name)));
    }

    /** A name as it is to be typed in a command: between quotes when it holds a space. */
    private static String typed(String name) {
        return name.contains(" ") ? "\"" + name + "\"" : name;
    }

    private String proposal(String name, IntakeSettings settings) {
        Path workbookFile = existing(name);
        try (Scratch scratch = Scratch.make()) {
            Opening opening = Workbooks.open(workbookFile, Limits.in(scratch.folder()));
            if (opening instanceof Opening.Refused refused) {
                throw unreadable(name, refused.reason());
            }
            try (Workbook workbook = ((Opening.Opened) opening).workbook()) {
                return new MappingProposal(settings).of(workbook);
            }
        }
    }

    private static ConfigurationException unreadable(String name, Finding reason) {
        return new ConfigurationException(Texts.text("template.unreadable", name, reason.message()));
    }

    private Path existing(String name) {
        try {
            Path path = surroundings().workingDirectory().resolve(name);
            if (Files.isRegularFile(path) && Files.isReadable(path)) {
                return path;
            }
        } catch (InvalidPathException e) {
            // as any other name that leads to nothing
        }
        throw new ConfigurationException(Texts.text("template.no-workbook", name));
    }

    private NewFile newFile(String name, String... endings) {
        return NewFile.named(name, surroundings().workingDirectory(), List.of(endings), overwrite);
    }

    private CommandSpec spec() {
        if (spec == null) {
            throw new IllegalStateException("picocli has not set the command up");
        }
        return spec;
    }

    private void refuseTogether(boolean both) {
        if (both) {
            throw new ParameterException(spec().commandLine(), "");
        }
    }

    private <T> T given(@Nullable T value, String name) {
        if (value == null) {
            throw new MissingParameterException(
                    spec().commandLine(),
                    spec().args().stream()
                            .filter(argument -> ArgumentProblem.nameOf(argument).equals(name))
                            .toList(),
                    "");
        }
        return value;
    }

    /** The first word of Soort, which tells them apart, or all of it. */
    static final class Kind implements ITypeConverter<PlanKind> {
        @Override
        public PlanKind convert(String value) {
            for (PlanKind kind : PlanKind.values()) {
                String whole = kind.dutch().toLowerCase(Locale.ROOT);
                String given = value.strip().toLowerCase(Locale.ROOT);
                if (given.equals(whole) || given.equals(whole.split(" ", 2)[0])) {
                    return kind;
                }
            }
            throw new TypeConversionException(Texts.text("allowed.kind"));
        }
    }
}
