package nl.verbetermonitor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import nl.verbetermonitor.job.RunListener;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private final ByteArrayOutputStream results = new ByteArrayOutputStream();
    private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

    private Screen screen(int columns) {
        return new Screen(
                new PrintStream(results, false, StandardCharsets.UTF_8),
                columns,
                new PrintStream(messages, false, StandardCharsets.UTF_8),
                columns);
    }

    private String drawn() {
        return messages.toString(StandardCharsets.UTF_8);
    }

    @Test
    void nobodySeesABarThatNobodyWatches() {
        try (ProgressLine line = ProgressLine.on(screen(0))) {
            line.begins(RunListener.Task.READING, 3);
            line.pieceDone(RunListener.Task.READING);
        }
        assertThat(drawn()).isEmpty();
    }

    @Test
    void workThatIsDoneBeforeTheBarAppearsShowsNone() {
        try (ProgressLine line = ProgressLine.hiddenOn(screen(60))) {
            line.begins(RunListener.Task.READING, 3);
            line.pieceDone(RunListener.Task.READING);
        }
        assertThat(drawn()).isEmpty();
    }

    @Test
    void laterTheBarShowsTheTaskAndFitsTheTerminal() {
        try (ProgressLine line = ProgressLine.hiddenOn(screen(60))) {
            line.begins(RunListener.Task.ASSESSING, 4);
            line.pieceDone(RunListener.Task.ASSESSING);
            line.appear();
            line.pieceDone(RunListener.Task.ASSESSING);
        }
        assertThat(drawn()).contains("Toetsen", "2/4").doesNotContain("\n");
        assertThat(drawn().split("\r")).allSatisfy(each -> assertThat(each).hasSizeLessThan(60));
        assertThat(results.size()).isZero();
    }

    @Test
    void aTaskWithoutPiecesHasNoBar() {
        try (ProgressLine line = ProgressLine.hiddenOn(screen(60))) {
            line.appear();
            line.begins(RunListener.Task.REPORTING, 0);
        }
        assertThat(drawn()).isEmpty();
    }
}
