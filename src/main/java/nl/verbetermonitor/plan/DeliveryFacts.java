package nl.verbetermonitor.plan;

import java.util.List;
import java.util.Map;

/**
 * The facts of one accepted delivery that the assessment looks at.
 *
 * @param plan the sheet Plan
 * @param recommendations in the order of the sheet
 * @param measures in the order of the sheet
 * @param indicators in the order of the sheet
 * @param measurements those with a readable indicator, date and value, in the order of the sheet
 * @param layouts where the tables stood in the workbook; an optional sheet may be absent
 */
public record DeliveryFacts(
        PlanSheet plan,
        List<Recommendation> recommendations,
        List<Measure> measures,
        List<Indicator> indicators,
        List<Measurement> measurements,
        Map<SheetName, TableLayout> layouts) {

    public DeliveryFacts {
        recommendations = List.copyOf(recommendations);
        measures = List.copyOf(measures);
        indicators = List.copyOf(indicators);
        measurements = List.copyOf(measurements);
        layouts = Map.copyOf(layouts);
    }

    /**
     * The cell of a column in a row of this delivery, or the line of the mapping that gives its value; its sheet where
     * neither has that column.
     */
    public Place place(Column column, int row) {
        TableLayout layout = layouts.get(column.sheet());
        if (layout == null) {
            return Place.WHOLE_FILE;
        }
        return layout.place(column, row).orElseGet(() -> sheet(column.sheet()));
    }

    /** The sheet of this delivery; the file as a whole where it has no such sheet. */
    public Place sheet(SheetName name) {
        TableLayout layout = layouts.get(name);
        return layout == null ? Place.WHOLE_FILE : new Place.WholeSheet(layout.title());
    }
}
