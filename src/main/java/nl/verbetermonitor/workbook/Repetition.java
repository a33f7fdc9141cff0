package nl.verbetermonitor.workbook;

/**
 * What repeated cells and rows unpack to. Writing "the same a million times" is a way of packing, which no honest workbook
 * drives far: rows of a table differ.
 */
final class Repetition {

    /**
     * About how many characters all repeated cells may take when each is written out: a quarter of a million small cells,
     * such as one word in every row that an old spreadsheet program has.
     */
    private static final long MOST = 8 << 20;

    private long weight;

    /**
     * Counts what is repeated.
     *
     * @param weight about how many characters it takes when it is written out once
     * @param times how often it stands there, the first time included
     */
    void count(long weight, int times) throws Unreadable {
        this.weight += weight * (times - 1L);
        if (this.weight > MOST) {
            throw Unreadable.dangerous(Words.TOO_LARGE);
        }
    }
}
