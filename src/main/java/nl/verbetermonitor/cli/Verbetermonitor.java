package nl.verbetermonitor.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself, which does nothing without one of its own commands. */
@CommandLine.Command(name = "verbetermonitor", synopsisSubcommandLabel = "[OPDRACHT]")
final class Verbetermonitor implements Runnable {

    @Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Option(names = "--config", paramLabel = "BESTAND", descriptionKey = "config", scope = ScopeType.INHERIT)
    private @Nullable String config;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            descriptionKey = "help",
            scope = ScopeType.INHERIT)
    @SuppressWarnings("unused") // picocli itself acts on it
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "version",
            scope = ScopeType.INHERIT)
    @SuppressWarnings("unused") // picocli itself acts on it
    private boolean version;

    /** The configuration file that the caller names. */
    Optional<String> config() {
        return Optional.ofNullable(config);
    }

    @Override
    public void run() {
        throw new ConfigurationException(Texts.text(
                "arguments.no-command",
                spec == null ? "" : String.join(", ", spec.subcommands().keySet())));
    }
}
