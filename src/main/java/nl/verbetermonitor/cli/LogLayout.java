package nl.verbetermonitor.cli;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.LayoutBase;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.slf4j.event.KeyValuePair;

/**
 * One line an event, as {@code key=value}. A line that begins with a tab belongs to the line before it: where in the program
 * something went wrong. Names of files and texts of cells never come in: what a library says of them is left out.
 */
final class LogLayout extends LayoutBase<ILoggingEvent> {

    private static final String OURS = "nl.verbetermonitor.";

    /** Libraries that speak about themselves only. */
    private static final List<String> DISCREET =
            List.of(OURS, "com.zaxxer.", "org.flywaydb.", "org.springframework.batch.", "com.github.kagkarlsson.");

    private static final int MOST_FRAMES = 40;

    @Override
    public String doLayout(ILoggingEvent event) {
        StringBuilder line = new StringBuilder(200);
        OffsetDateTime time = Instant.ofEpochMilli(event.getTimeStamp())
                .truncatedTo(ChronoUnit.MILLIS)
                .atZone(Texts.ZONE)
                .toOffsetDateTime();
        line.append("time=").append(time).append(" level=").append(event.getLevel());
        event.getMDCPropertyMap().forEach((key, value) -> add(line, key, value));
        List<KeyValuePair> pairs = event.getKeyValuePairs();
        if (pairs != null) {
            pairs.forEach(pair -> add(line, pair.key, String.valueOf(pair.value)));
        }
        add(line, "source", shortName(event.getLoggerName()));
        boolean discreet = DISCREET.stream().anyMatch(event.getLoggerName()::startsWith);
        if (discreet && !event.getFormattedMessage().isEmpty()) {
            add(line, "message", event.getFormattedMessage());
        }
        line.append('\n');
        for (IThrowableProxy cause = event.getThrowableProxy(); cause != null; cause = cause.getCause()) {
            add(line, cause);
        }
        return line.toString();
    }

    private static void add(StringBuilder line, String key, String value) {
        line.append(' ').append(key).append('=');
        if (value.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '"' && c != '=')) {
            line.append(value);
        } else {
            line.append('"')
                    .append(Printable.line(value).replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
    }

    private static void add(StringBuilder line, IThrowableProxy cause) {
        line.append('\t').append(cause.getClassName());
        String said = cause instanceof ThrowableProxy proxy ? Discretion.said(proxy.getThrowable()) : "";
        if (!said.isEmpty()) {
            line.append(": ").append(Printable.line(said));
        }
        line.append('\n');
        StackTraceElementProxy[] frames = cause.getStackTraceElementProxyArray();
        int shown = Math.min(MOST_FRAMES, frames.length - cause.getCommonFrames());
        for (int i = 0; i < shown; i++) {
            line.append('\t').append(frames[i].getSTEAsString()).append('\n');
        }
    }

    private static String shortName(String logger) {
        return logger.substring(logger.lastIndexOf('.') + 1);
    }
}
