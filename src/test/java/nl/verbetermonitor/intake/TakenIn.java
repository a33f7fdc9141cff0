package nl.verbetermonitor.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;
import nl.verbetermonitor.workbook.Workbook;

/** Everything that came of taking in a workbook, to be asked about in tests. */
final class TakenIn implements IntakeSink {

    final List<TableLayout> layouts = new ArrayList<>();
    final List<FactRow> facts = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    private IntakeResult result = new IntakeResult.Refused(Optional.empty(), Optional.empty(), Map.of(), false);

    static TakenIn of(Workbook workbook) {
        return of(workbook, IntakeSettings.defaults());
    }

    static TakenIn of(Workbook workbook, IntakeSettings settings) {
        TakenIn taken = new TakenIn();
        taken.result = new Intake(settings).read(workbook, taken);
        return taken;
    }

    static TakenIn of(Workbook workbook, LocalDate day) {
        TakenIn taken = new TakenIn();
        taken.result = new Intake(IntakeSettings.defaults()).on(day).read(workbook, taken);
        return taken;
    }

    static TakenIn of(Workbook workbook, Mapping mapping) {
        TakenIn taken = new TakenIn();
        taken.result = new Intake(IntakeSettings.defaults()).read(workbook, mapping, taken);
        return taken;
    }

    IntakeResult result() {
        return result;
    }

    boolean isAccepted() {
        return result instanceof IntakeResult.Accepted;
    }

    List<FactRow> of(SheetName sheet) {
        return facts.stream().filter(fact -> fact.sheet() == sheet).toList();
    }

    /** The value of a column in the only, or the first, row that is kept of its sheet. */
    Optional<Object> value(Column column) {
        return of(column.sheet()).stream()
                .findFirst()
                .map(fact -> Optional.ofNullable(fact.values().get(column)))
                .orElseThrow(() -> new NoSuchElementException("No row was kept of " + column.sheet()));
    }

    /** The values of a column, in all rows that are kept, as they print; "-" when unknown. */
    List<String> values(Column column) {
        return of(column.sheet()).stream()
                .map(fact -> String.valueOf(fact.values().getOrDefault(column, "-")))
                .toList();
    }

    /** Every finding as its code and place: {@code DATE_UNKNOWN Maatregelen!E2}. */
    List<String> found() {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.place().text())
                .map(String::strip)
                .toList();
    }

    Finding finding(FindingCode code) {
        return findings.stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(code + " is not among " + found()));
    }

    @Override
    public void layout(TableLayout layout) {
        layouts.add(layout);
    }

    @Override
    public void fact(FactRow fact) {
        if (layouts.stream().noneMatch(layout -> layout.sheet() == fact.sheet())) {
            throw new AssertionError("A fact came before the layout of " + fact.sheet());
        }
        facts.add(fact);
    }

    @Override
    public void finding(Finding finding) {
        findings.add(finding);
    }

    @Override
    public void forget(Column column, int[] rows) {
        for (int row : rows) {
            facts.replaceAll(fact -> {
                if (fact.sheet() != column.sheet() || fact.row() != row) {
                    return fact;
                }
                Map<Column, Object> values = new EnumMap<>(Column.class);
                values.putAll(fact.values());
                values.remove(column);
                return new FactRow(fact.sheet(), row, values);
            });
        }
    }
}
