package nl.verbetermonitor.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.verbetermonitor.intake.Header.Name;
import nl.verbetermonitor.workbook.Row;

/**
 * The names that are known without a mapping, in a header of one row.
 *
 * @param meaning what a name means; empty when it is not known
 * @param <K> what a known name means
 */
record KnownNames<K>(Function<String, Optional<K>> meaning) implements HeaderNames<K> {

    @Override
    public Header<K> read(List<? extends Row> rows) {
        Row row = rows.get(rows.size() - 1);
        Map<K, Integer> columns = new LinkedHashMap<>();
        List<Name<K>> twice = new ArrayList<>();
        List<Name<String>> unknown = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            int column = row.column(i);
            String name = CellText.of(row.cell(i));
            Optional<K> known = meaning.apply(name);
            if (known.isEmpty()) {
                if (!name.isEmpty()) {
                    unknown.add(new Name<>(column, name));
                }
            } else if (columns.putIfAbsent(known.get(), column) != null) {
                twice.add(new Name<>(column, known.get()));
            }
        }
        return new Header<>(row.number(), columns, twice, unknown, List.of());
    }
}
