package nl.verbetermonitor.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.verbetermonitor.assessment.Change;
import nl.verbetermonitor.assessment.IndicatorLine;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.SheetName;
import tools.jackson.core.JsonGenerator;

/** What changed in a plan, in JSON. */
final class ChangesJson {

    private final Context context;
    private final JsonGenerator json;
    private final JsonFields fields;

    ChangesJson(Context context, JsonGenerator json) {
        this.context = context;
        this.json = json;
        this.fields = new JsonFields(json);
    }

    /**
     * Writes the property {@code changes}.
     *
     * @param mayTell of which changes it may be told what it was and what it is; never told are the days of measures in
     *     incident plans
     */
    void write(List<Change> changes, Predicate<Change> mayTell) {
        fields.rows("changes", changes, change -> write(change, mayTell.test(change) && !isHiddenDay(change)));
    }

    private boolean isHiddenDay(Change change) {
        return context.privacy().hidesMeasures()
                && change.column().sheet() == SheetName.MEASURES
                && change.from()
                        .or(change::to)
                        .filter(Change.Day.class::isInstance)
                        .isPresent();
    }

    private void write(Change change, boolean withValues) {
        fields.text("kind", change.kind().code());
        fields.text("sheet", change.column().sheet().dutch());
        fields.text("nr", change.nr());
        fields.text("field", change.column().dutch());
        if (withValues) {
            value("from", change, change.from());
            value("to", change, change.to());
        }
    }

    private void value(String name, Change change, Optional<Change.Value> value) {
        if (value.isEmpty()) {
            json.writeNullProperty(name);
        } else if (value.get() instanceof Change.Day day) {
            fields.text(name, day.date().toString());
        } else if (value.get() instanceof Change.Words words) {
            fields.text(name, words.text());
        } else if (value.get() instanceof Change.Amount amount) {
            if (countsPersons(change)) {
                fields.text(name, context.privacy().persons(amount.number()));
            } else {
                fields.number(name, Optional.of(amount.number()));
            }
        }
    }

    private boolean countsPersons(Change change) {
        return change.column().sheet() == SheetName.INDICATORS
                && context.state().indicators().stream()
                        .map(IndicatorLine::indicator)
                        .anyMatch(indicator ->
                                indicator.countsPersons() && indicator.nr().equals(Nr.of(change.nr())));
    }
}
