package nl.verbetermonitor.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.verbetermonitor.plan.Severity;

/**
 * What stands above a list of findings.
 *
 * @param title what the sheet is; programs know our sheets by it
 * @param file which delivery it is about, and how many findings it has
 * @param counts how many findings of each severity that there are, and what to do about them
 * @param notes what else must be known
 */
record ListHead(String title, List<String> file, List<Count> counts, List<String> notes) {

    /**
     * How many findings there are of one severity.
     *
     * @param number at least one
     * @param toDo what such findings do to the delivery, and what to do
     */
    record Count(Severity severity, long number, String toDo) {}

    /**
     * The head of a list.
     *
     * @param name of the delivery
     * @param alone why there is no copy of the delivery itself; empty when the list stands in one
     */
    static ListHead of(String name, Remarks remarks, Optional<FindingsAlone.Reason> alone) {
        List<Count> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long number = remarks.counts().getOrDefault(severity, 0L);
            if (number > 0) {
                String toDo = CopyWords.text("do-" + severity.name().toLowerCase(Locale.ROOT));
                counts.add(new Count(severity, number, toDo));
            }
        }
        List<String> notes = new ArrayList<>();
        if (alone.isPresent()) {
            notes.add(alone.get().dutch());
        } else {
            notes.add(CopyWords.text(counts.isEmpty() ? "own-sheet" : "how-to"));
            remarks.notAllRemarked().ifPresent(notes::add);
        }
        remarks.notAllListed().ifPresent(notes::add);
        String all = CopyWords.text(
                "findings", counts.stream().mapToLong(Count::number).sum());
        return new ListHead(
                CopyWords.text("title"), List.of(CopyWords.text("file", name), all), List.copyOf(counts), notes);
    }

    /** On which row the header of the list stands, from 1: one row is left free above it. */
    int headerRow() {
        return 1 + file.size() + counts.size() + notes.size() + 2;
    }
}
