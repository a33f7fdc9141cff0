package nl.verbetermonitor.report;

import java.io.IOException;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;

/** What the public gets of a published report, in JSON: what its pages show and nothing else. */
public final class OpenDataJson {

    /** Goes up when a reader of an earlier form would go wrong. */
    private static final int FORMAT = 1;

    private final Context context;
    private final Approval approval;
    private final JsonGenerator json;

    private OpenDataJson(Context context, Approval approval, JsonGenerator json) {
        this.context = context;
        this.approval = approval;
        this.json = json;
    }

    /**
     * Writes the JSON in UTF-8 and closes the stream; the same sources give the same bytes.
     *
     * @throws IllegalArgumentException when nothing was decided about the report
     */
    public static void write(ReportSources sources, OutputStream target) throws IOException {
        Approval approval =
                sources.approval().orElseThrow(() -> new IllegalArgumentException("A concept is not for the public"));
        try (target;
                JsonGenerator json = Json.to(target)) {
            new OpenDataJson(new Context(sources), approval, json).document();
        }
    }

    private void document() {
        json.writeStartObject();
        json.writeNumberProperty("format", FORMAT);
        json.writeStringProperty("plan", context.plan().number().text());
        json.writeStringProperty("peildatum", context.today().toString());
        json.writeNumberProperty("reportVersion", context.sources().reportVersion());
        json.writeBooleanProperty("example", context.plan().example());
        json.writeStringProperty("caseNumber", approval.caseNumber());
        json.writeStringProperty("meetingDate", approval.meetingDate().toString());
        new CriteriaJson(context, json).write();
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
