package nl.verbetermonitor.intake;

import java.util.List;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ColumnKind;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;

/** In a plan about an incident no text may point to one person. */
final class PointsToOnePerson implements RowCheck {

    private final List<Column> texts;
    private final PersonWords words;

    private PointsToOnePerson(SheetName sheet, PersonWords words) {
        this.texts = sheet.columns().stream()
                .filter(column -> column.kind() == ColumnKind.TEXT)
                .toList();
        this.words = words;
    }

    /** The rule for the rows of a sheet, which asks nothing of plans that are not about an incident. */
    static RowCheck in(SheetName sheet, Delivery delivery, PersonWords words) {
        return delivery.isAboutIncident() ? new PointsToOnePerson(sheet, words) : (row, layout, reporter) -> {};
    }

    @Override
    public void check(FactRow row, TableLayout layout, Reporter reporter) {
        for (Column column : texts) {
            row.text(column).flatMap(words::firstIn).ifPresent(word -> layout.place(column, row.row())
                    .ifPresent(place -> reporter.report(FindingCode.POINTS_TO_ONE_PERSON, place, word, "")));
        }
    }
}
