package nl.verbetermonitor.intake;

/**
 * A value that the mapping gives itself.
 *
 * @param line where it stands in the mapping, from 1
 * @param value of the type that {@link nl.verbetermonitor.plan.FactRow} names for its column
 */
record Given(int line, Object value) {}
