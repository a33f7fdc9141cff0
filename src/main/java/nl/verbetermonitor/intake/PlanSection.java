package nl.verbetermonitor.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.verbetermonitor.intake.MappingProblem.Kind;
import nl.verbetermonitor.intake.YamlNode.Entry;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout.Position;

/** Reads what a mapping says of the plan: for each label a value, or the cell that it stands in. */
final class PlanSection {

    private static final String SHEET = "blad";

    private final MappingSection section;
    private final Names names;
    private final GivenValues values;
    private final Words words;
    private final Map<Column, Position> cells = new EnumMap<>(Column.class);
    private final Map<Column, Given> given = new EnumMap<>(Column.class);
    private boolean pointsAtCells;

    PlanSection(MappingSection section, Names names, Words words) {
        this.section = section;
        this.names = names;
        this.words = words;
        this.values = new GivenValues(section, words);
    }

    /**
     * Reads the section.
     *
     * @param otherwise how dates are read where the section does not say so
     */
    PlanMapping read(DateReading otherwise) {
        DateReading dates = DateKeys.take(section, otherwise, words);
        Optional<Entry> sheetEntry = section.take(SHEET);
        SheetChoice sheet = SheetKey.read(section, sheetEntry);
        section.takeRest().forEach(this::label);
        if (!sheet.isGiven() && !cells.isEmpty()) {
            section.missing(SHEET, MappingTexts.text("needed.sheet-of-cells"));
        }
        if (sheet.isGiven() && !pointsAtCells) {
            sheetEntry.ifPresent(entry -> section.refuse(
                    Kind.VALUE_REFUSED, entry, sheet.names().get(0), MappingTexts.text("allowed.cells")));
        }
        return new PlanMapping(section.line(), sheet, cells, given, dates);
    }

    private void label(Entry entry) {
        Optional<Column> column = names.column(SheetName.PLAN, entry.key());
        if (column.isEmpty()) {
            section.refuseKey(
                    entry,
                    names.nearestColumn(SheetName.PLAN, entry.key(), any -> true)
                            .map(Column::dutch),
                    SheetName.PLAN.columns().stream().map(Column::dutch).collect(Collectors.joining(", ")));
        } else if (cells.containsKey(column.get()) || given.containsKey(column.get())) {
            section.refuse(Kind.KEY_TWICE, entry, "", "");
        } else if (entry.value() instanceof YamlNode.Group) {
            pointsAtCells = true;
            section.section(entry).flatMap(PlanSection::cell).ifPresent(cell -> cells.put(column.get(), cell));
        } else {
            values.read(column.get(), entry).ifPresent(value -> given.put(column.get(), value));
        }
    }

    private static Optional<Position> cell(MappingSection part) {
        Optional<Entry> entry = part.takeOnly("cel", MappingTexts.text("needed.cell"));
        return entry.flatMap(part::value).flatMap(value -> {
            Optional<Position> address = CellAddress.parse(value.text());
            if (address.isEmpty()) {
                part.refuse(Kind.VALUE_REFUSED, entry.get(), value.text(), MappingTexts.text("allowed.cell"));
            }
            return address;
        });
    }
}
