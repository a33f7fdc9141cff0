package nl.verbetermonitor.html;

import java.util.Set;
import nl.verbetermonitor.report.TableKind;

/**
 * What a kind of table looks like, beside what its texts decide.
 *
 * @param figures the columns, counted from 0, that are set to the right, as numbers are
 */
record TableLook(Set<Integer> figures) {

    static TableLook of(TableKind kind) {
        return switch (kind) {
            case MEASURES -> new TableLook(Set.of(6, 7, 9));
            case COVERAGE -> new TableLook(Set.of(3));
            case TARGETS -> new TableLook(Set.of(1, 2, 4, 5));
            case COUNTS -> new TableLook(Set.of(3));
            case COMPONENTS -> new TableLook(Set.of(2, 3, 4));
            case NORMS -> new TableLook(Set.of(1));
            case FINDINGS -> new TableLook(Set.of(2));
            case MONEY -> new TableLook(Set.of(1, 2, 3));
            case STEPS, QUALIFICATIONS, HANDOVERS, COUNCIL, DEFINITIONS, PROVENANCE, PORTFOLIO, CHANGES ->
                new TableLook(Set.of());
        };
    }
}
