package nl.verbetermonitor.intake;

import nl.verbetermonitor.plan.FactRow;
import nl.verbetermonitor.plan.TableLayout;

/** One rule about a row that is kept, whatever it finds. */
@FunctionalInterface
interface RowCheck {

    /** Reports what is wrong with a row, at the cells of its layout. */
    void check(FactRow row, TableLayout layout, Reporter reporter);
}
