package nl.verbetermonitor.cli;

import java.time.LocalDate;
import java.util.Optional;
import nl.verbetermonitor.cli.CheckedCopies.Copy;
import nl.verbetermonitor.intake.RowCounts;
import nl.verbetermonitor.plan.Nr;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.report.FindingJson;
import tools.jackson.core.JsonGenerator;

/** Tells programs what came of a check: an array of answers, written while the files are read. */
final class CheckedJson implements CheckAnswers {

    private final Screen screen;
    private final JsonGenerator json;

    CheckedJson(Screen screen) {
        this.screen = screen;
        this.json = screen.json();
        json.writeStartArray();
    }

    @Override
    public void give(Checked checked, Optional<Copy> copy) {
        json.writeStartObject();
        json.writeStringProperty("file", checked.file().name());
        json.writeBooleanProperty("accepted", checked.isAccepted());
        optional("plan", checked.plan().map(Nr::text));
        optional("peildatum", checked.reportingDate().map(LocalDate::toString));
        rows(checked);
        json.writeArrayPropertyStart("findings");
        checked.findings().forEach(finding -> FindingJson.write(json, finding));
        json.writeEndArray();
        json.writeEndObject();
        CheckedWords.remarks(checked, copy)
                .forEach(remark -> screen.message(checked.file().name() + ": " + remark));
    }

    private void rows(Checked checked) {
        json.writeObjectPropertyStart("rows");
        for (SheetName sheet : SheetName.values()) {
            RowCounts counts = checked.rows().get(sheet);
            if (counts != null) {
                json.writeObjectPropertyStart(sheet.dutch());
                json.writeNumberProperty("read", counts.read());
                json.writeNumberProperty("kept", counts.kept());
                json.writeNumberProperty("refused", counts.refused());
                json.writeEndObject();
            }
        }
        json.writeEndObject();
    }

    private void optional(String name, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(name, value.get());
        } else {
            json.writeNullProperty(name);
        }
    }

    @Override
    public void sumUp(CheckTally tally) {
        screen.message(tally.sentence());
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }
}
