package nl.verbetermonitor.intake;

import java.util.List;
import nl.verbetermonitor.workbook.Row;

/**
 * What the names in a header mean.
 *
 * @param <K> what a known name means
 */
@FunctionalInterface
interface HeaderNames<K> {

    /**
     * Reads a header.
     *
     * @param rows its rows from top to bottom; at least one. Their names are those of the last row, below the banners of the
     *     others
     */
    Header<K> read(List<? extends Row> rows);
}
