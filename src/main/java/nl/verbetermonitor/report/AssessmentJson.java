package nl.verbetermonitor.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.assessment.Change;
import nl.verbetermonitor.assessment.Changes;
import nl.verbetermonitor.assessment.Forecast;
import nl.verbetermonitor.assessment.IndicatorLine;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.SheetName;
import tools.jackson.core.JsonGenerator;

/** The toetsing in JSON, for the municipality itself: every figure, what failed, and every finding with its cell. */
public final class AssessmentJson {

    private final Context context;
    private final JsonGenerator json;
    private final CriteriaJson criteria;

    private AssessmentJson(Context context, JsonGenerator json) {
        this.context = context;
        this.json = json;
        this.criteria = new CriteriaJson(context, json);
    }

    /** Writes the JSON in UTF-8 and closes the stream; the same sources give the same bytes. */
    public static void write(ReportSources sources, OutputStream target) throws IOException {
        try (target;
                JsonGenerator json = Json.to(target)) {
            new AssessmentJson(new Context(sources), json).document();
        }
    }

    private void document() {
        ReportSources sources = context.sources();
        json.writeStartObject();
        json.writeStringProperty("plan", context.plan().number().text());
        json.writeStringProperty("peildatum", context.today().toString());
        json.writeNumberProperty("reportVersion", sources.reportVersion());
        json.writeBooleanProperty("example", context.plan().example());
        json.writeObjectPropertyStart("delivery");
        json.writeStringProperty("file", sources.origin().file());
        json.writeStringProperty("sha256", sources.origin().sha256());
        json.writeNumberProperty("version", sources.origin().version());
        json.writeEndObject();
        criteria.write();
        previous();
        json.writeArrayPropertyStart("changes");
        Changes.in(context.state()).forEach(this::change);
        json.writeEndArray();
        forecast();
        json.writeArrayPropertyStart("findings");
        sources.findings().forEach(this::finding);
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void previous() {
        Optional<Assessment> previous = context.sources().previous();
        if (previous.isEmpty()) {
            json.writeNullProperty("previous");
            return;
        }
        json.writeObjectPropertyStart("previous");
        json.writeStringProperty("peildatum", previous.get().reportingDate().toString());
        json.writeObjectPropertyStart("scores");
        for (Criterion criterion : Criterion.values()) {
            criteria.score(
                    CriteriaJson.key(criterion),
                    previous.get().criterion(criterion).score());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** In incident plans the days of measures stay out of it. */
    private void change(Change change) {
        json.writeStartObject();
        json.writeStringProperty("kind", change.kind().code());
        json.writeStringProperty("sheet", change.column().sheet().dutch());
        json.writeStringProperty("nr", change.nr());
        json.writeStringProperty("field", change.column().dutch());
        boolean hidden = context.privacy().hidesMeasures()
                && change.column().sheet() == SheetName.MEASURES
                && change.from()
                        .or(change::to)
                        .filter(Change.Day.class::isInstance)
                        .isPresent();
        if (!hidden) {
            value("from", change, change.from());
            value("to", change, change.to());
        }
        json.writeEndObject();
    }

    private void value(String name, Change change, Optional<Change.Value> value) {
        if (value.isEmpty()) {
            json.writeNullProperty(name);
        } else if (value.get() instanceof Change.Day day) {
            json.writeStringProperty(name, day.date().toString());
        } else if (value.get() instanceof Change.Words words) {
            json.writeStringProperty(name, words.text());
        } else if (value.get() instanceof Change.Amount amount) {
            if (countsPersons(change)) {
                json.writeStringProperty(name, context.privacy().persons(amount.number()));
            } else {
                json.writeNumberProperty(name, CriteriaJson.plain(amount.number()));
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

    private void forecast() {
        if (context.sources().assessment().forecast() instanceof Forecast.Range range) {
            json.writeObjectPropertyStart("forecast");
            date("p10", range.p10());
            date("p50", range.p50());
            date("p90", range.p90());
            json.writeEndObject();
        } else {
            json.writeNullProperty("forecast");
        }
    }

    private void date(String name, Optional<LocalDate> date) {
        if (date.isPresent()) {
            json.writeStringProperty(name, date.get().toString());
        } else {
            json.writeNullProperty(name);
        }
    }

    private void finding(Finding finding) {
        FindingJson.write(json, context.privacy().shown(finding, context.state().delivery()));
    }
}
