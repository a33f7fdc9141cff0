package nl.verbetermonitor.workbook;

import java.util.Optional;
import nl.verbetermonitor.plan.CellRef;
import nl.verbetermonitor.plan.Place;

/** Where the links of a list of findings lead. */
final class ListLinks {

    private final SheetTitles titles;

    ListLinks(SheetTitles titles) {
        this.titles = titles;
    }

    /**
     * The address of a place; empty when it is the whole file, or no sheet of the workbook.
     *
     * @param separator what stands between the sheet and the cell
     */
    Optional<String> address(Place place, String separator) {
        if (place instanceof CellRef cell) {
            return titles.sheet(cell.sheet())
                    .map(sheet -> quoted(sheet) + separator + CellRef.letters(cell.column()) + cell.row());
        }
        return place instanceof Place.WholeSheet whole
                ? titles.sheet(whole.sheet()).map(sheet -> quoted(sheet) + separator + "A1")
                : Optional.empty();
    }

    /** Always in quotes: names such as AB12 would pass for a cell without them. */
    private static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}
