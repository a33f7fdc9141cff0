package nl.verbetermonitor.benchmark;

import java.io.IOException;
import java.util.List;

/** A command that is started anew each time, as somebody who waits for its answer starts it. */
final class ColdStart {

    private final List<String> command;

    ColdStart(List<String> command) {
        this.command = command;
    }

    /** Seconds on the clock from its start to its end; what it prints is dropped. */
    double seconds() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        return (System.nanoTime() - start) / 1e9;
    }
}
