package nl.verbetermonitor.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.verbetermonitor.intake.Header.Name;
import nl.verbetermonitor.intake.HeaderText.Heading;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.workbook.Row;

/** The names that a mapping gives to columns, and for the columns that it does not name those that are known anyhow. */
final class MappedNames implements HeaderNames<Column> {

    private final SheetName table;
    private final TableMapping mapping;
    private final Names names;

    MappedNames(SheetName table, TableMapping mapping, Names names) {
        this.table = table;
        this.mapping = mapping;
        this.names = names;
    }

    @Override
    public Header<Column> read(List<? extends Row> rows) {
        List<Heading> headings = HeaderText.of(rows);
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        List<Column> absent = new ArrayList<>();
        mapping.columns().forEach((column, mapped) -> place(mapped, headings)
                .ifPresentOrElse(place -> columns.put(column, place), () -> absent.add(column)));
        Set<Integer> taken = new HashSet<>(columns.values());
        List<Name<Column>> twice = new ArrayList<>();
        List<Name<String>> unknown = new ArrayList<>();
        for (Heading heading : headings) {
            if (taken.contains(heading.column()) || mapping.ignored().stream().anyMatch(heading::is)) {
                continue;
            }
            Optional<Column> meaning = meaning(heading);
            if (meaning.isEmpty() || absent.contains(meaning.get())) {
                unknown.add(new Name<>(heading.column(), heading.name()));
            } else if (columns.putIfAbsent(meaning.get(), heading.column()) != null) {
                twice.add(new Name<>(heading.column(), meaning.get()));
            }
        }
        absent.sort(null);
        return new Header<>(rows.get(rows.size() - 1).number(), new LinkedHashMap<>(columns), twice, unknown, absent);
    }

    private static Optional<Integer> place(MappedColumn mapped, List<Heading> headings) {
        return mapped.sources().stream()
                .flatMap(source -> place(source, headings).stream())
                .findFirst();
    }

    private static Optional<Integer> place(ColumnSource source, List<Heading> headings) {
        if (source instanceof ColumnSource.Lettered lettered) {
            return Optional.of(lettered.column());
        }
        String wanted = Names.fold(source.text());
        return headings.stream()
                .filter(heading -> heading.is(wanted))
                .map(Heading::column)
                .findFirst();
    }

    /** What a heading means that the mapping did not find: a name of the mapping once more, or one that is known anyhow. */
    private Optional<Column> meaning(Heading heading) {
        Optional<Column> again = mapping.columns().entrySet().stream()
                .filter(entry -> entry.getValue().sources().stream()
                        .anyMatch(source ->
                                source instanceof ColumnSource.Named && heading.is(Names.fold(source.text()))))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
        return again.or(() -> names.column(table, heading));
    }
}
