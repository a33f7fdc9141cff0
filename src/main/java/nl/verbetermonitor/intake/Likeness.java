package nl.verbetermonitor.intake;

import java.util.List;
import java.util.Map;
import nl.verbetermonitor.intake.HeaderText.Heading;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.SheetName;

/**
 * How much a sheet looks like a table of the tracker.
 *
 * @param table which table
 * @param header the rows in which its header seems to stand
 * @param known the headings with a known name
 * @param near headings whose name is nearly a known one
 * @param others the headings that are neither
 */
record Likeness(
        SheetName table,
        HeaderRows header,
        Map<Column, Heading> known,
        Map<Column, Heading> near,
        List<Heading> others) {

    private static final int MANY = 3;

    /** How many columns look like ours. */
    int size() {
        return known.size() + near.size();
    }

    /** The required columns that are not among them, in their order. */
    List<Column> missing() {
        return table.columns().stream()
                .filter(column -> column.isRequired() && !known.containsKey(column) && !near.containsKey(column))
                .toList();
    }

    /** Whether it is a better guess than another, by the columns that were recognised and then by those that are missing. */
    boolean isCloserThan(Likeness other) {
        return size() != other.size()
                ? size() > other.size()
                : missing().size() < other.missing().size();
    }

    /** Whether this is more than chance. */
    boolean isConvincing() {
        return size() >= MANY || (size() > 1 && missing().isEmpty());
    }
}
