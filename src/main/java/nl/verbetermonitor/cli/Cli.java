package nl.verbetermonitor.cli;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/** The command line: arguments in, an exit code out. */
final class Cli {

    private static final int WIDEST_HELP = 80;
    private static final int NARROWEST_HELP = 55; // picocli allows no less

    private final Surroundings surroundings;
    private final CommandLine commandLine;

    Cli(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.commandLine = commandLine();
    }

    private CommandLine commandLine() {
        CommandLine line = new CommandLine(new Verbetermonitor());
        for (Command command : List.of(
                new RunCommand(surroundings),
                new ValidateCommand(surroundings),
                new TemplateCommand(surroundings),
                new StatusCommand(surroundings),
                new RunsCommand(surroundings),
                new ApproveCommand(surroundings),
                new PublishCommand(surroundings),
                new WithdrawCommand(surroundings),
                new ScheduleCommand(surroundings),
                new BackupCommand(surroundings),
                new RestoreCommand(surroundings),
                new DoctorCommand(surroundings))) {
            line.addSubcommand(command);
        }
        line.setResourceBundle(Texts.bundle());
        line.setExpandAtFiles(false);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.setUsageHelpWidth(helpWidth());
        line.setOut(new PrintWriter(new ToScreen(surroundings.screen())));
        line.setErr(new PrintWriter(Writer.nullWriter()));
        line.setParameterExceptionHandler(this::wrongArguments);
        line.setExecutionExceptionHandler((problem, where, parsed) -> failed(problem));
        String version = Texts.text("version.line", Version.number(), System.getProperty("java.version", ""));
        allOf(line).forEach(each -> each.getCommandSpec().version(version));
        return line;
    }

    private static List<CommandLine> allOf(CommandLine line) {
        return Stream.concat(Stream.of(line), line.getSubcommands().values().stream())
                .toList();
    }

    private int helpWidth() {
        int columns = surroundings.screen().resultColumns();
        return columns == 0 ? WIDEST_HELP : Math.max(NARROWEST_HELP, Math.min(WIDEST_HELP, columns));
    }

    /** Runs one command. Whatever happens, nothing is thrown. */
    ExitCode execute(String... arguments) {
        int code = commandLine.execute(arguments);
        for (ExitCode exitCode : ExitCode.values()) {
            if (exitCode.code() == code) {
                return exitCode;
            }
        }
        return ExitCode.FAILED;
    }

    private int wrongArguments(ParameterException problem, String[] arguments) {
        surroundings.screen().message(ArgumentProblem.of(problem));
        return ExitCode.WRONG_USE.code();
    }

    private int failed(Exception problem) {
        if (problem instanceof ConfigurationException wrong) {
            wrong.problems().forEach(line -> surroundings.screen().message(Texts.text("wrong", line)));
            return ExitCode.WRONG_USE.code();
        }
        LogFile.failure(problem);
        surroundings
                .screen()
                .message(Texts.text("failed-early", problem.getClass().getSimpleName()));
        return ExitCode.FAILED.code();
    }

    /** Passes the help on. */
    private static final class ToScreen extends Writer {

        private final Screen screen;

        ToScreen(Screen screen) {
            this.screen = screen;
        }

        @Override
        public void write(char[] buffer, int offset, int length) {
            screen.help(new String(buffer, offset, length));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
