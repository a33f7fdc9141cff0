package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.util.Optional;
import nl.verbetermonitor.assessment.IndicatorLine;
import nl.verbetermonitor.assessment.IndicatorLine.Originals;
import nl.verbetermonitor.plan.Indicator;
import nl.verbetermonitor.plan.Measurement;
import tools.jackson.core.JsonGenerator;

/** What bijlage 3 shows, in JSON. A value that counts persons is the words that stand there instead of a number. */
final class OpenTargetsJson {

    private final Context context;
    private final JsonFields fields;

    OpenTargetsJson(Context context, JsonGenerator json) {
        this.context = context;
        this.fields = new JsonFields(json);
    }

    /** Writes the property {@code targets}. */
    void write() {
        fields.rows("targets", context.state().indicators(), this::target);
    }

    private void target(IndicatorLine line) {
        Indicator indicator = line.indicator();
        TargetRow row = new TargetRow(context, line);
        Optional<Originals> originals = line.originals();
        Optional<Measurement> latest = line.latest(context.today());
        fields.text("nr", indicator.nr().text());
        fields.text("name", indicator.name());
        fields.text("unit", indicator.unit());
        fields.yes("countsPersons", indicator.countsPersons());
        fields.yes("included", line.included());
        value("originalBaseline", indicator, originals.map(Originals::baseline));
        value("baseline", indicator, indicator.baseline());
        value("originalTarget", indicator, originals.map(Originals::target));
        value("target", indicator, indicator.target());
        fields.date("originalTargetDate", originals.map(Originals::targetDate));
        fields.date("targetDate", indicator.targetDate());
        if (row.isEndHidden()) {
            fields.text("expected", originals.map(way -> context.text("count.persons.total")));
        } else {
            value("expected", indicator, originals.map(row::expected));
        }
        value("measured", indicator, latest.map(Measurement::value));
        fields.date("measuredOn", latest.map(Measurement::date));
        if (!indicator.countsPersons()) {
            fields.rows("measurements", row.measured(), point -> {
                fields.text("date", point.date().toString());
                fields.number("value", Optional.of(point.value()));
            });
        }
    }

    private void value(String name, Indicator indicator, Optional<BigDecimal> value) {
        if (indicator.countsPersons()) {
            fields.text(name, value.map(context.privacy()::persons));
        } else {
            fields.number(name, value);
        }
    }
}
