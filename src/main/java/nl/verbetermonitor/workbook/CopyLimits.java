package nl.verbetermonitor.workbook;

/**
 * How much of a delivery an annotated copy takes on. A copy is made part by part, so its memory grows with the remarks and
 * the styles, not with the delivery.
 *
 * @param reading how far a reader goes with the delivery; its scratch folder also takes temporary files
 * @param remarks how many cells get a remark, those with the heaviest findings; spreadsheet programs get slow with more
 * @param listed how many findings the sheet in a copy lists, the heaviest ones; a workbook with the findings alone lists
 *     a million
 */
public record CopyLimits(Limits reading, int remarks, int listed) {

    public CopyLimits {
        if (remarks < 0 || listed < 1) {
            throw new IllegalArgumentException("Limits that no copy fits");
        }
    }

    /** The usual limits. */
    public static CopyLimits of(Limits reading) {
        return new CopyLimits(reading, 2_000, 10_000);
    }
}
