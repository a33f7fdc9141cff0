package nl.verbetermonitor.workbook;

/** What day the number of a date stands for (ECMA-376 part 1, 18.17.4.1). */
enum DateSystem {
    /** Day 1 is 1 January 1900, and 29 February 1900 is thought to exist. */
    SINCE_1900 {
        @Override
        long epochDayOf(long wholeDays) {
            return wholeDays - (wholeDays < 60 ? 25_568 : 25_569);
        }
    },
    /** Day 0 is 1 January 1904. */
    SINCE_1904 {
        @Override
        long epochDayOf(long wholeDays) {
            return wholeDays - 24_107;
        }
    };

    private static final double HALF_A_MILLISECOND = 0.5 / 86_400_000;

    /** Beyond every calendar, and far from what a long can hold. */
    private static final double FAR = 1e15;

    /** Days since 1970-01-01, the time of day dropped; a calculated midnight may be half a millisecond off. */
    long epochDay(double serial) {
        return epochDayOf(wholeDays(serial));
    }

    /** The number without the time of day behind its decimal point. */
    static long wholeDays(double serial) {
        return (long) Math.max(-FAR, Math.min(FAR, Math.floor(serial + HALF_A_MILLISECOND)));
    }

    abstract long epochDayOf(long wholeDays);
}
