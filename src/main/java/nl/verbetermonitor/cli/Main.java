package nl.verbetermonitor.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.TimeZone;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Where the program starts. */
public final class Main {

    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] arguments) {
        // nothing may depend on the machine that a report is made on
        Locale.setDefault(Texts.DUTCH);
        TimeZone.setDefault(TimeZone.getTimeZone(Texts.ZONE));

        Screen screen = new Screen(
                utf8(FileDescriptor.out),
                Integer.getInteger("verbetermonitor.result-columns", 0),
                utf8(FileDescriptor.err),
                Integer.getInteger("verbetermonitor.columns", 0));
        silenceLibraries();
        Path workingDirectory = Path.of("").toAbsolutePath();
        Path home = Path.of(System.getProperty("verbetermonitor.home", workingDirectory.toString()));
        // The virtual machine has exit codes of its own, 3 among them. Ours lie where the launcher can tell them apart.
        int base = Integer.getInteger("verbetermonitor.exit-base", 0);
        ProcessStop stop = new ProcessStop(() -> System.exit(base + ExitCode.DONE.code()));
        Surroundings surroundings = new Surroundings(
                home, workingDirectory, System.getenv(), screen, Clock.system(Texts.ZONE), stop, Main::open);
        ExitCode exitCode = new Cli(surroundings).execute(arguments);
        stop.ended();
        System.exit(base + exitCode.code());
    }

    private static Monitor open(Settings settings) {
        System.setProperty(
                "java.io.tmpdir", DataFolder.temporaryFiles(settings.data()).toString());
        // for the other processes of this machine H2 would listen on every network interface
        System.setProperty("h2.bindAddress", "127.0.0.1");
        return new InstalledMonitors(Clock.systemUTC()).open(settings);
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
    }

    /** What a library prints, and an exception that nobody caught, is not for the terminal. */
    private static void silenceLibraries() {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> LogFile.failure(problem));
    }
}
