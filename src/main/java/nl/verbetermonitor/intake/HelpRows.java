package nl.verbetermonitor.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.intake.HeaderText.Heading;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ColumnKind;
import nl.verbetermonitor.workbook.Cell;
import nl.verbetermonitor.workbook.Row;

/**
 * Tells which rows right below a header explain its columns or say what type they have. Only for a proposal: intake itself
 * passes no row over that a mapping does not name.
 */
final class HelpRows {

    private static final int MOST = 3;
    private static final int A_SENTENCE = 3;

    private static final Set<String> TYPES = Set.of(
            "tekst",
            "datum",
            "getal",
            "bedrag",
            "lijst",
            "keuzelijst",
            "vrijetekst",
            "verplicht",
            "optioneel",
            "janee",
            "text",
            "string",
            "freetext",
            "date",
            "number",
            "numeric",
            "integer",
            "currency",
            "list",
            "dropdown",
            "picklist",
            "boolean",
            "yesno",
            "required",
            "optional",
            "mandatory",
            "auto",
            "mmddyyyy",
            "ddmmjjjj");

    private HelpRows() {}

    /** The numbers of those rows. */
    static Set<Integer> below(Likeness likeness, List<? extends Row> rows) {
        Set<Integer> help = new HashSet<>();
        for (Row row : rows) {
            boolean next = row.number() == likeness.header().last() + help.size() + 1;
            if (next && help.size() < MOST && explains(row, likeness)) {
                help.add(row.number());
            }
        }
        return help;
    }

    private static boolean explains(Row row, Likeness likeness) {
        int filled = 0;
        int types = 0;
        for (int i = 0; i < row.size(); i++) {
            if (!(row.cell(i) instanceof Cell.Text)) {
                return false;
            }
            String text = CellText.of(row.cell(i));
            filled += text.isEmpty() ? 0 : 1;
            types += TYPES.contains(Names.fold(text)) ? 1 : 0;
        }
        boolean saysTypes = types > 0 && types * 2 >= filled;
        return saysTypes || (filled > 1 && hasNumbers(likeness) && !hasData(row, likeness));
    }

    private static boolean hasNumbers(Likeness likeness) {
        return likeness.known().keySet().stream().anyMatch(column -> column.kind() == ColumnKind.NUMBER);
    }

    /** A number or a date is data; a sentence in the place of a number is none. */
    private static boolean hasData(Row row, Likeness likeness) {
        boolean number = text(row, likeness, ColumnKind.NUMBER)
                .filter(text -> text.split("\\s+").length < A_SENTENCE)
                .isPresent();
        boolean date = likeness.known().keySet().stream()
                .filter(column -> column.kind() == ColumnKind.DATE)
                .flatMap(column -> text(row, likeness, column).stream())
                .anyMatch(text ->
                        Dates.parse(text).or(() -> EnglishDates.parse(text)).isPresent());
        return number || date;
    }

    private static Optional<String> text(Row row, Likeness likeness, ColumnKind kind) {
        return likeness.known().keySet().stream()
                .filter(column -> column.kind() == kind)
                .findFirst()
                .flatMap(column -> text(row, likeness, column));
    }

    private static Optional<String> text(Row row, Likeness likeness, Column column) {
        Heading heading = likeness.known().get(column);
        for (int i = 0; i < row.size(); i++) {
            if (heading != null && row.column(i) == heading.column()) {
                return Optional.of(CellText.of(row.cell(i))).filter(text -> !text.isEmpty());
            }
        }
        return Optional.empty();
    }
}
