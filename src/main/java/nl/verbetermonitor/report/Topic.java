package nl.verbetermonitor.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a report says things about, in the order in which a reader wants to hear that they changed. */
enum Topic {
    VERDICTS,
    HARD_RULES,
    STEPS,
    QUALIFICATIONS,
    COUNTS,
    HANDOVERS,
    MEASURES,
    RECOMMENDATIONS,
    TARGETS,
    COUNCIL,
    MONEY,
    COMPONENTS,
    NORMS;

    private static final List<Integer> FIRST = List.of(0);

    /** By the tables that tell it. */
    private static final Map<TableKind, Topic> OF_TABLES = Map.of(
            TableKind.STEPS, STEPS,
            TableKind.QUALIFICATIONS, QUALIFICATIONS,
            TableKind.COUNTS, COUNTS,
            TableKind.HANDOVERS, HANDOVERS,
            TableKind.MEASURES, MEASURES,
            TableKind.COVERAGE, RECOMMENDATIONS,
            TableKind.TARGETS, TARGETS,
            TableKind.COUNCIL, COUNCIL,
            TableKind.MONEY, MONEY,
            TableKind.COMPONENTS, COMPONENTS);

    /** What a table tells; empty when it tells nothing about the plan itself. */
    static Optional<Topic> of(TableKind table) {
        return Optional.ofNullable(OF_TABLES.get(table));
    }

    /** The columns, from 0, that say which thing a row of its table is about. */
    List<Integer> subjectColumns() {
        return switch (this) {
            case QUALIFICATIONS -> List.of(0, 1, 3);
            case COUNTS -> List.of(0, 1, 2);
            case HANDOVERS -> List.of(0, 1);
            default -> FIRST;
        };
    }

    /** The columns, from 0, that list names of which the order tells nothing: it follows that of the rows of the tracker. */
    List<Integer> listColumns() {
        return switch (this) {
            case STEPS, MEASURES -> List.of(1);
            case RECOMMENDATIONS -> List.of(2);
            case COMPONENTS -> List.of(5);
            default -> List.of();
        };
    }

    /** Whether a reader of a later report wants to hear of it, also where nothing that was said has become untrue. */
    boolean isOfLaterReports() {
        return switch (this) {
            case VERDICTS, HARD_RULES, STEPS, QUALIFICATIONS, COUNTS, HANDOVERS, RECOMMENDATIONS, COUNCIL -> true;
            case MEASURES, TARGETS, MONEY, COMPONENTS, NORMS -> false;
        };
    }
}
