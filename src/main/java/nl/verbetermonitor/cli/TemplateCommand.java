package nl.verbetermonitor.cli;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import nl.verbetermonitor.plan.PlanKind;
import nl.verbetermonitor.workbook.TrackerTemplate;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Writes an empty tracker to fill in. */
@CommandLine.Command(name = "template")
final class TemplateCommand extends Command {

    private static final String ENDING = ".xlsx";

    @Option(names = "--soort", paramLabel = "SOORT", required = true, descriptionKey = "soort", converter = Kind.class)
    private PlanKind kind = PlanKind.IMPROVEMENT_PLAN;

    @Option(names = "--overwrite", descriptionKey = "overwrite")
    private boolean overwrite;

    @Parameters(paramLabel = "BESTAND", descriptionKey = "template")
    private String file = "";

    TemplateCommand(Surroundings surroundings) {
        super(surroundings);
    }

    @Override
    ExitCode execute() {
        Settings settings = settings(Map.of());
        Path target = target();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !overwrite) {
            throw new ConfigurationException(Texts.text("template.exists", file));
        }
        try {
            new TrackerTemplate(settings.intake().steps()).write(kind, target);
        } catch (UncheckedIOException e) {
            throw new ConfigurationException(Texts.text("template.unwritable", file));
        }
        screen().result(Texts.text("template.done", file));
        return ExitCode.DONE;
    }

    private Path target() {
        try {
            Path target = surroundings().workingDirectory().resolve(file).normalize();
            boolean named = file.toLowerCase(Locale.ROOT).endsWith(ENDING) && file.length() > ENDING.length();
            if (named && !Files.isDirectory(target)) {
                return target;
            }
        } catch (InvalidPathException e) {
            // as any other name that is not allowed
        }
        throw new ConfigurationException(Texts.text("template.name", file));
    }

    /** The first word of Soort, which tells them apart. */
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
