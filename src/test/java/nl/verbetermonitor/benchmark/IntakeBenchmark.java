package nl.verbetermonitor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads and stores the same large trackers with our code and with fastexcel-reader, each in a program of its own, and prints
 * what that took beside each other, how it grows, and how soon the answer about a small tracker is there:
 * {@code IntakeBenchmark FOLDER LAUNCHER [TIMES [ROWS]]}. Of several measurements the lowest counts: what comes on top of
 * it is what else the machine did.
 */
public final class IntakeBenchmark {

    private static final int TIMES = 3;
    private static final int ROWS = 1_000_000;

    /** The first is too small to take time of its own: what it takes is the start of the program. */
    private static final List<Integer> GROWTH = List.of(1, 1_000, 10_000, 100_000, 1_000_000);

    private final Path folder;
    private final Path launcher;
    private final int times;

    private IntakeBenchmark(Path folder, Path launcher, int times) {
        this.folder = folder;
        this.launcher = launcher;
        this.times = times;
    }

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

        Result lower(Result other) {
            return other.seconds < seconds ? other : this;
        }
    }

    /** Takes the folder for the trackers, which stay there; with a contender and a tracker behind it, it measures those. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        if (arguments.length == 3 && arguments[2].endsWith(".xlsx")) {
            measure(Contender.valueOf(arguments[1]), Path.of(arguments[2]), folder);
            return;
        }
        int times = arguments.length > 2 ? Integer.parseInt(arguments[2]) : TIMES;
        int rows = arguments.length > 3 ? Integer.parseInt(arguments[3]) : ROWS;
        IntakeBenchmark benchmark = new IntakeBenchmark(folder, Path.of(arguments[1]), times);
        benchmark.compare(rows);
        benchmark.grow(rows);
        benchmark.start();
    }

    private void compare(int rows) throws IOException, InterruptedException {
        print("| %,d rows | floor (s) | Verbetermonitor (s) | fastexcel-reader (s) | ratio | to the floor |%n", rows);
        print("|---|---:|---:|---:|---:|---:|%n");
        Map<SheetXml.Texts, Map<Contender, Result>> results = new EnumMap<>(SheetXml.Texts.class);
        for (SheetXml.Texts texts : SheetXml.Texts.values()) {
            Map<Contender, Result> lowest = lowest(LargeTracker.in(folder, rows, texts), Contender.values());
            results.put(texts, lowest);
            double ours = of(lowest, Contender.READING).seconds();
            double theirs = of(lowest, Contender.FASTEXCEL).seconds();
            double floor = of(lowest, Contender.FLOOR).seconds();
            print(
                    "| reading, texts %s | %.1f | %.1f | %.1f | %.2f | %.2f |%n",
                    texts.title(), floor, ours, theirs, ours / theirs, ours / floor);
        }
        results.forEach((texts, lowest) -> {
            double ours = of(lowest, Contender.STORING).seconds();
            double theirs = of(lowest, Contender.FASTEXCEL_STORING).seconds();
            print("| storing, texts %s | | %.1f | %.1f | %.2f | |%n", texts.title(), ours, theirs, ours / theirs);
        });
        memory(results);
    }

    private static void memory(Map<SheetXml.Texts, Map<Contender, Result>> results) {
        print("%n| memory of the process (MB) | Verbetermonitor | fastexcel-reader |%n|---|---:|---:|%n");
        results.forEach((texts, lowest) -> {
            print(
                    "| reading, texts %s | %.0f | %.0f |%n",
                    texts.title(),
                    of(lowest, Contender.READING).megabytes(),
                    of(lowest, Contender.FASTEXCEL).megabytes());
            print(
                    "| storing, texts %s | %.0f | %.0f |%n",
                    texts.title(),
                    of(lowest, Contender.STORING).megabytes(),
                    of(lowest, Contender.FASTEXCEL_STORING).megabytes());
        });
    }

    private void grow(int most) throws IOException, InterruptedException {
        print("%n| rows | reading (s) | µs a row | storing (s) | µs a row |%n|---:|---:|---:|---:|---:|%n");
        Result startOfReading = new Result(0, 0);
        Result startOfStoring = startOfReading;
        for (int rows : GROWTH.stream().filter(size -> size <= most).toList()) {
            Map<Contender, Result> lowest =
                    lowest(LargeTracker.in(folder, rows, SheetXml.Texts.SHARED), Contender.READING, Contender.STORING);
            Result reading = of(lowest, Contender.READING);
            Result storing = of(lowest, Contender.STORING);
            if (rows == 1) {
                startOfReading = reading;
                startOfStoring = storing;
                print("| 1 | %.2f | | %.2f | |%n", reading.seconds(), storing.seconds());
            } else {
                print(
                        "| %,d | %.2f | %.1f | %.2f | %.1f |%n",
                        rows,
                        reading.seconds(),
                        1e6 * (reading.seconds() - startOfReading.seconds()) / rows,
                        storing.seconds(),
                        1e6 * (storing.seconds() - startOfStoring.seconds()) / rows);
            }
        }
    }

    private void start() throws IOException, InterruptedException {
        Path tracker = LargeTracker.in(folder, 1_000, SheetXml.Texts.SHARED);
        ColdStart validate = new ColdStart(List.of(launcher.toString(), "validate", tracker.toString()));
        ColdStart java = new ColdStart(List.of(OwnProgram.java(), "-version"));
        validate.measure(); // builds the program when it has to
        double ours = Double.MAX_VALUE;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < times; i++) {
            least = Math.min(least, java.measure().seconds());
            ours = Math.min(ours, validate.measure().seconds());
        }
        print("%n| from start to end | seconds |%n|---|---:|%n");
        print(
                "| java -version | %.2f |%n| validate, 1,000 rows | %.2f |%n| more | %.2f |%n",
                least, ours, ours - least);
    }

    private Map<Contender, Result> lowest(Path tracker, Contender... contenders)
            throws IOException, InterruptedException {
        Map<Contender, Result> lowest = new EnumMap<>(Contender.class);
        for (int i = 0; i < times; i++) {
            for (Contender contender : contenders) {
                lowest.merge(contender, measureApart(contender, tracker), Result::lower);
            }
        }
        return lowest;
    }

    private static Result of(Map<Contender, Result> results, Contender contender) {
        return Objects.requireNonNull(results.get(contender));
    }

    private Result measureApart(Contender contender, Path tracker) throws IOException, InterruptedException {
        return Result.parse(OwnProgram.run(
                contender.options(), IntakeBenchmark.class, folder.toString(), contender.name(), tracker.toString()));
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

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
