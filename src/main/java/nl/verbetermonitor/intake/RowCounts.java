package nl.verbetermonitor.intake;

/**
 * What became of the rows of a sheet that are not empty, below its header row and without the example of the template. Nothing is lost: {@code read} is always
 * {@code kept} plus {@code refused}.
 *
 * @param kept rows that are facts now
 * @param refused rows that are not; each has a finding, or its whole sheet has one
 */
public record RowCounts(int kept, int refused) {

    /** All rows that are not empty. */
    public int read() {
        return kept + refused;
    }
}
