package nl.verbetermonitor.plan;

/** The row of each table in the template that shows how to fill it in, and that is no fact. */
public final class ExampleRow {

    /** What its first column says, in exactly this spelling, where other rows have their number or name. */
    public static final String MARK = "VOORBEELD";

    private ExampleRow() {}
}
