package nl.verbetermonitor.workbook;

/**
 * How much of a delivery an annotated copy takes on.
 *
 * @param reading how far a reader goes with the delivery; its scratch folder also takes temporary files
 * @param unpackedInMemory how many bytes all parts of an Excel workbook may take unpacked to be copied, which happens in
 *     memory and takes up to thirty times as much; of a larger one only the findings are written
 * @param remarks how many cells get a remark, those with the heaviest findings; spreadsheet programs get slow with more
 * @param listed how many findings the sheet in a copy lists, the heaviest ones; a workbook with the findings alone lists
 *     a million
 */
public record CopyLimits(Limits reading, long unpackedInMemory, int remarks, int listed) {

    /** What an Excel workbook takes in memory for each byte unpacked, measured on sheets full of short cells. */
    private static final int MEMORY_PER_BYTE = 30;

    public CopyLimits {
        if (unpackedInMemory < 0 || remarks < 0 || listed < 1) {
            throw new IllegalArgumentException("Limits that no copy fits");
        }
    }

    /**
     * The usual limits.
     *
     * @param memory how many bytes of memory one copy may take
     */
    public static CopyLimits of(Limits reading, long memory) {
        return new CopyLimits(reading, memory / MEMORY_PER_BYTE, 2_000, 10_000);
    }
}
