package nl.verbetermonitor.assessment;

import java.util.Map;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Priority;
import nl.verbetermonitor.plan.SheetName;

/** A row of the sheet Aanbevelingen for tests; begins with a number and a text, without a priority. */
public record RecommendationRow(Map<Column, Object> cells) implements TrackerRow {

    static RecommendationRow numbered(String nr) {
        return new RecommendationRow(
                Map.of(Column.RECOMMENDATION_NUMBER, nr, Column.RECOMMENDATION_TEXT, "Tekst van " + nr));
    }

    @Override
    public SheetName sheet() {
        return SheetName.RECOMMENDATIONS;
    }

    public RecommendationRow priority(Priority priority) {
        return with(Column.RECOMMENDATION_PRIORITY, priority);
    }

    public RecommendationRow text(String text) {
        return with(Column.RECOMMENDATION_TEXT, text);
    }

    public RecommendationRow without(Column... columns) {
        return new RecommendationRow(TrackerRow.without(cells, columns));
    }

    private RecommendationRow with(Column column, Object value) {
        return new RecommendationRow(TrackerRow.with(cells, column, value));
    }
}
