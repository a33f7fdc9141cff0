package nl.verbetermonitor.intake;

import java.util.stream.IntStream;

/**
 * Decides what the plain numbers of the progress column are. All at most 1: fractions. All 0 or above 1: percentages.
 * Of a mixture those above 0 and at most 1 could be either. As facts are passed on while reading, such a number is taken
 * for a fraction until the column ends; four bytes are kept for each of them.
 */
final class ProgressColumn {

    private final IntStream.Builder fractions = IntStream.builder();
    private boolean hasFraction;
    private int firstPercentage;

    /**
     * Takes a number without a percent sign.
     *
     * @param row where it stands, from 1; ever higher
     * @return whether it is a fraction, as far as the column is known
     */
    boolean takesAsFraction(double number, int row) {
        if (number > 1) {
            firstPercentage = firstPercentage == 0 ? row : firstPercentage;
            return false;
        }
        if (number > 0) {
            hasFraction = true;
            fractions.add(row);
        }
        return true;
    }

    /** Whether the column held both fractions and percentages. */
    boolean isMixed() {
        return hasFraction && firstPercentage > 0;
    }

    /** The row of the first number that can only be a percentage, from 1; 0 when there is none. */
    int firstPercentage() {
        return firstPercentage;
    }

    /** The rows of the numbers above 0 and at most 1, ascending. To be asked once, when the column has ended. */
    int[] ambiguousRows() {
        return fractions.build().toArray();
    }
}
