package nl.verbetermonitor.report;

import nl.verbetermonitor.assessment.StepLine;
import nl.verbetermonitor.assessment.Steps;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.SheetName;
import tools.jackson.core.JsonGenerator;

/** What bijlage 4 shows, in JSON: nothing that points to a person. */
final class OpenIncidentJson {

    private final Context context;
    private final JsonFields fields;

    OpenIncidentJson(Context context, JsonGenerator json) {
        this.context = context;
        this.fields = new JsonFields(json);
    }

    /** Writes the properties {@code steps}, {@code qualifications}, {@code handovers} and {@code counts}. */
    void write() {
        fields.rows("steps", Steps.of(context.state(), context.sources().rules()), this::step);
        fields.rows("qualifications", context.sources().rows(SheetName.QUALIFICATIONS), this::qualification);
        fields.rows("handovers", context.sources().rows(SheetName.HANDOVERS), this::handover);
        PersonCounts all = context.privacy().counts(context.sources().rows(SheetName.COUNTS));
        fields.rows("counts", context.sources().rows(SheetName.COUNTS), row -> count(row, all));
    }

    private void step(StepLine line) {
        ShownStep step = new ShownStep(context, line);
        fields.text("step", step.name());
        fields.count("phase", step.phase());
        fields.texts("measures", step.numbers());
        fields.text("status", step.status());
        if (!step.hidesDay()) {
            fields.date("doneOn", step.doneOn());
        }
        fields.text("term", step.term());
        fields.text("withinTerm", step.within());
    }

    private void qualification(FactRow row) {
        fields.text("municipality", row.text(Column.QUALIFICATION_MUNICIPALITY));
        fields.date("date", row.date(Column.QUALIFICATION_DATE));
        fields.text("qualification", row.text(Column.QUALIFICATION_TEXT));
        fields.text("concerns", row.text(Column.QUALIFICATION_CONCERNS));
        fields.text("setBy", row.text(Column.QUALIFICATION_SET_BY));
        fields.text("source", row.text(Column.QUALIFICATION_SOURCE));
        fields.text("agreedWith", row.text(Column.QUALIFICATION_AGREED_WITH));
    }

    private void handover(FactRow row) {
        ShownHandover handover = new ShownHandover(context, row);
        fields.text("measure", handover.number());
        if (!handover.hidesDay()) {
            fields.date("date", handover.date());
        }
        fields.text("complete", handover.complete());
    }

    private void count(FactRow row, PersonCounts all) {
        fields.text("description", row.text(Column.COUNT_DESCRIPTION));
        fields.text("municipality", row.text(Column.COUNT_MUNICIPALITY));
        fields.text("period", row.text(Column.COUNT_PERIOD));
        fields.text("number", context.privacy().persons(row, all));
    }
}
