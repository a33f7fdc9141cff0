package nl.verbetermonitor.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.LayoutWrappingEncoder;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.FileSize;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** The log: a file in the data folder, never the terminal. Before a command knows that folder nothing is logged. */
public final class LogFile extends ContextAwareBase implements Configurator {

    private static final String TASK = "task";

    private static final FileSize LARGEST = FileSize.valueOf("5 MB");
    private static final int OLDER_FILES = 5;
    private static final Duration OLDEST = Duration.ofDays(180);

    /** Called by logback, which finds this class as a service. */
    public LogFile() {}

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /**
     * Sends what we do, and what goes wrong in libraries, to a file, which is closed and numbered when it grows large; those
     * that nothing was added to for a long time go.
     */
    static void open(Path file, Instant now) {
        removeOld(file, now);
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        if (!(factory instanceof LoggerContext context)) {
            return;
        }
        context.reset();
        ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(appender(context, file.toString()));
        context.getLogger("nl.verbetermonitor").setLevel(Level.INFO);
        // says at each start that it does not know H2
        context.getLogger("com.github.kagkarlsson.scheduler.jdbc").setLevel(Level.ERROR);
        context.getLogger("net.sf.jasperreports").setLevel(Level.ERROR);
        context.getLogger("org.apache.poi").setLevel(Level.OFF);
        // says at each start that this H2 is newer than Flyway knows
        context.getLogger("org.flywaydb.core.internal.database.base.Database").setLevel(Level.ERROR);
    }

    private static RollingFileAppender<ILoggingEvent> appender(LoggerContext context, String file) {
        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setFile(file);

        LogLayout layout = new LogLayout();
        layout.setContext(context);
        layout.start();
        LayoutWrappingEncoder<ILoggingEvent> encoder = new LayoutWrappingEncoder<>();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setLayout(layout);
        encoder.start();
        appender.setEncoder(encoder);

        FixedWindowRollingPolicy rolling = new FixedWindowRollingPolicy();
        rolling.setContext(context);
        rolling.setParent(appender);
        rolling.setFileNamePattern(escaped(file) + ".%i");
        rolling.setMinIndex(1);
        rolling.setMaxIndex(OLDER_FILES);
        rolling.start();
        appender.setRollingPolicy(rolling);

        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(LARGEST);
        size.start();
        appender.setTriggeringPolicy(size);

        appender.start();
        return appender;
    }

    private static void removeOld(Path file, Instant now) {
        for (int nr = 1; nr <= OLDER_FILES; nr++) {
            Path older = file.resolveSibling(file.getFileName() + "." + nr);
            try {
                if (Files.exists(older)
                        && Files.getLastModifiedTime(older).toInstant().isBefore(now.minus(OLDEST))) {
                    Files.delete(older);
                }
            } catch (IOException e) {
                return; // it is tried again at the next command
            }
        }
    }

    /** A percent sign in a path would begin a conversion word. */
    private static String escaped(String file) {
        return file.replace("\\", "\\\\").replace("%", "\\%");
    }

    /** Writes down that everything was copied, and how much that was. */
    static void outcome(String what, long rows, long files) {
        LoggerFactory.getLogger(LogFile.class)
                .atInfo()
                .addKeyValue("what", what)
                .addKeyValue("outcome", "done")
                .addKeyValue("rows", rows)
                .addKeyValue("files", files)
                .log("");
    }

    /** Has every line of this thread, and of the threads that it sets to work, name the task of the schedule meanwhile. */
    static <T> T during(String task, Supplier<T> work) {
        MDC.put(TASK, task);
        try {
            return work.get();
        } finally {
            MDC.remove(TASK);
        }
    }

    /** Writes down why a command failed. */
    static void failure(Throwable cause) {
        LoggerFactory.getLogger(LogFile.class).error("The command failed", cause);
    }
}
