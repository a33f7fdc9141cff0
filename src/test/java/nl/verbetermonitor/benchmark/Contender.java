package nl.verbetermonitor.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What is measured: ours as the launcher starts it, in a quarter of its memory; fastexcel-reader with the memory that the
 * texts of a million rows need, and the collector that Java chooses. Each takes a tracker and a folder for what it writes,
 * and tells how many cells or rows it saw.
 */
enum Contender {
    /** Unpacks the parts with cells and texts and passes once over their XML; no reader of this kind can do with less. */
    FLOOR(Options.OURS) {
        @Override
        long take(Path tracker, Path scratch) throws IOException {
            return Floor.pass(tracker);
        }
    },
    /** All cells through the {@code Workbook} of this project. */
    READING(Options.OURS) {
        @Override
        long take(Path tracker, Path scratch) {
            return OurReading.read(tracker, scratch);
        }
    },
    /** The values of all cells. */
    FASTEXCEL(Options.THEIRS) {
        @Override
        long take(Path tracker, Path scratch) throws IOException {
            return FastExcel.read(tracker);
        }
    },
    /** Intake with all its checks into the history, as a run does. */
    STORING(Options.OURS) {
        @Override
        long take(Path tracker, Path scratch) throws IOException {
            return OurStoring.store(tracker, scratch);
        }
    },
    /** The same rows into the same table, without a check. */
    FASTEXCEL_STORING(Options.THEIRS) {
        @Override
        long take(Path tracker, Path scratch) throws IOException {
            return FastExcelStoring.store(tracker, scratch);
        }
    };

    private static final class Options {
        static final String OURS = "-Xmx256m -XX:+UseSerialGC -XX:Tier4InvocationThreshold=50000"
                + " -XX:Tier4MinInvocationThreshold=20000 -XX:Tier4CompileThreshold=150000"
                + " -XX:Tier4BackEdgeThreshold=400000";
        static final String THEIRS = "-Xmx512m";

        private Options() {}
    }

    private final String options;

    Contender(String options) {
        this.options = options;
    }

    /** The options of Java it runs with. */
    List<String> options() {
        return List.of(options.split(" ", -1));
    }

    abstract long take(Path tracker, Path scratch) throws IOException;
}
