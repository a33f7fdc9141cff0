package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.MDC;

class LogLayoutTest {

    private static final String PERSON = "Jan Jansen 111222333";

    private final LoggerContext context = new LoggerContext();
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    LogLayoutTest() {
        context.setMDCAdapter(MDC.getMDCAdapter());
        events.setContext(context);
        events.start();
        context.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(events);
    }

    @Test
    void aLineSaysWhenHowHeavyInWhichRunWhatAndWithWhichOutcome() {
        MDC.put("run", "12");
        logger("nl.verbetermonitor.job.RunLog")
                .atInfo()
                .addKeyValue("what", "reading")
                .addKeyValue("delivery", 7L)
                .addKeyValue("outcome", "done")
                .log("");
        String logged = logged();
        MDC.remove("run");

        assertThat(logged)
                .matches("time=\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?\\+0[12]:00 level=INFO run=12"
                        + " what=reading delivery=7 outcome=done source=RunLog\n");
    }

    @Test
    void aValueWithSpacesIsQuotedAndStaysOnItsLine() {
        logger("nl.verbetermonitor.job.Ledger").warn("Het \"logo\"\nvan één\\twee \u001b[31m");

        assertThat(logged())
                .endsWith(" level=WARN source=Ledger message=\"Het \\\"logo\\\"?van één\\\\twee ?[31m\"\n")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @EnumSource
    void whatALibrarySaysOfWhatItWorksOnIsLeftOut(org.slf4j.event.Level level) {
        logger("org.library.Parser").atLevel(level).log("Cannot parse " + PERSON);

        assertThat(logged())
                .contains("level=" + level, "source=Parser")
                .doesNotContain("Jansen", "111222333", "message");
    }

    static Stream<Throwable> thatNameSomebody() {
        return Stream.of(
                new IOException("/input/" + PERSON + ".xlsx"),
                new FileSystemException("/input/" + PERSON + ".xlsx"),
                new NumberFormatException("For input string: \"" + PERSON + "\""),
                new SQLException("Value too long: '" + PERSON + "'", "22001", 22001),
                new UncheckedIOException(PERSON, new IOException(PERSON)),
                new RuntimeException(PERSON, new IllegalStateException("outer", new SQLException(PERSON))));
    }

    @ParameterizedTest
    @MethodSource("thatNameSomebody")
    void whatAnExceptionQuotesIsLeftOut(Throwable problem) {
        logger("nl.verbetermonitor.job.Ledger").error("Reading delivery 7 failed", problem);

        assertThat(logged())
                .contains("message=\"Reading delivery 7 failed\"\n\t"
                        + problem.getClass().getName())
                .contains("\tat nl.verbetermonitor.cli.LogLayoutTest.thatNameSomebody")
                .doesNotContain("Jansen", "111222333");
    }

    @Test
    void whatAnExceptionSaysOfThePlaceAndTheCauseStays() {
        logger("nl.verbetermonitor.job.Ledger")
                .error(
                        "x",
                        new UncheckedIOException(
                                new FileSystemException("/input/" + PERSON, "", "No space left on device")));
        assertThat(logged()).contains("FileSystemException: No space left on device\n");

        logger("nl.verbetermonitor.job.Ledger").error("x", new SQLException(PERSON, "57P01", 0));
        assertThat(logged()).contains("SQLException: SQLState 57P01, code 0\n");

        logger("nl.verbetermonitor.job.Ledger").error("x", new IllegalStateException("Delivery 7 is not READ"));
        assertThat(logged()).contains("IllegalStateException: Delivery 7 is not READ\n");

        logger("nl.verbetermonitor.job.Ledger").error("x", new OutOfMemoryError("Java heap space"));
        assertThat(logged()).contains("OutOfMemoryError: Java heap space\n");
    }

    private Logger logger(String name) {
        Logger logger = context.getLogger(name);
        logger.setLevel(Level.TRACE);
        return logger;
    }

    private String logged() {
        LogLayout layout = new LogLayout();
        List<ILoggingEvent> last = events.list;
        return layout.doLayout(last.get(last.size() - 1));
    }
}
