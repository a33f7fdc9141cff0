package nl.verbetermonitor.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.apache.commons.numbers.fraction.BigFraction;

/** Between exact fractions and decimals. */
final class Fractions {

    private Fractions() {}

    static BigFraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? BigFraction.of(decimal.toBigIntegerExact())
                : BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** Rounded half up. */
    static BigDecimal rounded(BigFraction fraction, int decimals) {
        return new BigDecimal(fraction.getNumerator())
                .divide(new BigDecimal(fraction.getDenominator()), decimals, RoundingMode.HALF_UP);
    }

    /** The nearest value from 0 to 1. */
    static BigFraction clamp(BigFraction fraction) {
        if (fraction.signum() <= 0) {
            return BigFraction.ZERO;
        }
        return fraction.compareTo(BigFraction.ONE) >= 0 ? BigFraction.ONE : fraction;
    }
}
