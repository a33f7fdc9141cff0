package nl.verbetermonitor.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.verbetermonitor.TrackersInMemory;
import nl.verbetermonitor.pdf.PdfRenderer;
import nl.verbetermonitor.report.Block;
import nl.verbetermonitor.report.Part;
import nl.verbetermonitor.report.ProgressReport;
import nl.verbetermonitor.report.Report;
import nl.verbetermonitor.report.ReportSources;
import nl.verbetermonitor.report.TableKind;
import nl.verbetermonitor.report.Text;
import org.w3c.dom.Document;

/**
 * Sets the same tagged, archivable reports with our renderer and with openhtmltopdf, each in a program of its own, and
 * prints time and memory beside each other: {@code ReportBenchmark TRACKERS}.
 */
public final class ReportBenchmark {

    private static final int WARM_UP = 60;
    private static final int MEASURED = 30;
    private static final int TIMES_LARGE = 18;
    private static final int ROWS_LARGE = 300;
    private static final String HEAP = "-Xmx6g";

    private ReportBenchmark() {}

    private enum Engine {
        VERBETERMONITOR,
        OPENHTMLTOPDF
    }

    private enum Size {
        /** An example report, again and again in a program that has warmed up. */
        SMALL,
        /** The same report with 300 rows in its tables of measures, over and over to a thousand pages, once in a new program. */
        LARGE
    }

    /**
     * One measurement.
     *
     * @param milliseconds of one report
     * @param megabytes the most memory the program had, as the system counts
     * @param heapMegabytes the most that was alive after the heap was cleaned up
     * @param kilobytes of the file
     */
    private record Result(double milliseconds, double megabytes, double heapMegabytes, double kilobytes) {

        static Result parse(String line) {
            String[] parts = line.split(" ", -1);
            return new Result(
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]),
                    Double.parseDouble(parts[4]));
        }

        String line() {
            return String.format(
                    Locale.ROOT, "RESULT %.1f %.1f %.1f %.1f", milliseconds, megabytes, heapMegabytes, kilobytes);
        }
    }

    /** Takes the folder with trackers; with an engine and a size behind it, it measures those alone. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length == 3) {
            Report report = report(Path.of(arguments[0]), Size.valueOf(arguments[2]));
            System.out.println(measure(Engine.valueOf(arguments[1]), Size.valueOf(arguments[2]), report)
                    .line());
            return;
        }
        System.out.println("| report | measure | Verbetermonitor | openhtmltopdf | ratio |");
        System.out.println("|---|---|---:|---:|---:|");
        for (Size size : Size.values()) {
            Result ours = measureApart(arguments[0], Engine.VERBETERMONITOR, size);
            Result theirs = measureApart(arguments[0], Engine.OPENHTMLTOPDF, size);
            row(size, "time (ms)", ours.milliseconds(), theirs.milliseconds());
            row(size, "memory of the process (MB)", ours.megabytes(), theirs.megabytes());
            row(size, "old heap, at most (MB)", ours.heapMegabytes(), theirs.heapMegabytes());
            row(size, "file (kB)", ours.kilobytes(), theirs.kilobytes());
        }
    }

    private static void row(Size size, String what, double ours, double theirs) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %.0f | %.0f | %.2f |%n",
                size.name().toLowerCase(Locale.ROOT),
                what,
                ours,
                theirs,
                ours / theirs);
    }

    private static Report report(Path trackers, Size size) {
        List<ReportSources> sources = TrackersInMemory.of(trackers).reports("VP-2022-01");
        Report report = ProgressReport.of(sources.get(sources.size() - 1));
        return size == Size.SMALL ? report : large(report);
    }

    private static Report large(Report report) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < TIMES_LARGE; i++) {
            report.parts().stream().map(ReportBenchmark::large).forEach(parts::add);
        }
        return new Report(
                report.title(),
                report.logo(),
                report.organisation(),
                report.marking(),
                report.footer(),
                report.accent(),
                report.date(),
                parts);
    }

    private static Part large(Part part) {
        return Part.of(
                part.versions().get(0).stream().map(ReportBenchmark::large).toList());
    }

    private static Block large(Block block) {
        if (block instanceof Block.Table table && table.kind() == TableKind.MEASURES) {
            List<List<Text>> rows = IntStream.range(0, ROWS_LARGE)
                    .mapToObj(i -> table.rows().get(i % table.rows().size()))
                    .toList();
            return new Block.Table(table.kind(), table.summary(), table.header(), rows);
        }
        return block;
    }

    private static Result measure(Engine engine, Size size, Report report) throws IOException {
        Supplier<byte[]> rendering = rendering(engine, report);
        int warmUp = size == Size.SMALL ? WARM_UP : 0;
        double[] milliseconds = new double[size == Size.SMALL ? MEASURED : 1];
        int bytes = 0;
        for (int i = -warmUp; i < milliseconds.length; i++) {
            long start = System.nanoTime();
            bytes = rendering.get().length;
            if (i >= 0) {
                milliseconds[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(milliseconds);
        return new Result(milliseconds[milliseconds.length / 2], peakOfProcess(), peakOfHeap(), bytes / 1000.0);
    }

    private static Supplier<byte[]> rendering(Engine engine, Report report) {
        if (engine == Engine.VERBETERMONITOR) {
            PdfRenderer renderer = new PdfRenderer();
            return () -> renderer.render(report);
        }
        Document page = OpenHtmlToPdf.page(report);
        return () -> OpenHtmlToPdf.render(page);
    }

    /** In MB; only Linux tells. */
    private static double peakOfProcess() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1000)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static double peakOfHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .filter(pool -> pool.getName().contains("Old") || pool.getName().contains("Tenured"))
                .mapToDouble(pool -> peak(pool) / 1e6)
                .sum();
    }

    private static long peak(MemoryPoolMXBean pool) {
        return pool.getPeakUsage().getUsed();
    }

    private static Result measureApart(String trackers, Engine engine, Size size)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReportBenchmark.class.getName(),
                        trackers,
                        engine.name(),
                        size.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String result = lines.lines()
                    .filter(line -> line.startsWith("RESULT "))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(engine + " " + size + " did not end well"));
            process.waitFor();
            return Result.parse(result);
        }
    }
}
