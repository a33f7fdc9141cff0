package nl.verbetermonitor.cli;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verbetermonitor.assessment.AssessmentRules;
import nl.verbetermonitor.assessment.Step;

/** Finds the settings: options, then the environment, then the file, then the defaults. Nothing else is read. */
final class SettingsLoader {

    /** Written for people to copy, and at the same time where the defaults are: the two cannot differ. */
    private static final String DEFAULTS = "verbetermonitor.example.yml";

    private static final String FILE = "config/verbetermonitor.yml";

    private final Path home;
    private final Path workingDirectory;
    private final Map<String, String> environment;

    /**
     * @param home the installation, from which the paths in the configuration and the defaults count
     * @param workingDirectory the directory of the caller, from which the paths in options count
     */
    SettingsLoader(Path home, Path workingDirectory, Map<String, String> environment) {
        this.home = home;
        this.workingDirectory = workingDirectory;
        this.environment = Map.copyOf(environment);
    }

    /** The defaults of the application, as {@code config/verbetermonitor.example.yml} shows them. */
    private static InputStream defaults() {
        return Objects.requireNonNull(SettingsLoader.class.getResourceAsStream(DEFAULTS), DEFAULTS);
    }

    /**
     * The settings for a command.
     *
     * @param file what the option {@code --config} names
     * @param options the folders that options name, by their keys
     * @throws ConfigurationException when a key is unknown or a value cannot be used
     */
    Settings load(Optional<String> file, Map<String, String> options) {
        OptionsLayer fromOptions = new OptionsLayer();
        options.forEach(fromOptions::with);
        List<Layer> layers = Stream.of(
                        Stream.of(fromOptions, new EnvironmentLayer(environment)),
                        fileLayer(file).stream(),
                        Stream.of(YamlLayer.read(DEFAULTS, SettingsLoader::defaults)))
                .flatMap(layer -> layer)
                .map(Layer.class::cast)
                .toList();
        SettingsReader reader = new SettingsReader(layers);
        AssessmentRules rules = new AssessmentSettingsReader(reader).read();
        Settings settings = new Settings(
                folder(reader, "input", options),
                folder(reader, "reports", options),
                folder(reader, "data", options),
                new DatabaseSettingsReader(reader, home).read(),
                rules,
                new IntakeSettingsReader(reader)
                        .read(rules.steps().stream().map(Step::name).toList()),
                new ReportSettingsReader(reader, home).read(),
                new DistributionSettingsReader(reader, home, folder(reader, "input", options)).read(),
                new UpkeepSettingsReader(reader, home).read(),
                new ScheduleReader(reader).read(),
                reader.whole("threads", 1, 64));
        reader.finish();
        refuseOverlap(settings);
        return settings;
    }

    private Optional<YamlLayer> fileLayer(Optional<String> named) {
        if (named.isPresent()) {
            Path file = path(named.get(), workingDirectory).orElse(workingDirectory);
            if (!Files.isRegularFile(file)) {
                throw new ConfigurationException(Texts.text("config.no-file", named.get()));
            }
            return Optional.of(YamlLayer.read(named.get(), () -> Files.newInputStream(file)));
        }
        Path file = home.resolve(FILE);
        return Files.exists(file)
                ? Optional.of(YamlLayer.read(FILE, () -> Files.newInputStream(file)))
                : Optional.empty();
    }

    private Path folder(SettingsReader reader, String key, Map<String, String> options) {
        Path base = options.containsKey(key) ? workingDirectory : home;
        return reader.parse(key, "allowed.folder", value -> path(value, base)
                .filter(path -> !Files.exists(path) || Files.isDirectory(path))
                .filter(path -> !path.toString().contains(";"))); // where the address of the embedded database ends
    }

    private static Optional<Path> path(String value, Path base) {
        try {
            return value.isEmpty()
                    ? Optional.empty()
                    : Optional.of(base.resolve(value).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What is written below the input folder would be taken in as a delivery by the next run. */
    private static void refuseOverlap(Settings settings) {
        refuseOverlap("reports", settings.reports(), settings.input());
        refuseOverlap("data", settings.data(), settings.input());
        settings.upkeep().metrics().ifPresent(file -> refuseOverlap("metrics", file, settings.input()));
    }

    private static void refuseOverlap(String key, Path written, Path input) {
        if (written.startsWith(input) || input.startsWith(written)) {
            throw new ConfigurationException(Texts.text("config.overlap", key, written.toString(), input.toString()));
        }
    }
}
