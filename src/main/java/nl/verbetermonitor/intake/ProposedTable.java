package nl.verbetermonitor.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.verbetermonitor.intake.HeaderText.Heading;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.workbook.Sheet;

/**
 * A table as a mapping is to find it.
 *
 * @param table which table
 * @param sheet where it stands
 * @param header where its header stands, and the rows below it that are no data
 * @param columns which headings are which columns
 * @param near headings that are probably meant for a column
 * @param others headings that nobody knows
 * @param unknownWords words of closed lists without a meaning
 */
record ProposedTable(
        SheetName table,
        Sheet sheet,
        HeaderRows header,
        Map<Column, Heading> columns,
        Map<Column, Heading> near,
        List<Heading> others,
        Map<Column, Set<String>> unknownWords) {

    ProposedTable {
        others = List.copyOf(others);
    }
}
