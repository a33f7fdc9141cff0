package nl.verbetermonitor.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.verbetermonitor.intake.Names.PlanHeader;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FindingCode;
import nl.verbetermonitor.plan.Place;
import nl.verbetermonitor.plan.SheetName;
import nl.verbetermonitor.plan.TableLayout.Position;
import nl.verbetermonitor.workbook.Cell;
import nl.verbetermonitor.workbook.Row;

/** Reads the sheet Plan, where each row is a label and its value. */
final class PlanReader extends HeaderedSheet<PlanHeader> {

    private final String title;
    private final Names names;
    private final PlanFacts facts;
    private final Delivery delivery;
    private final Reporter reporter;

    private final List<UnknownLabel> unknownLabels = new ArrayList<>();
    private Map<PlanHeader, Integer> columns = new HashMap<>();
    private int headerRow = 1;
    private boolean usable;
    private boolean readToItsEnd = true;
    private int kept;
    private int refused;

    private record UnknownLabel(CellRef place, String label) {}

    /**
     * @param title the sheet's name without personal data
     * @param facts takes what the sheet says
     */
    PlanReader(String title, Names names, PlanFacts facts, Delivery delivery, Reporter reporter) {
        super(new KnownNames<>(names::planHeader), HeaderRows.SEARCHED);
        this.title = title;
        this.names = names;
        this.facts = facts;
        this.delivery = delivery;
        this.reporter = reporter;
    }

    /** What became of the rows; to be asked when the sheet has ended. */
    RowCounts end() {
        endSearch();
        unknownLabels.forEach(this::reportUnknown);
        return new RowCounts(kept, refused);
    }

    /** As {@link #end()}, of a sheet that could not be read to its end: what is not seen may stand in the rest. */
    RowCounts endUnread() {
        readToItsEnd = false;
        return end();
    }

    /** Whether the sheet has the columns that it must have. */
    boolean isUsable() {
        return usable;
    }

    /** The row of the header, from 1. */
    int headerRow() {
        return headerRow;
    }

    @Override
    void outside(Row row) {
        reporter.outside(row, title);
    }

    @Override
    void noHeader() {
        requireColumns();
    }

    @Override
    void header(Header<PlanHeader> header, List<? extends Row> rows) {
        rows.forEach(this::outside);
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
        if (!usable && readToItsEnd) {
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
        if (usable && meaning.isPresent() && !facts.has(meaning.get())) {
            kept++;
            facts.take(
                    meaning.get(),
                    value,
                    new Position(
                            row.number(), at(row.number(), PlanHeader.VALUE).column()));
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

    private void reportUnknown(UnknownLabel unknown) {
        names.nearestColumn(SheetName.PLAN, unknown.label(), column -> !facts.has(column))
                .ifPresentOrElse(
                        near -> reporter.report(
                                FindingCode.NAME_NEAR_MISS, unknown.place(), unknown.label(), near.dutch()),
                        () -> reporter.report(FindingCode.LABEL_UNKNOWN, unknown.place(), unknown.label(), ""));
    }
}
