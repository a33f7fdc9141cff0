package nl.verbetermonitor.intake;

import java.util.List;

/**
 * Which sheet of the workbook a mapping speaks of.
 *
 * @param line where it says so, from 1
 * @param names the names the sheet may have; the first that is there counts. None: the names that are known anyhow
 */
record SheetChoice(int line, List<String> names) {

    SheetChoice {
        names = List.copyOf(names);
    }

    boolean isGiven() {
        return !names.isEmpty();
    }
}
