package nl.verbetermonitor.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.verbetermonitor.intake.Intake;
import nl.verbetermonitor.intake.IntakeResult;
import nl.verbetermonitor.intake.IntakeSettings;
import nl.verbetermonitor.intake.IntakeSink;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.TableLayout;

/**
 * What intake tells of a file.
 *
 * @param result its outcome, with the counts of rows
 * @param facts where each table and fact stands, and what it says
 * @param findings in the order of reading
 */
record Told(IntakeResult result, List<String> facts, List<Finding> findings) {

    static Told of(Path file) {
        List<String> facts = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        IntakeSink sink = new IntakeSink() {
            @Override
            public void layout(TableLayout layout) {
                facts.add(layout.toString());
            }

            @Override
            public void fact(FactRow fact) {
                facts.add(fact + " " + fact.values());
            }

            @Override
            public void finding(Finding finding) {
                findings.add(finding);
            }

            @Override
            public void forget(Column column, int[] rows) {
                facts.add("forget " + column + " in " + rows.length);
            }
        };
        try (Workbook workbook = Reading.opened(file)) {
            return new Told(new Intake(IntakeSettings.defaults()).read(workbook, sink), facts, findings);
        }
    }

    /** Takes everything and keeps nothing. */
    static IntakeSink nobody() {
        return new IntakeSink() {
            @Override
            public void layout(TableLayout layout) {}

            @Override
            public void fact(FactRow fact) {}

            @Override
            public void finding(Finding finding) {}

            @Override
            public void forget(Column column, int[] rows) {}
        };
    }

    /** Every finding as its code and place: {@code DATE_UNKNOWN Maatregelen!E2}. */
    List<String> found() {
        return findings.stream()
                .map(finding -> (finding.code() + " " + finding.place().text()).strip())
                .toList();
    }
}
