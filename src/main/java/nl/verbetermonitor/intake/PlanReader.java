package nl.verbetermonitor.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.verbetermonitor.intake.Names.PlanHeader;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout;
import nl.verbetermonitor.plan.TableLayout.Position;
import nl.verbetermonitor.workbook.Cell;
import nl.verbetermonitor.workbook.Row;

/** Reads the sheet Plan, where each row is a label and its value. */
final class PlanReader extends HeaderedSheet<PlanHeader> {

    /** Without these a delivery means nothing. */
    private static final Map<Column, FindingCode> INDISPENSABLE = Map.of(
            Column.PLAN_NUMBER, FindingCode.PLAN_NUMBER_UNREADABLE,
            Column.PLAN_KIND, FindingCode.PLAN_KIND_UNREADABLE,
            Column.PLAN_START, FindingCode.PLAN_START_UNREADABLE,
            Column.PLAN_REPORTING_DATE, FindingCode.REPORTING_DATE_UNREADABLE);

    private final String title;
    private final Names names;
    private final CellReader cells;
    private final Delivery delivery;
    private final Reporter reporter;
    private final IntakeSink sink;

    private final Map<Column, Position> positions = new EnumMap<>(Column.class);
    private final Map<Column, Object> values = new EnumMap<>(Column.class);
    private final Set<Column> filled = EnumSet.noneOf(Column.class);
    private final List<UnknownLabel> unknownLabels = new ArrayList<>();
    private Map<PlanHeader, Integer> columns = new HashMap<>();
    private int headerRow = 1;
    private boolean usable;
    private int kept;
    private int refused;

    private record UnknownLabel(CellRef place, String label) {}

    /**
     * @param title the sheet's name without personal data
     */
    PlanReader(String title, Names names, Words words, Delivery delivery, Reporter reporter, IntakeSink sink) {
        this.title = title;
        this.names = names;
        this.cells = new CellReader(words, new ProgressColumn());
        this.delivery = delivery;
        this.reporter = reporter;
        this.sink = sink;
    }

    /**
     * What became of the rows; to be asked when the sheet has ended.
     *
     * @param checks the rules for the facts, asked for when these are known
     */
    RowCounts end(Supplier<List<RowCheck>> checks) {
        endSearch();
        unknownLabels.forEach(this::reportUnknown);
        if (usable) {
            requireLabels();
            TableLayout layout = new TableLayout(SheetName.PLAN, title, positions);
            FactRow facts = new FactRow(SheetName.PLAN, headerRow, values);
            delivery.planned(facts);
            sink.layout(layout);
            sink.fact(facts);
            checks.get().forEach(check -> check.check(facts, layout, reporter));
        }
        return new RowCounts(kept, refused);
    }

    @Override
    Optional<PlanHeader> meaning(String name) {
        return names.planHeader(name);
    }

    @Override
    void above(Row row) {
        reporter.outside(row, title);
    }

    @Override
    void noHeader() {
        requireColumns();
    }

    @Override
    void header(Header<PlanHeader> header, Row row) {
        reporter.outside(row, title);
        headerRow = header.row();
        columns = header.columns();
        header.twice()
                .forEach(name -> reporter.report(
                        FindingCode.COLUMN_TWICE,
                        new CellRef(title, header.row(), name.column()),
                        name.meaning().dutch(),
                        ""));
        header.unknown()
                .forEach(name -> reporter.report(
                        FindingCode.COLUMN_UNKNOWN,
                        new CellRef(title, header.row(), name.column()),
                        name.meaning(),
                        ""));
        requireColumns();
    }

    private void requireColumns() {
        List<String> missing = Arrays.stream(PlanHeader.values())
                .filter(header -> header.isRequired() && !columns.containsKey(header))
                .map(PlanHeader::dutch)
                .toList();
        usable = missing.isEmpty();
        if (!usable) {
            reporter.report(
                    FindingCode.COLUMN_MISSING,
                    new Place.WholeSheet(title),
                    String.join(", ", missing),
                    SheetName.PLAN.dutch());
        }
    }

    @Override
    void below(Row row) {
        Cell label = new Cell.Text("");
        Cell value = new Cell.Text("");
        boolean empty = true;
        Optional<Column> meaning = labelOf(row);
        for (int i = 0; i < row.size(); i++) {
            Cell cell = reporter.clean(row.cell(i), title, row.number(), row.column(i), true);
            empty &= Reporter.isBlank(cell);
            if (isAt(PlanHeader.LABEL, row.column(i))) {
                label = cell;
            } else if (isAt(PlanHeader.VALUE, row.column(i))) {
                value = cell;
            }
        }
        if (empty) {
            return;
        }
        delivery.passed(row);
        if (usable && meaning.isPresent() && !positions.containsKey(meaning.get())) {
            kept++;
            take(meaning.get(), value, row.number());
            return;
        }
        refused++;
        if (usable) {
            CellRef place = at(row.number(), PlanHeader.LABEL);
            String text = CellText.of(label);
            meaning.ifPresentOrElse(
                    column -> reporter.report(FindingCode.LABEL_TWICE, place, column.dutch(), ""),
                    () -> unknownLabels.add(new UnknownLabel(place, text)));
        }
    }

    private Optional<Column> labelOf(Row row) {
        for (int i = 0; i < row.size(); i++) {
            if (isAt(PlanHeader.LABEL, row.column(i))) {
                return names.column(SheetName.PLAN, CellText.of(row.cell(i)));
            }
        }
        return Optional.empty();
    }

    private boolean isAt(PlanHeader header, int column) {
        Integer position = columns.get(header);
        return position != null && position == column;
    }

    private CellRef at(int row, PlanHeader header) {
        Integer position = columns.get(header);
        return new CellRef(title, row, position == null ? 1 : position);
    }

    private void take(Column column, Cell value, int row) {
        CellRef place = at(row, PlanHeader.VALUE);
        positions.put(column, new Position(row, place.column()));
        Parsed parsed = cells.read(value, column.kind(), row);
        if (parsed instanceof Parsed.Known known && isNoName(column, known.value())) {
            reporter.report(FindingCode.PLAN_NUMBER_UNREADABLE, place, Finding.REMOVED, "");
            filled.add(column);
        } else if (parsed instanceof Parsed.Known known) {
            values.put(column, known.value());
            filled.add(column);
        } else if (parsed instanceof Parsed.Unknown unknown) {
            FindingCode code = INDISPENSABLE.getOrDefault(column, unknown.code());
            reporter.report(code, place, unknown.found(), unknown.expected());
            filled.add(column);
        }
    }

    /** Two plans whose numbers were personal data would become one. */
    private static boolean isNoName(Column column, Object value) {
        return column == Column.PLAN_NUMBER && value.toString().contains(Finding.REMOVED);
    }

    private void requireLabels() {
        for (Column column : SheetName.PLAN.columns()) {
            Position position = positions.get(column);
            if (!column.isRequired() || filled.contains(column)) {
                continue;
            }
            if (position == null) {
                reporter.report(FindingCode.LABEL_MISSING, new Place.WholeSheet(title), column.dutch(), "");
            } else {
                FindingCode code = INDISPENSABLE.getOrDefault(column, FindingCode.VALUE_MISSING);
                reporter.report(code, new CellRef(title, position.row(), position.column()));
            }
        }
    }

    private void reportUnknown(UnknownLabel unknown) {
        names.nearestColumn(SheetName.PLAN, unknown.label(), column -> !positions.containsKey(column))
                .ifPresentOrElse(
                        near -> reporter.report(
                                FindingCode.NAME_NEAR_MISS, unknown.place(), unknown.label(), near.dutch()),
                        () -> reporter.report(FindingCode.LABEL_UNKNOWN, unknown.place(), unknown.label(), ""));
    }
}
