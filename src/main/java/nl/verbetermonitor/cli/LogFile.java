package nl.verbetermonitor.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.spi.ContextAwareBase;
import ch.qos.logback.core.util.FileSize;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log: a file in the data folder, never the terminal. Before a command knows that folder nothing is logged. */
public final class LogFile extends ContextAwareBase implements Configurator {

    private static final String PATTERN =
            "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX, Europe/Amsterdam} %-5level [%thread] %logger{40} - %message%n";
    private static final FileSize LARGEST = FileSize.valueOf("5 MB");
    private static final int OLDER_FILES = 5;

    /** Called by logback, which finds this class as a service. */
    public LogFile() {}

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    /** Sends everything from the level INFO on to a file, which is closed and numbered when it grows large. */
    static void open(Path file) {
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        if (!(factory instanceof LoggerContext context)) {
            return;
        }
        context.reset();
        ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(appender(context, file.toString()));
        // what libraries do at every start says nothing about a run
        for (String library : List.of("com.zaxxer", "org.flywaydb", "org.springframework")) {
            context.getLogger(library).setLevel(Level.WARN);
        }
        context.getLogger("com.github.kagkarlsson").setLevel(Level.WARN);
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

        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        encoder.setPattern(PATTERN);
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

    /** A percent sign in a path would begin a conversion word. */
    private static String escaped(String file) {
        return file.replace("\\", "\\\\").replace("%", "\\%");
    }

    /** Writes down how a command ended; no names of files and no texts from cells. */
    static void outcome(String line) {
        LoggerFactory.getLogger(LogFile.class).info(line);
    }

    /** Writes down why a command failed. */
    static void failure(Throwable cause) {
        LoggerFactory.getLogger(LogFile.class).error("The command failed", cause);
    }
}
