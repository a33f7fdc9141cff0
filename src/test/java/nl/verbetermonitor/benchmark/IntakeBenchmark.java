package nl.verbetermonitor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Reads and stores the same large trackers with our code and with fastexcel-reader, each in a program of its own, and prints
 * processor time and memory beside each other: {@code IntakeBenchmark FOLDER [ROWS [TIMES]]}.
 */
public final class IntakeBenchmark {

    private IntakeBenchmark() {}

    /**
     * One measurement.
     *
     * @param seconds of processor time, from the start of the program to its end
     * @param megabytes the most memory the program had, as the system counts
     */
    private record Result(double seconds, double megabytes) {

        static Result parse(String line) {
            String[] parts = line.split(" ", -1);
            return new Result(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
        }
    }

    /** Takes the folder for the trackers, which stay there; with a contender and a tracker behind it, it measures those. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        if (arguments.length == 3 && arguments[2].endsWith(".xlsx")) {
            measure(Contender.valueOf(arguments[1]), Path.of(arguments[2]), folder);
            return;
        }
        int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        int times = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        for (SheetXml.Texts texts : SheetXml.Texts.values()) {
            Path tracker = LargeTracker.in(folder, rows, texts);
            System.out.printf(Locale.ROOT, "%s %.0f MB%n", tracker.getFileName(), Files.size(tracker) / 1e6);
            for (int i = 0; i < times; i++) {
                for (Contender contender : Contender.values()) {
                    Result result = measureApart(contender, tracker, folder);
                    System.out.printf(
                            Locale.ROOT, "%-20s %8.2f s %8.0f MB%n", contender, result.seconds(), result.megabytes());
                }
            }
        }
    }

    private static void measure(Contender contender, Path tracker, Path folder) throws IOException {
        Path scratch = Files.createTempDirectory(folder, "scratch");
        try {
            long seen = contender.take(tracker, scratch);
            OwnProgram.tell(String.format(
                    Locale.ROOT, "%.3f %.1f %d", OwnProgram.cpuSeconds(), OwnProgram.peakMegabytes(), seen));
        } finally {
            delete(scratch);
        }
    }

    private static Result measureApart(Contender contender, Path tracker, Path folder)
            throws IOException, InterruptedException {
        return Result.parse(OwnProgram.run(
                List.of(contender.heap()),
                IntakeBenchmark.class,
                folder.toString(),
                contender.name(),
                tracker.toString()));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
