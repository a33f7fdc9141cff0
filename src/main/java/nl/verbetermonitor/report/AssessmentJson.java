package nl.verbetermonitor.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import nl.verbetermonitor.assessment.Assessment;
import nl.verbetermonitor.assessment.Changes;
import nl.verbetermonitor.assessment.Forecast;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.Finding;
import tools.jackson.core.JsonGenerator;

/** The toetsing in JSON, for the municipality itself: every figure, what failed, and every finding with its cell. */
public final class AssessmentJson {

    private final Context context;
    private final Optional<SupplementedReport> supplemented;
    private final JsonGenerator json;
    private final CriteriaJson criteria;

    private AssessmentJson(Context context, Optional<SupplementedReport> supplemented, JsonGenerator json) {
        this.context = context;
        this.supplemented = supplemented;
        this.json = json;
        this.criteria = new CriteriaJson(context, json);
    }

    /**
     * Writes the JSON in UTF-8 and closes the stream; the same sources give the same bytes.
     *
     * @param supplemented the published report that the aanvulling beside it supplements; empty when there is none
     */
    public static void write(ReportSources sources, Optional<SupplementedReport> supplemented, OutputStream target)
            throws IOException {
        try (target;
                JsonGenerator json = Json.to(target)) {
            new AssessmentJson(new Context(sources), supplemented, json).document();
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
        SupplementJson.write(context, supplemented, new JsonFields(json));
        criteria.write();
        previous();
        new ChangesJson(context, json).write(Changes.in(context.state()), change -> true);
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

    private void forecast() {
        if (context.sources().assessment().forecast() instanceof Forecast.Range range) {
            json.writeObjectPropertyStart("forecast");
            JsonFields fields = new JsonFields(json);
            fields.date("p10", range.p10());
            fields.date("p50", range.p50());
            fields.date("p90", range.p90());
            json.writeEndObject();
        } else {
            json.writeNullProperty("forecast");
        }
    }

    private void finding(Finding finding) {
        FindingJson.write(json, context.privacy().shown(finding, context.state().delivery()));
    }
}
