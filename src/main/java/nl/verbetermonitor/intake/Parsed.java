package nl.verbetermonitor.intake;

import nl.verbetermonitor.plan.FindingCode;

/** What a cell came to. */
sealed interface Parsed {

    /** Nothing stands there. */
    Parsed NOTHING = new Nothing();

    /** Nothing stands there. */
    record Nothing() implements Parsed {}

    /**
     * It could be read.
     *
     * @param value of the type that {@link nl.verbetermonitor.plan.FactRow} names for the column
     */
    record Known(Object value) implements Parsed {}

    /**
     * It counts as unknown.
     *
     * @param found what stands there
     * @param expected what should; empty when the message says it all
     */
    record Unknown(FindingCode code, String found, String expected) implements Parsed {
        Unknown(FindingCode code, String found) {
            this(code, found, "");
        }
    }
}
