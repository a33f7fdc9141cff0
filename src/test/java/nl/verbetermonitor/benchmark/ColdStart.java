package nl.verbetermonitor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A command that is started anew each time, as somebody who waits for its answer starts it. */
final class ColdStart {

    private static final int LOOK_MILLISECONDS = 100;

    private final List<String> command;

    ColdStart(List<String> command) {
        this.command = command;
    }

    /**
     * What a command took.
     *
     * @param seconds on the clock from its start to its end
     * @param megabytes the most memory that one of its processes had, as the system counts; 0 when it does not tell
     */
    record Result(double seconds, double megabytes) {}

    /**
     * Starts the command and waits for it; what it prints is dropped.
     *
     * @throws IllegalStateException when it does not end well
     */
    Result measure() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        double megabytes = 0;
        while (!process.waitFor(LOOK_MILLISECONDS, TimeUnit.MILLISECONDS)) {
            try (Stream<ProcessHandle> all = process.descendants()) {
                megabytes = Math.max(
                        megabytes,
                        all.mapToDouble(one -> peakMegabytes(one.pid())).max().orElse(0));
            }
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("Ended with " + process.exitValue() + ": " + command);
        }
        return new Result((System.nanoTime() - start) / 1e9, megabytes);
    }

    private static double peakMegabytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1000)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException e) {
            return 0; // it ended in between
        }
    }
}
