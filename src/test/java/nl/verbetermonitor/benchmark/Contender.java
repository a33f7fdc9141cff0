package nl.verbetermonitor.benchmark;

import java.io.IOException;
import java.nio.file.Path;

/** What is measured. Each takes a tracker and a folder for what it writes, and tells how many cells or rows it saw. */
enum Contender {
    /** Unpacks the parts with cells and texts and passes once over their XML; no reader of this kind can do with less. */
    FLOOR(256) {
        @Override
        long take(Path tracker, Path scratch) throws IOException {
            return Floor.pass(tracker);
        }
    },
    /** All cells through the {@code Workbook} of this project. */
    READING(256) {
        @Override
        long take(Path tracker, Path scratch) {
            return OurReading.read(tracker, scratch);
        }
    },
    /** The values of all cells. */
    FASTEXCEL(512) {
        @Override
        long take(Path tracker, Path scratch) throws IOException {
            return FastExcel.read(tracker);
        }
    },
    /** Intake with all its checks into the history, as a run does. */
    STORING(256) {
        @Override
        long take(Path tracker, Path scratch) throws IOException {
            return OurStoring.store(tracker, scratch);
        }
    },
    /** The same rows into the same table, without a check. */
    FASTEXCEL_STORING(512) {
        @Override
        long take(Path tracker, Path scratch) throws IOException {
            return FastExcelStoring.store(tracker, scratch);
        }
    };

    private final int heap;

    Contender(int heap) {
        this.heap = heap;
    }

    /** The option of Java for its heap. */
    String heap() {
        return "-Xmx" + heap + "m";
    }

    abstract long take(Path tracker, Path scratch) throws IOException;
}
