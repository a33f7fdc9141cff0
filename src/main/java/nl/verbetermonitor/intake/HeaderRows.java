package nl.verbetermonitor.intake;

import java.util.Set;

/**
 * Which rows of a sheet are its header, and which are no data although they stand below it.
 *
 * @param first the first row of the header, from 1; 0 when it is to be searched for
 * @param last the last row of the header; 0 when it is to be searched for
 * @param skipped rows of explanation and the like
 */
record HeaderRows(int first, int last, Set<Integer> skipped) {

    /** The header is one row, to be searched for, and every row below it is data. */
    static final HeaderRows SEARCHED = new HeaderRows(0, 0, Set.of());

    HeaderRows {
        skipped = Set.copyOf(skipped);
    }

    boolean areGiven() {
        return first > 0;
    }

    /** The rows of the header as a person writes them: {@code 5} or {@code 4-5}. */
    String text() {
        return first == last ? String.valueOf(first) : first + "-" + last;
    }

    int lastSkipped() {
        return skipped.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
