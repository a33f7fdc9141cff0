package nl.verbetermonitor.intake;

import java.util.List;
import java.util.Map;

/**
 * The header of a table.
 *
 * @param row where it stands, from 1; the last of its rows
 * @param columns where each known name stands first, 1 for A
 * @param twice known names that stand there once more
 * @param unknown names that are not known
 * @param absent what a mapping names and the header does not have
 * @param <K> what a known name means
 */
record Header<K>(int row, Map<K, Integer> columns, List<Name<K>> twice, List<Name<String>> unknown, List<K> absent) {

    /**
     * A name in the header row.
     *
     * @param column where it stands, 1 for A
     * @param meaning what it means, or the name itself when that is not known
     */
    record Name<M>(int column, M meaning) {}
}
