package nl.verbetermonitor.plan;

/**
 * One problem of a delivery: what was found where, and what was expected. Bad input is a value, never an exception.
 *
 * @param code what kind of problem it is
 * @param place where it stands
 * @param found what stands there, as short as serves the reader; empty when nothing stands there. Never personal data:
 *     {@link #REMOVED} takes its place
 * @param expected what should stand there, or the other thing that the message names; empty when the message says it all
 */
public record Finding(FindingCode code, Place place, String found, String expected) {

    /** What stands in every message, log and report in the place of personal data. */
    public static final String REMOVED = "[verwijderd: persoonsgegeven]";

    /** How far it reaches. */
    public Severity severity() {
        return code.severity();
    }

    /** The Dutch message from the bundle: what was found, what was expected and what to do. */
    public String message() {
        return FindingMessages.messageOf(this);
    }
}
