package nl.verbetermonitor.workbook;

import java.nio.file.Path;

/**
 * How far a reader goes with one file. Nothing of a workbook is held whole, so these stop only what no honest workbook
 * needs: a sheet of 1,048,576 rows and 25 columns takes about 1 GB unpacked, and honest long texts pack a thousandfold.
 *
 * @param scratch the folder for the temporary file in which very many texts or rows are kept while a workbook is open
 * @param unpackedBytes how many bytes all parts together may take unpacked; more is dangerous
 * @param suspectBytes how many bytes all parts that were packed suspiciously well may take unpacked together; more is
 *     dangerous
 * @param ratio how many times smaller than unpacked a part may be without suspicion
 * @param textsInMemory how many bytes of shared texts, or of the rows of an .ods, are kept in memory before the temporary
 *     file is used; two to the power sixteen at least
 */
public record Limits(Path scratch, long unpackedBytes, long suspectBytes, int ratio, int textsInMemory) {

    private static final long GIB = 1L << 30;

    public Limits {
        if (unpackedBytes < 1 || suspectBytes < 0 || ratio < 1 || textsInMemory < 1 << 16) {
            throw new IllegalArgumentException("Limits that no workbook fits");
        }
    }

    /** The usual limits, with this folder for the temporary file. */
    public static Limits in(Path scratch) {
        return new Limits(scratch, 8 * GIB, GIB / 2, 200, 16 << 20);
    }
}
