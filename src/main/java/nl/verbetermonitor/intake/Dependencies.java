package nl.verbetermonitor.intake;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.TableLayout;

/**
 * Remembers which measures depend on a measure that was not yet read, twelve bytes for each: whether such a measure
 * exists is known only at the end of the sheet.
 */
final class Dependencies implements RowCheck {

    private final NrSet measures;
    private final LongStream.Builder awaited = LongStream.builder();
    private final IntStream.Builder awaiting = IntStream.builder();

    Dependencies(NrSet measures) {
        this.measures = measures;
    }

    @Override
    public void check(FactRow row, TableLayout layout, Reporter reporter) {
        for (String reference : row.references(Column.MEASURE_DEPENDS_ON)) {
            long hash = NrSet.hash(reference);
            if (!measures.contains(hash)) {
                awaited.add(hash);
                awaiting.add(row.row());
            }
        }
    }

    /** The rows that refer to a measure that does not exist; to be asked once, when the sheet has ended. */
    BitSet unresolvedRows() {
        long[] hashes = awaited.build().toArray();
        int[] rows = awaiting.build().toArray();
        BitSet unresolved = new BitSet();
        Arrays.setAll(rows, i -> measures.contains(hashes[i]) ? 0 : rows[i]);
        Arrays.stream(rows).filter(row -> row > 0).forEach(unresolved::set);
        return unresolved;
    }
}
