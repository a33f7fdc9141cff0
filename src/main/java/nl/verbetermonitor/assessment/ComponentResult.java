package nl.verbetermonitor.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a component came to.
 *
 * @param id which component
 * @param numerator exact, from 0 to the denominator
 * @param denominator how many count, at least 1: a component without any is left out of the assessment
 * @param weight within its criterion, as configured
 * @param failed what kept the numerator below the denominator: Nr of rows, {@code Nr/column} (C2), steps (C6, A6)
 */
public record ComponentResult(
        ComponentId id, BigFraction numerator, int denominator, BigDecimal weight, List<String> failed) {

    public ComponentResult {
        if (denominator < 1) {
            throw new IllegalArgumentException(id + " does not apply: leave it out");
        }
        failed = List.copyOf(failed);
    }

    /** Numerator over denominator, 0 to 1. */
    BigFraction share() {
        return numerator.divide(denominator);
    }

    /** The numerator for people and programs: whole, or to 6 decimals, rounded half up. */
    public BigDecimal roundedNumerator() {
        if (numerator.getDenominator().equals(BigInteger.ONE)) {
            return new BigDecimal(numerator.getNumerator());
        }
        return new BigDecimal(numerator.getNumerator())
                .divide(new BigDecimal(numerator.getDenominator()), 6, RoundingMode.HALF_UP);
    }
}
