package nl.verbetermonitor.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.workbook.Cell;
import nl.verbetermonitor.workbook.Row;
import nl.verbetermonitor.workbook.RowHandler;
import nl.verbetermonitor.workbook.Sheet;
import nl.verbetermonitor.workbook.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * A tracker in memory that reads like a spreadsheet: {@code tracker.sheet("Raad").row("Nr", "Soort").row("V1", "Motie")}.
 * Values become cells: text, numbers, {@link LocalDate}, {@link Boolean}, any {@link Cell}, and null for no cell.
 */
final class Tracker implements Workbook {

    private final List<Grid> grids = new ArrayList<>();
    private boolean macros;

    /** An empty workbook. */
    static Tracker empty() {
        return new Tracker();
    }

    /** The least that is accepted: an improvement plan with one recommendation and one measure, peildatum 30-09-2023. */
    static Tracker small() {
        Tracker tracker = empty();
        tracker.plan();
        tracker.sheet("Aanbevelingen").row("Nr", "Aanbeveling").row("A1", "Leg vast wie regie voert");
        tracker.sheet("Maatregelen")
                .row("Nr", "Aanbeveling", "Maatregel", "Status")
                .row("M1", "A1", "Regiekaart invoeren", "Op schema");
        return tracker;
    }

    /** The same for a plan about an incident. */
    static Tracker incident() {
        Tracker tracker = small();
        tracker.sheet("Plan").set("B4", "Leveranciersincident");
        return tracker;
    }

    private void plan() {
        sheet("Plan")
                .row("Veld", "Waarde")
                .row("Plannummer", "VP-1")
                .row("Titel", "Verbeterplan")
                .row("Soort", "Verbeterplan inspectie")
                .row("Gemeente", "Voorbeeldstad")
                .row("Portefeuillehouder", "Wethouder Jeugd")
                .row("Startdatum", LocalDate.of(2022, 7, 19))
                .row("Peildatum", LocalDate.of(2023, 9, 30));
    }

    /** The sheet of that name, made when it is not there. */
    Grid sheet(String name) {
        return grids.stream().filter(grid -> grid.name.equals(name)).findFirst().orElseGet(() -> {
            Grid grid = new Grid(name);
            grids.add(grid);
            return grid;
        });
    }

    /** One more sheet, even when there is one of that name. */
    Grid oneMore(String name) {
        Grid grid = new Grid(name);
        grids.add(grid);
        return grid;
    }

    Tracker without(String name) {
        grids.removeIf(grid -> grid.name.equals(name));
        return this;
    }

    Tracker withMacros() {
        macros = true;
        return this;
    }

    @Override
    public List<Sheet> sheets() {
        return grids.stream()
                .map(grid -> new Sheet(grids.indexOf(grid), grid.name, grid.hidden))
                .toList();
    }

    @Override
    public boolean hasMacros() {
        return macros;
    }

    @Override
    public Optional<Finding> read(Sheet sheet, RowHandler handler) {
        Grid grid = grids.get(sheet.index());
        for (GridRow row : grid.rows.values()) {
            if (!handler.take(row)) {
                break;
            }
        }
        return grid.damage;
    }

    /** As a spreadsheet program counts days since 1900. */
    @Override
    public long epochDay(double serial) {
        return LocalDate.of(1899, 12, 30).toEpochDay() + (long) serial;
    }

    @Override
    public void close() {}

    /** One sheet. */
    static final class Grid {

        private final String name;
        private final TreeMap<Integer, GridRow> rows = new TreeMap<>();
        private boolean hidden;
        private Optional<Finding> damage = Optional.empty();
        private int next = 1;

        private Grid(String name) {
            this.name = name;
        }

        /** Fills the next row from column A. */
        Grid row(@Nullable Object... values) {
            GridRow row = rowAt(next++);
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (value != null) {
                    row.cells.put(i + 1, cell(value));
                }
            }
            return this;
        }

        /** Leaves the next rows out. */
        Grid skip(int count) {
            next += count;
            return this;
        }

        /** Fills one cell, such as {@code B4}. */
        Grid set(String address, Object value) {
            int digits = 0;
            int column = 0;
            while (Character.isLetter(address.charAt(digits))) {
                column = column * 26 + address.charAt(digits++) - 'A' + 1;
            }
            int row = Integer.parseInt(address.substring(digits));
            rowAt(row).cells.put(column, cell(value));
            next = Math.max(next, row + 1);
            return this;
        }

        /** Adds a column with one value in the first row and others in the rows below, right of what is there. */
        Grid column(String header, @Nullable Object... values) {
            int column = rowAt(1).cells.lastKey() + 1;
            String letters = CellRef.letters(column);
            set(letters + 1, header);
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                if (value != null) {
                    set(letters + (i + 2), value);
                }
            }
            return this;
        }

        Grid hidden() {
            hidden = true;
            return this;
        }

        Grid hideRow(int number) {
            rowAt(number).hidden = true;
            return this;
        }

        Grid endsIn(Finding damage) {
            this.damage = Optional.of(damage);
            return this;
        }

        private GridRow rowAt(int number) {
            return rows.computeIfAbsent(number, GridRow::new);
        }

        private static Cell cell(Object value) {
            if (value instanceof Cell cell) {
                return cell;
            }
            if (value instanceof LocalDate date) {
                return new Cell.Day(date.toEpochDay());
            }
            if (value instanceof Boolean truth) {
                return new Cell.Truth(truth);
            }
            return value instanceof Number number
                    ? new Cell.Numeric(number.doubleValue(), false)
                    : new Cell.Text(value.toString());
        }
    }

    private static final class GridRow implements Row {

        private final int number;
        private final TreeMap<Integer, Cell> cells = new TreeMap<>();
        private boolean hidden;

        GridRow(int number) {
            this.number = number;
        }

        @Override
        public int number() {
            return number;
        }

        @Override
        public boolean isHidden() {
            return hidden;
        }

        @Override
        public int size() {
            return cells.size();
        }

        @Override
        public int column(int index) {
            return List.copyOf(cells.keySet()).get(index);
        }

        @Override
        public Cell cell(int index) {
            return List.copyOf(cells.values()).get(index);
        }
    }
}
