package nl.verbetermonitor.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import nl.verbetermonitor.assessment.Forecast;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.Criterion;
import nl.verbetermonitor.plan.PlanKind;
import tools.jackson.core.JsonGenerator;

/** What the public gets of a published report, in JSON: what its pages show and nothing else. */
public final class OpenDataJson {

    /** Goes up when who reads an earlier form would go wrong. */
    private static final int FORMAT = 1;

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Context context;
    private final Approval approval;
    private final Optional<SupplementedReport> supplemented;
    private final Comparison comparison;
    private final JsonGenerator json;
    private final JsonFields fields;

    private OpenDataJson(
            Context context, Approval approval, Optional<SupplementedReport> supplemented, JsonGenerator json) {
        this.context = context;
        this.approval = approval;
        this.supplemented = supplemented;
        this.comparison = Comparison.withLastReport(context.sources());
        this.json = json;
        this.fields = new JsonFields(json);
    }

    /**
     * Writes the JSON in UTF-8 and closes the stream; the same sources give the same bytes.
     *
     * @param supplemented the published report that the aanvulling beside it supplements; empty when there is none
     * @throws IllegalArgumentException when nothing was decided about the report
     */
    public static void write(ReportSources sources, Optional<SupplementedReport> supplemented, OutputStream target)
            throws IOException {
        Approval approval =
                sources.approval().orElseThrow(() -> new IllegalArgumentException("A concept is not for the public"));
        try (target;
                JsonGenerator json = Json.to(target)) {
            new OpenDataJson(new Context(sources), approval, supplemented, json).document();
        }
    }

    private void document() {
        json.writeStartObject();
        head();
        new CriteriaJson(context, json).write();
        comparedWith();
        new ChangesJson(context, json)
                .write(comparison.changes(), change -> change.column() != Column.RECOMMENDATION_TEXT);
        forecast();
        new OpenPlanJson(context, json).write();
        new OpenTargetsJson(context, json).write();
        if (context.plan().kind() == PlanKind.SUPPLIER_INCIDENT) {
            new OpenIncidentJson(context, json).write();
        }
        council();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private void head() {
        fields.count("format", FORMAT);
        fields.text("publisher", Masthead.organisation(context));
        fields.text("plan", context.plan().number().text());
        fields.text("title", context.title());
        fields.text("kind", context.plan().kind().dutch());
        fields.text("peildatum", context.today().toString());
        fields.count("reportVersion", context.sources().reportVersion());
        fields.text("state", context.text("state.published"));
        fields.text("caseNumber", approval.caseNumber());
        fields.text("meetingDate", approval.meetingDate().toString());
        fields.text("embargoUntil", approval.embargoUntil().map(OpenDataJson::moment));
        fields.yes("example", context.plan().example());
        SupplementJson.write(context, supplemented, fields);
    }

    private static String moment(LocalDateTime moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZone(ZONE));
    }

    private void comparedWith() {
        if (comparison.date().isEmpty()) {
            fields.nothing("comparedWith");
            return;
        }
        fields.object("comparedWith", () -> {
            fields.date("peildatum", comparison.date());
            fields.yes("published", comparison.isPublished());
            fields.object("scores", () -> {
                for (Criterion criterion : Criterion.values()) {
                    fields.number(
                            CriteriaJson.key(criterion),
                            comparison.criterion(criterion).flatMap(result -> result.score()));
                }
            });
        });
    }

    private void forecast() {
        Outlook outlook = new Outlook(context);
        if (outlook.range().isEmpty()) {
            fields.nothing("forecast");
            return;
        }
        Forecast.Range range = outlook.range().get();
        fields.object("forecast", () -> {
            fields.date("p10", range.p10());
            fields.date("p50", range.p50());
            fields.date("p90", range.p90());
        });
    }

    private void council() {
        fields.rows("council", CouncilItem.of(context), item -> {
            fields.text("nr", item.number());
            fields.text("kind", item.kind().map(kind -> kind.dutch()));
            fields.yes("public", !item.isPrivate());
            if (!item.isPrivate()) {
                fields.text("party", item.party());
                fields.text("subject", item.publicSubject());
            }
            fields.date("submitted", item.submitted());
            fields.date("due", item.due());
            fields.date("settled", item.settled());
            fields.text("outcome", context.text(item.outcome()));
        });
    }
}
