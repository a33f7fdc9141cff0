package nl.verbetermonitor.pdf;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import nl.verbetermonitor.report.Block.Heading;
import nl.verbetermonitor.report.Part;
import nl.verbetermonitor.report.Report;
import nl.verbetermonitor.report.TableKind;

/** Tells how fast reports are set on this machine, to look at: a usual report many times, and one of a thousand pages. */
public final class Pace {

    private Pace() {}

    /** Takes the number of times that the usual report is set, 40 by default. */
    public static void main(String[] arguments) {
        int times = arguments.length == 0 ? 40 : Integer.parseInt(arguments[0]);
        PdfRenderer renderer = new PdfRenderer();
        Report usual = SampleReports.of(
                Part.of(SampleReports.raadsmededeling()),
                Part.of(SampleReports.measuresAnnex()),
                Part.of(List.of(new Heading(1, "Bijlage 3"), SampleReports.table(TableKind.MEASURES, 120))),
                Part.of(SampleReports.assessmentAnnex()));
        for (int i = 0; i < times; i++) {
            tell(renderer, usual);
        }
        tell(renderer, SampleReports.of(new Heading(1, "Lang"), SampleReports.table(TableKind.MEASURES, 32_000)));
    }

    private static void tell(PdfRenderer renderer, Report report) {
        // Its own time, as a machine that is shared tells little by the clock.
        ThreadMXBean time = ManagementFactory.getThreadMXBean();
        long start = time.getCurrentThreadCpuTime();
        byte[] file = renderer.render(report);
        long milliseconds = (time.getCurrentThreadCpuTime() - start) / 1_000_000;
        System.out.println(new PdfFile(file).pages() + " pages, " + file.length + " bytes, " + milliseconds + " ms");
    }
}
