package nl.verbetermonitor.intake;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Which column of the workbook is one of ours.
 *
 * @param line where the mapping says so, from 1
 * @param sources where it may stand, at least one; the first that is there counts
 */
record MappedColumn(int line, List<ColumnSource> sources) {

    MappedColumn {
        sources = List.copyOf(sources);
    }

    /** As a person reads it. */
    String text() {
        return sources.stream().map(ColumnSource::text).collect(Collectors.joining(", "));
    }
}
