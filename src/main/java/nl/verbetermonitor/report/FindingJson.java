package nl.verbetermonitor.report;

import nl.verbetermonitor.plan.Finding;
import tools.jackson.core.JsonGenerator;

/** A finding in JSON, the same wherever one stands. */
public final class FindingJson {

    private FindingJson() {}

    /** Writes a finding as the next value; a finding about the file as a whole has null for a cell. */
    public static void write(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("code", finding.code().code());
        json.writeStringProperty("severity", finding.severity().dutch());
        if (finding.place().text().isEmpty()) {
            json.writeNullProperty("cell");
        } else {
            json.writeStringProperty("cell", finding.place().text());
        }
        json.writeStringProperty("message", finding.message());
        json.writeEndObject();
    }
}
