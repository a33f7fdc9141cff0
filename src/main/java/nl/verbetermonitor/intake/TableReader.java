package nl.verbetermonitor.intake;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleToLongFunction;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.ColumnKind;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;
import nl.verbetermonitor.plan.TableLayout.Position;
import nl.verbetermonitor.workbook.Cell;
import nl.verbetermonitor.workbook.Row;

/** Reads one sheet that holds a table: any sheet of the tracker but Plan. */
final class TableReader extends HeaderedSheet<Column> {

    private final TableRecipe recipe;
    private final SheetName sheet;
    private final String title;
    private final boolean onlyKnownColumns;
    private final boolean firstOnSheet;
    private final HeaderReport report;
    private final Delivery delivery;
    private final Reporter reporter;
    private final IntakeSink sink;
    private final List<RowCheck> checks;
    private final ProgressColumn progress = new ProgressColumn();
    private final CellReader cells;
    private final List<Column> required;
    private final Optional<Column> number;

    private TableLayout layout;
    private ColumnsBelow columns = ColumnsBelow.NONE;
    private boolean usable;
    private boolean started;
    private final Set<Column> filled = EnumSet.noneOf(Column.class);
    private int kept;
    private int refused;

    /**
     * @param checks the rules for its rows
     */
    TableReader(
            TableRecipe recipe,
            Names names,
            Delivery delivery,
            Reporter reporter,
            IntakeSink sink,
            DoubleToLongFunction epochDay,
            List<RowCheck> checks) {
        super(recipe.headerNames(), recipe.mapping().header());
        this.recipe = recipe;
        this.sheet = recipe.table();
        this.title = recipe.title();
        this.onlyKnownColumns = recipe.onlyKnownColumns();
        this.firstOnSheet = recipe.use().first();
        this.report = new HeaderReport(recipe, names, reporter);
        this.delivery = delivery;
        this.reporter = reporter;
        this.sink = sink;
        this.checks = checks;
        this.cells = new CellReader(recipe.words(), progress, recipe.mapping().dates(), epochDay);
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
            int column = layoutColumn(Column.MEASURE_PROGRESS);
            String percentage = CellRef.letters(column) + progress.firstPercentage();
            Arrays.stream(rows)
                    .mapToObj(row -> new CellRef(title, row, column))
                    .forEach(place -> reporter.report(FindingCode.PROGRESS_AMBIGUOUS, place, percentage, ""));
        }
        return new RowCounts(kept, refused);
    }

    /** As {@link #end()}, of a sheet that could not be read to its end: what is not seen may stand in the rest. */
    RowCounts endUnread() {
        delivery.cannotUse(sheet);
        report.expectNoMore();
        return end();
    }

    /** Whether none of the columns was found. */
    boolean lacksHeader() {
        return columns.areNone();
    }

    /** Where the columns stand; none before the header row was found. */
    TableLayout layout() {
        return layout;
    }

    @Override
    void outside(Row row) {
        if (firstOnSheet) {
            reporter.outside(row, title);
        }
    }

    @Override
    void noHeader() {
        requireColumns(Set.of());
    }

    @Override
    void header(Header<Column> header, List<? extends Row> rows) {
        rows.forEach(this::outside);
        layout = new TableLayout(sheet, title, positions(header));
        columns = ColumnsBelow.of(header, recipe.use());
        report.report(header);
        requireColumns(layout.positions().keySet());
        if (usable) {
            sink.layout(layout);
        }
    }

    private Map<Column, Position> positions(Header<Column> header) {
        Map<Column, Position> positions = new EnumMap<>(Column.class);
        recipe.mapping().defaults().forEach((column, given) -> positions.put(column, Position.inMapping(given.line())));
        header.columns().forEach((column, position) -> positions.put(column, new Position(0, position)));
        return positions;
    }

    private void requireColumns(Set<Column> present) {
        boolean complete = report.reportMissing(present).isEmpty();
        usable = sheet.isNeeded() || complete;
        if (!complete) {
            delivery.cannotUse(sheet);
        }
    }

    /** The template's example is the first row, so that no other is ever taken for one. */
    private boolean isExample(Row row) {
        Column first = sheet.columns().get(0);
        for (int i = 0; i < row.size(); i++) {
            if (columns.at(row.column(i)) == first) {
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
            int position = row.column(i);
            Column column = columns.at(position);
            Cell cell = cleaned(row, i);
            if (!Reporter.isBlank(cell)) {
                empty &= column == null && onlyKnownColumns;
                if (usable && column != null) {
                    take(cell, column, row, values);
                    for (Column also : columns.alsoAt(position)) {
                        take(cell, also, row, values);
                    }
                }
            }
        }
        if (!empty) {
            passed(row);
            end(new FactRow(sheet, row.number(), withDefaults(values)));
        }
    }

    /** What the template brought along is passed over; what somebody typed over it is not, or it would be lost unseen. */
    private void example(Row row) {
        boolean changed = false;
        for (int i = 0; i < row.size(); i++) {
            Column column = columns.at(row.column(i));
            Cell cell = cleaned(row, i);
            changed |= column != null && TemplateExample.differs(column, cell);
        }
        if (changed) {
            passed(row);
            refused++;
            layout.cell(sheet.columns().get(0), row.number())
                    .ifPresent(place -> reporter.report(FindingCode.EXAMPLE_ROW_CHANGED, place));
        }
    }

    private void passed(Row row) {
        if (firstOnSheet) {
            delivery.passed(row);
        }
    }

    private Cell cleaned(Row row, int index) {
        int position = row.column(index);
        boolean mayNotCount = !columns.areAmounts(position);
        return firstOnSheet
                ? reporter.clean(row.cell(index), title, row.number(), position, mayNotCount)
                : reporter.cleanAgain(row.cell(index), mayNotCount);
    }

    private Map<Column, Object> withDefaults(Map<Column, Object> values) {
        recipe.mapping().defaults().forEach((column, given) -> {
            if (usable && filled.add(column)) {
                values.put(column, given.value());
            }
        });
        return values;
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
        Position position = layout.positions().get(column);
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
