package nl.verbetermonitor.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ColumnKind;

/**
 * How a table of the tracker is found on a sheet that was not made for us.
 *
 * @param line where it begins in the mapping, from 1
 * @param sheet which sheet it is
 * @param header where its header stands
 * @param columns which columns are ours; names that are known anyhow count for the others
 * @param defaults the value of a cell that is empty or of a column that is not there
 * @param words what words of the workbook mean, folded, in the columns with a closed list
 * @param ignored folded names of columns that are left out without a remark
 * @param dates how dates are read
 */
record TableMapping(
        int line,
        SheetChoice sheet,
        HeaderRows header,
        Map<Column, MappedColumn> columns,
        Map<Column, Given> defaults,
        Map<ColumnKind, Map<String, Object>> words,
        Set<String> ignored,
        DateReading dates) {

    /** Of a table that no mapping speaks of. */
    static final TableMapping NONE = new TableMapping(
            1,
            new SheetChoice(1, List.of()),
            HeaderRows.SEARCHED,
            Map.of(),
            Map.of(),
            Map.of(),
            Set.of(),
            DateReading.OURS);

    TableMapping {
        columns = Map.copyOf(columns);
        defaults = Map.copyOf(defaults);
        words = Map.copyOf(words);
        ignored = Set.copyOf(ignored);
    }
}
