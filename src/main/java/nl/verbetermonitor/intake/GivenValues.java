package nl.verbetermonitor.intake;

import java.util.Locale;
import java.util.Optional;
import nl.verbetermonitor.intake.MappingProblem.Kind;
import nl.verbetermonitor.intake.YamlNode.Entry;
import nl.verbetermonitor.intake.YamlNode.Scalar;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ColumnKind;
import nl.verbetermonitor.workbook.Cell;

/** Reads the values that a mapping gives itself as a cell of our own tracker is read. */
final class GivenValues {

    private final MappingSection section;
    private final Words words;

    GivenValues(MappingSection section, Words words) {
        this.section = section;
        this.words = words;
    }

    /** The value of a column; empty when it cannot be read, which is a problem then. */
    Optional<Given> read(Column column, Entry entry) {
        return section.value(entry).flatMap(value -> read(column, entry, value));
    }

    private Optional<Given> read(Column column, Entry entry, Scalar value) {
        CellReader cells = new CellReader(words, new ProgressColumn(), DateReading.OURS, serial -> Long.MAX_VALUE);
        Parsed parsed = cells.read(new Cell.Text(value.text()), column.kind(), 1);
        boolean ambiguous =
                column.kind() == ColumnKind.PROGRESS && !value.text().contains("%");
        if (parsed instanceof Parsed.Known known && !ambiguous) {
            return Optional.of(new Given(value.line(), known.value()));
        }
        section.refuse(Kind.VALUE_REFUSED, entry, value.text(), allowed(column, parsed));
        return Optional.empty();
    }

    private static String allowed(Column column, Parsed parsed) {
        return parsed instanceof Parsed.Unknown unknown && !unknown.expected().isEmpty()
                ? unknown.expected()
                : MappingTexts.text("allowed." + column.kind().name().toLowerCase(Locale.ROOT));
    }
}
