package nl.verbetermonitor.intake;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.verbetermonitor.intake.MappingProblem.Kind;
import nl.verbetermonitor.intake.YamlNode.Entry;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ColumnKind;
import nl.verbetermonitor.plan.SheetName;

/** Reads what a mapping says of one table. */
final class TableSection {

    private final SheetName table;
    private final MappingSection section;
    private final Names names;
    private final Words words;

    TableSection(SheetName table, MappingSection section, Names names, Words words) {
        this.table = table;
        this.section = section;
        this.names = names;
        this.words = words;
    }

    /**
     * Reads the section.
     *
     * @param otherwise how dates are read where the section does not say so
     */
    TableMapping read(DateReading otherwise) {
        SheetChoice sheet = SheetKey.read(section, section.take("blad"));
        HeaderRows header = HeaderKeys.take(section);
        DateReading dates = DateKeys.take(section, otherwise, words);
        Map<Column, MappedColumn> columns = new EnumMap<>(Column.class);
        section.takeSection("kolommen")
                .ifPresent(part -> forEachColumn(part, (column, entry) -> new SourcesValue(part, entry)
                        .read()
                        .ifPresent(mapped -> columns.put(column, mapped))));
        Map<Column, Given> defaults = new EnumMap<>(Column.class);
        section.takeSection("standaard")
                .ifPresent(part -> forEachColumn(part, (column, entry) -> readDefault(part, column, entry)
                        .ifPresent(given -> defaults.put(column, given))));
        Map<ColumnKind, Map<String, Object>> meanings = new EnumMap<>(ColumnKind.class);
        section.takeSection("woorden")
                .ifPresent(part -> forEachColumn(part, (column, entry) -> readWords(part, column, entry)
                        .ifPresent(read -> meanings.put(column.kind(), read))));
        boolean lettered = columns.values().stream()
                .flatMap(column -> column.sources().stream())
                .anyMatch(ColumnSource.Lettered.class::isInstance);
        if (lettered && !header.areGiven()) {
            section.missing("kopregel", MappingTexts.text("needed.header-rows"));
        }
        Set<String> ignored = ignored(columns);
        section.refuseRest();
        return new TableMapping(section.line(), sheet, header, columns, defaults, meanings, ignored, dates);
    }

    private void forEachColumn(MappingSection part, BiConsumer<Column, Entry> action) {
        Set<Column> seen = new HashSet<>();
        for (Entry entry : part.takeRest()) {
            Optional<Column> column = names.column(table, entry.key());
            if (column.isEmpty()) {
                part.refuseKey(
                        entry,
                        names.nearestColumn(table, entry.key(), any -> true).map(Column::dutch),
                        table.columns().stream().map(Column::dutch).collect(Collectors.joining(", ")));
            } else if (!seen.add(column.get())) {
                part.refuse(Kind.KEY_TWICE, entry, "", "");
            } else {
                action.accept(column.get(), entry);
            }
        }
    }

    /** A row has a number of its own, and what it waits for differs from row to row. */
    private Optional<Given> readDefault(MappingSection part, Column column, Entry entry) {
        if (column.kind() == ColumnKind.NUMBER || column == Column.MEASURE_DEPENDS_ON) {
            part.refuse(Kind.VALUE_REFUSED, entry, column.dutch(), MappingTexts.text("allowed.default"));
            return Optional.empty();
        }
        return new GivenValues(part, words).read(column, entry);
    }

    private Optional<Map<String, Object>> readWords(MappingSection part, Column column, Entry entry) {
        if (!words.areOf(column.kind())) {
            part.refuse(Kind.VALUE_REFUSED, entry, column.dutch(), closedColumns());
            return Optional.empty();
        }
        return part.section(entry).map(meanings -> new WordsSection(meanings, column.kind(), words).read());
    }

    private String closedColumns() {
        return table.columns().stream()
                .filter(column -> words.areOf(column.kind()))
                .map(Column::dutch)
                .collect(Collectors.joining(", "));
    }

    private Set<String> ignored(Map<Column, MappedColumn> columns) {
        Set<String> used = columns.values().stream()
                .flatMap(column -> column.sources().stream())
                .filter(ColumnSource.Named.class::isInstance)
                .map(source -> Names.fold(source.text()))
                .collect(Collectors.toSet());
        Set<String> ignored = new HashSet<>();
        section.take("negeren").ifPresent(entry -> section.values(entry).forEach(name -> {
            ignored.add(Names.fold(name.text()));
            if (used.contains(Names.fold(name.text()))) {
                section.problems()
                        .add(Kind.MEANS_TWO_THINGS, name.line(), section.path(entry), name.text(), "kolommen");
            }
        }));
        return ignored;
    }
}
