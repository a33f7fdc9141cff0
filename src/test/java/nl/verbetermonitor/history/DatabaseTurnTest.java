package nl.verbetermonitor.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who comes when to an embedded database that several processes use, seen from a process of its own. */
class DatabaseTurnTest {

    private final Path data;
    private final DatabaseSettings settings;

    DatabaseTurnTest(@TempDir Path data) {
        this.data = data;
        this.settings = DatabaseSettings.embedded(data, 1);
    }

    @Test
    void oneAtATimeHasIt() throws Exception {
        Process other = process("hold");
        try (BufferedReader answers = other.inputReader(StandardCharsets.UTF_8)) {
            assertThat(answers.readLine()).isEqualTo("taken");
            assertThat(isFree()).isFalse();
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(isFree()).isTrue();
    }

    @Test
    void whoLooksHasItUntilItIsDone() throws Exception {
        try (History visit = History.visit(settings, OpenHistory.CLOCK)) {
            assertThat(visit.runs().newest(1)).isEmpty();
            assertThat(answerOf("look")).isEqualTo("not free");
        }
        assertThat(answerOf("look")).isEqualTo("free");
    }

    @Test
    void whoWorksLetsOthersLook() throws Exception {
        try (History work = History.open(settings, OpenHistory.CLOCK)) {
            assertThat(work.runs().newest(1)).isEmpty();
            assertThat(answerOf("look")).isEqualTo("free");
        }
    }

    @Test
    void whoWorksDoesNotEndWhileAnotherLooks() throws Exception {
        Process worker = process("work");
        try (BufferedReader answers = worker.inputReader(StandardCharsets.UTF_8)) {
            assertThat(answers.readLine()).isEqualTo("0 runs");
            try (History visit = History.visit(settings, OpenHistory.CLOCK)) {
                worker.getOutputStream().close();

                assertThat(worker.waitFor(1, TimeUnit.SECONDS)).isFalse();
                assertThat(visit.runs().newest(1)).isEmpty();
            }
            assertThat(worker.waitFor()).isZero();
        } finally {
            worker.destroyForcibly().waitFor();
        }
    }

    @Test
    void anotherHistoryOfTheSameProcessDoesNotWait() {
        try (History visit = History.visit(settings, OpenHistory.CLOCK);
                History work = History.open(settings, OpenHistory.CLOCK)) {
            assertThat(visit.runs().newest(1)).isEqualTo(work.runs().newest(1));
        }
    }

    private boolean isFree() {
        return isFree(settings);
    }

    private static boolean isFree(DatabaseSettings settings) {
        DatabaseTurn turn = DatabaseTurn.take(settings, 1);
        turn.close();
        return turn.isTaken();
    }

    private String answerOf(String what) throws Exception {
        Process process = process(what);
        try (BufferedReader answers = process.inputReader(StandardCharsets.UTF_8)) {
            return String.valueOf(answers.readLine());
        } finally {
            process.waitFor();
        }
    }

    private Process process(String what) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        data.toString(),
                        what)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The other process: tells what it sees, and stays until its input ends. */
    static final class Other {

        private Other() {}

        public static void main(String[] arguments) throws IOException {
            DatabaseSettings settings = DatabaseSettings.embedded(Path.of(arguments[0]), 1);
            switch (arguments[1]) {
                case "hold" -> {
                    try (DatabaseTurn turn = DatabaseTurn.take(settings, 1)) {
                        System.out.println(turn.isTaken() ? "taken" : "not taken");
                        System.in.read();
                    }
                }
                case "look" -> System.out.println(isFree(settings) ? "free" : "not free");
                case "work" -> {
                    try (History history = History.open(settings, OpenHistory.CLOCK)) {
                        System.out.println(history.runs().newest(1).size() + " runs");
                        System.in.read();
                    }
                }
                default -> throw new IllegalArgumentException(arguments[1]);
            }
        }
    }
}
