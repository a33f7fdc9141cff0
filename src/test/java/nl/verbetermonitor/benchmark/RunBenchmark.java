package nl.verbetermonitor.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Runs of the whole product through its launcher: one new delivery on a history of two hundred, beside LibreOffice that
 * prints the same workbook; and everything from an empty history to all reports, for very many deliveries and twice as
 * many: {@code RunBenchmark TRACKERS FOLDER LAUNCHER [PLANS]}.
 */
public final class RunBenchmark {

    private static final int HISTORY = 200;
    private static final int PLANS = 250;
    private static final int TIMES = 3;

    private final ExampleTrackers trackers;
    private final Path folder;
    private final Path launcher;

    private RunBenchmark(ExampleTrackers trackers, Path folder, Path launcher) {
        this.trackers = trackers;
        this.folder = folder;
        this.launcher = launcher;
    }

    /** The folder is emptied before and after. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        RunBenchmark benchmark = new RunBenchmark(
                new ExampleTrackers(Path.of(arguments[0])), Path.of(arguments[1]), Path.of(arguments[2]));
        benchmark.oneDelivery();
        benchmark.manyDeliveries(arguments.length > 3 ? Integer.parseInt(arguments[3]) : PLANS);
    }

    /** The newest quarter of a plan of which the earlier ones are there; the lowest of some measurements. */
    private void oneDelivery() throws IOException, InterruptedException {
        int quarters = trackers.quarters();
        int plans = HISTORY / quarters;
        Path input = emptied("input");
        for (int plan = 1; plan <= plans; plan++) {
            writePlan(input, plan, plan == plans ? quarters - 1 : quarters);
        }
        writePlan(input, plans + 1, 1);
        run();
        double ours = Double.MAX_VALUE;
        double lastReport = Double.MAX_VALUE;
        double printing = Double.MAX_VALUE;
        Path kept = emptied("history");
        copy(folder.resolve("data"), kept);
        for (int i = 0; i < TIMES; i++) {
            copy(kept, emptied("data"));
            Path delivery = trackers.write(input, plans, quarters);
            long start = System.currentTimeMillis();
            ours = Math.min(ours, run().seconds());
            lastReport = Math.min(lastReport, (lastReport(folder.resolve("reports")) - start) / 1000.0);
            printing = Math.min(printing, print(delivery));
            Files.delete(delivery);
        }
        tell("| one new delivery on a history of %d | seconds |%n|---|---:|%n", HISTORY);
        tell("| from the command to its last report | %.2f |%n", lastReport);
        tell("| from the command to its end | %.2f |%n", ours);
        tell("| LibreOffice prints the workbook | %.2f |%n", printing);
        tell("| ratio | %.2f |%n%n", lastReport / printing);
    }

    private void manyDeliveries(int plans) throws IOException, InterruptedException {
        tell("| deliveries | seconds | deliveries a second | memory (MB) | time to half of it |%n");
        tell("|---:|---:|---:|---:|---:|%n");
        double before = 0;
        for (int many : List.of(plans, 2 * plans)) {
            emptied("data");
            emptied("reports");
            Path input = emptied("input");
            for (int plan = 1; plan <= many; plan++) {
                writePlan(input, plan, trackers.quarters());
            }
            ColdStart.Result result = run();
            int deliveries = many * trackers.quarters();
            tell(
                    "| %,d | %.1f | %.2f | %.0f | %s |%n",
                    deliveries,
                    result.seconds(),
                    deliveries / result.seconds(),
                    result.megabytes(),
                    before == 0 ? "" : String.format(Locale.ROOT, "%.2f", result.seconds() / before));
            before = result.seconds();
        }
        for (String name : List.of("data", "reports", "input", "history", "printed")) {
            delete(folder.resolve(name));
        }
    }

    private void writePlan(Path input, int plan, int quarters) throws IOException {
        for (int quarter = 1; quarter <= quarters; quarter++) {
            trackers.write(input, plan, quarter);
        }
    }

    private ColdStart.Result run() throws IOException, InterruptedException {
        return new ColdStart(List.of(
                        launcher.toString(),
                        "run",
                        "--input",
                        folder.resolve("input").toString(),
                        "--data",
                        folder.resolve("data").toString(),
                        "--reports",
                        folder.resolve("reports").toString()))
                .measure();
    }

    private double print(Path workbook) throws IOException, InterruptedException {
        ColdStart printing = new ColdStart(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("printed/profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.resolve("printed").toString(),
                workbook.toString()));
        printing.measure(); // the first time it makes its profile
        return printing.measure().seconds();
    }

    private static long lastReport(Path reports) throws IOException {
        try (Stream<Path> files = Files.walk(reports)) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .map(RunBenchmark::written)
                    .mapToLong(FileTime::toMillis)
                    .max()
                    .orElseThrow();
        }
    }

    private static FileTime written(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path emptied(String name) throws IOException {
        Path emptied = folder.resolve(name);
        delete(emptied);
        return Files.createDirectories(emptied);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void tell(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
