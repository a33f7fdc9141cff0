package nl.verbetermonitor.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ColumnKind;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;
import nl.verbetermonitor.workbook.Cell;
import nl.verbetermonitor.workbook.Row;
import org.jspecify.annotations.Nullable;

/** Reads one sheet that holds a table: any sheet of the tracker but Plan. */
final class TableReader extends HeaderedSheet<Column> {

    private final SheetName sheet;
    private final String title;
    private final Names names;
    private final Delivery delivery;
    private final Reporter reporter;
    private final IntakeSink sink;
    private final List<RowCheck> checks;
    private final ProgressColumn progress = new ProgressColumn();
    private final CellReader cells;
    private final List<Column> required;
    private final Optional<Column> number;

    private TableLayout layout;
    private @Nullable Column[] columnAt = {};
    private boolean usable;
    private boolean started;
    private final Set<Column> filled = EnumSet.noneOf(Column.class);
    private int kept;
    private int refused;

    /**
     * @param title the sheet's name without personal data
     * @param checks the rules for its rows
     */
    TableReader(
            SheetName sheet,
            String title,
            Names names,
            Words words,
            Delivery delivery,
            Reporter reporter,
            IntakeSink sink,
            List<RowCheck> checks) {
        this.sheet = sheet;
        this.title = title;
        this.names = names;
        this.delivery = delivery;
        this.reporter = reporter;
        this.sink = sink;
        this.checks = checks;
        this.cells = new CellReader(words, progress);
        this.layout = new TableLayout(sheet, title, Map.of());
        this.required = sheet.columns().stream()
                .filter(column -> column.isRequired() && column.kind() != ColumnKind.NUMBER)
                .toList();
        this.number = sheet.columns().stream()
                .filter(column -> column.kind() == ColumnKind.NUMBER)
                .findFirst();
    }

    /** What became of the rows; to be asked when the sheet has ended. */
    RowCounts end() {
        endSearch();
        if (progress.isMixed()) {
            int[] rows = progress.ambiguousRows();
            sink.forget(Column.MEASURE_PROGRESS, rows);
            Arrays.stream(rows)
                    .mapToObj(row -> layout.cell(Column.MEASURE_PROGRESS, row))
                    .flatMap(Optional::stream)
                    .forEach(place -> reporter.report(FindingCode.PROGRESS_AMBIGUOUS, place));
        }
        return new RowCounts(kept, refused);
    }

    /** Where the columns stand; none before the header row was found. */
    TableLayout layout() {
        return layout;
    }

    @Override
    Optional<Column> meaning(String name) {
        return names.column(sheet, name);
    }

    @Override
    void above(Row row) {
        reporter.outside(row, title);
    }

    @Override
    void noHeader() {
        requireColumns(Set.of());
    }

    @Override
    void header(Header<Column> header, Row row) {
        reporter.outside(row, title);
        layout = new TableLayout(
                sheet,
                title,
                header.columns().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> new TableLayout.Position(0, entry.getValue()))));
        int last = header.columns().values().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        columnAt = new Column[last + 1];
        header.columns().forEach((column, position) -> columnAt[position] = column);
        header.twice()
                .forEach(name -> reporter.report(
                        FindingCode.COLUMN_TWICE,
                        new CellRef(title, header.row(), name.column()),
                        name.meaning().dutch(),
                        ""));
        header.unknown().forEach(name -> reportUnknown(name, header));
        requireColumns(header.columns().keySet());
        if (usable) {
            sink.layout(layout);
        }
    }

    private void reportUnknown(Header.Name<String> name, Header<Column> header) {
        CellRef place = new CellRef(title, header.row(), name.column());
        names.nearestColumn(sheet, name.meaning(), column -> !header.columns().containsKey(column))
                .ifPresentOrElse(
                        near -> reporter.report(FindingCode.NAME_NEAR_MISS, place, name.meaning(), near.dutch()),
                        () -> reporter.report(FindingCode.COLUMN_UNKNOWN, place, name.meaning(), ""));
    }

    private void requireColumns(Set<Column> present) {
        List<String> missing = sheet.columns().stream()
                .filter(column -> column.isRequired() && !present.contains(column))
                .map(Column::dutch)
                .toList();
        usable = sheet.isNeeded() || missing.isEmpty();
        if (!missing.isEmpty()) {
            delivery.cannotUse(sheet);
            FindingCode code = sheet.isNeeded() ? FindingCode.COLUMN_MISSING : FindingCode.OPTIONAL_SHEET_UNUSABLE;
            reporter.report(code, new Place.WholeSheet(title), String.join(", ", missing), sheet.dutch());
        }
    }

    /** The template's example is the first row, so that no other is ever taken for one. */
    private boolean isExample(Row row) {
        Column first = sheet.columns().get(0);
        for (int i = 0; i < row.size(); i++) {
            if (columnAt(row.column(i)) == first) {
                return TemplateExample.isMarked(row.cell(i));
            }
        }
        return false;
    }

    @Override
    void below(Row row) {
        boolean first = !started;
        started = true;
        if (first && isExample(row)) {
            example(row);
            return;
        }
        Map<Column, Object> values = new EnumMap<>(Column.class);
        filled.clear();
        boolean empty = true;
        for (int i = 0; i < row.size(); i++) {
            Column column = columnAt(row.column(i));
            Cell cell = cleaned(row, i);
            if (!Reporter.isBlank(cell)) {
                empty = false;
                if (usable && column != null) {
                    take(cell, column, row, values);
                }
            }
        }
        if (!empty) {
            delivery.passed(row);
            end(new FactRow(sheet, row.number(), values));
        }
    }

    /** What the template brought along is passed over; what somebody typed over it is not, or it would be lost unseen. */
    private void example(Row row) {
        boolean changed = false;
        for (int i = 0; i < row.size(); i++) {
            Column column = columnAt(row.column(i));
            Cell cell = cleaned(row, i);
            changed |= column != null && TemplateExample.differs(column, cell);
        }
        if (changed) {
            delivery.passed(row);
            refused++;
            layout.cell(sheet.columns().get(0), row.number())
                    .ifPresent(place -> reporter.report(FindingCode.EXAMPLE_ROW_CHANGED, place));
        }
    }

    private Cell cleaned(Row row, int index) {
        int position = row.column(index);
        Column column = columnAt(position);
        boolean mayNotCount = column == null || mayNotCount(column.kind());
        return reporter.clean(row.cell(index), title, row.number(), position, mayNotCount);
    }

    private @Nullable Column columnAt(int position) {
        return position < columnAt.length ? columnAt[position] : null;
    }

    /** Nine digits in other columns than these are not an amount or a count, so they may be a citizen service number. */
    private static boolean mayNotCount(ColumnKind kind) {
        return kind != ColumnKind.AMOUNT && kind != ColumnKind.VALUE && kind != ColumnKind.COUNT;
    }

    private void take(Cell cell, Column column, Row row, Map<Column, Object> values) {
        Parsed parsed = cells.read(cell, column.kind(), row.number());
        if (parsed instanceof Parsed.Known known) {
            values.put(column, known.value());
            filled.add(column);
        } else if (parsed instanceof Parsed.Unknown unknown) {
            reporter.report(
                    unknown.code(),
                    new CellRef(title, row.number(), layoutColumn(column)),
                    unknown.found(),
                    unknown.expected());
            filled.add(column);
        }
    }

    private int layoutColumn(Column column) {
        TableLayout.Position position = layout.positions().get(column);
        return position == null ? 1 : position.column();
    }

    private void end(FactRow row) {
        if (!usable || !hasNumberOfItsOwn(row)) {
            refused++;
            return;
        }
        kept++;
        for (Column column : required) {
            if (!filled.contains(column)) {
                layout.cell(column, row.row()).ifPresent(place -> reporter.report(FindingCode.VALUE_MISSING, place));
            }
        }
        row.text(Column.INDICATOR_NAME)
                .ifPresent(name -> delivery.references().indicatorNames().add(NrSet.hash(name)));
        checks.forEach(check -> check.check(row, layout, reporter));
        sink.fact(row);
    }

    private boolean hasNumberOfItsOwn(FactRow row) {
        if (number.isEmpty()) {
            return true;
        }
        Optional<String> nr = row.text(number.get());
        if (nr.isPresent() && delivery.references().rowsOf(sheet).add(NrSet.hash(nr.get()))) {
            return true;
        }
        FindingCode code = nr.isEmpty() ? FindingCode.NR_MISSING : FindingCode.NR_TWICE;
        layout.cell(number.get(), row.row()).ifPresent(place -> reporter.report(code, place, nr.orElse(""), ""));
        return false;
    }
}
