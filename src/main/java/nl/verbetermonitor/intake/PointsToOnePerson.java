package nl.verbetermonitor.intake;

import nl.verbetermonitor.plan.ColumnKind;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.TableLayout;

/** In a plan about an incident no text may point to one person. */
final class PointsToOnePerson implements RowCheck {

    private final PersonWords words;

    private PointsToOnePerson(PersonWords words) {
        this.words = words;
    }

    /** The rule for a delivery, which asks nothing of plans that are not about an incident. */
    static RowCheck in(Delivery delivery, PersonWords words) {
        return delivery.isAboutIncident() ? new PointsToOnePerson(words) : (row, layout, reporter) -> {};
    }

    @Override
    public void check(FactRow row, TableLayout layout, Reporter reporter) {
        row.values().forEach((column, value) -> {
            if (column.kind() == ColumnKind.TEXT && value instanceof String text) {
                words.firstIn(text).ifPresent(word -> layout.place(column, row.row())
                        .ifPresent(place -> reporter.report(FindingCode.POINTS_TO_ONE_PERSON, place, word, "")));
            }
        });
    }
}
