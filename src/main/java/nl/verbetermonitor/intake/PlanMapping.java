package nl.verbetermonitor.intake;

import java.util.Map;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.TableLayout.Position;

/**
 * What is known of the plan where the workbook has no sheet Plan, or where that leaves something out.
 *
 * @param line where it begins in the mapping, from 1
 * @param sheet the sheet that the cells stand on; of no names when there are none
 * @param cells where a value stands
 * @param given values that the workbook does not have
 * @param dates how dates in the cells are read
 */
record PlanMapping(
        int line, SheetChoice sheet, Map<Column, Position> cells, Map<Column, Given> given, DateReading dates) {

    PlanMapping {
        cells = Map.copyOf(cells);
        given = Map.copyOf(given);
    }
}
