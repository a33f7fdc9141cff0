package nl.verbetermonitor.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers as a Dutch analyst writes them. */
final class Numbers {

    /** Fifteen digits always survive the way to a double and back; seventeen always tell two doubles apart. */
    private static final List<MathContext> PRECISIONS =
            List.of(new MathContext(15), new MathContext(16), new MathContext(17));

    private static final double EXACT_WHOLE = 1e15;

    /** Far more than any amount needs; keeps hostile digits from costing time. */
    private static final int LONGEST = 40;

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern SPACED = Pattern.compile("\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern ONE_DOT_AND_THREE = Pattern.compile("\\d+\\.\\d{3}");
    private static final Pattern GUILDER_DASH = Pattern.compile(",-{1,2}$");

    private Numbers() {}

    /**
     * A number and whether it was written as a percentage.
     *
     * @param value 40 for both 40 and 40 %
     */
    record Read(BigDecimal value, boolean percent) {}

    /** The shortest decimal that comes back as the same double. */
    static BigDecimal shortest(double value) {
        if (value == Math.rint(value) && Math.abs(value) < EXACT_WHOLE) {
            return BigDecimal.valueOf((long) value);
        }
        double scaled = Math.rint(value * 10_000);
        if (Math.abs(scaled) < EXACT_WHOLE && scaled / 10_000 == value) { // four decimals: nearly every amount
            return tidy(BigDecimal.valueOf((long) scaled, 4));
        }
        BigDecimal exact = new BigDecimal(value);
        for (MathContext precision : PRECISIONS) {
            BigDecimal rounded = exact.round(precision);
            if (rounded.doubleValue() == value) {
                return tidy(rounded);
            }
        }
        return tidy(exact);
    }

    /** What a cell that is shown as a percentage says: 40 for 0.4. */
    static BigDecimal percent(double value) {
        return tidy(shortest(value).movePointRight(2));
    }

    /**
     * Reads a number from text.
     *
     * @param text folded
     * @return empty when it is not a number, or could be two
     */
    static Optional<Read> parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String rest = text;
        boolean percent = rest.endsWith("%");
        if (percent) {
            rest = rest.substring(0, rest.length() - 1).stripTrailing();
        }
        boolean negative = false;
        boolean euro = false;
        while (!rest.isEmpty() && !Character.isDigit(rest.charAt(0))) {
            char first = rest.charAt(0);
            if ((first == '-' || first == '\u2212') && !negative) {
                negative = true;
            } else if (first == '€' && !euro) {
                euro = true;
            } else {
                return Optional.empty();
            }
            rest = rest.substring(1).stripLeading();
        }
        if (rest.endsWith("€") && !euro) {
            euro = true;
            rest = rest.substring(0, rest.length() - 1).stripTrailing();
        }
        if (euro && percent) {
            return Optional.empty();
        }
        boolean minus = negative;
        boolean share = percent;
        return magnitude(GUILDER_DASH.matcher(rest).replaceFirst(""))
                .map(number -> new Read(tidy(minus ? number.negate() : number), share));
    }

    private static Optional<BigDecimal> magnitude(String digits) {
        if (digits.startsWith("0.") ? PLAIN.matcher(digits).matches() : isPlainDecimal(digits)) {
            return Optional.of(new BigDecimal(digits.replace(',', '.')));
        }
        if (digits.startsWith("0.")) {
            return Optional.empty();
        }
        if (GROUPED.matcher(digits).matches()
                || ONE_DOT_AND_THREE.matcher(digits).matches()) {
            return Optional.of(new BigDecimal(digits.replace(".", "").replace(',', '.')));
        }
        return SPACED.matcher(digits).matches()
                ? Optional.of(new BigDecimal(digits.replace(" ", "").replace(',', '.')))
                : Optional.empty();
    }

    private static boolean isPlainDecimal(String digits) {
        return PLAIN.matcher(digits).matches()
                && !ONE_DOT_AND_THREE.matcher(digits).matches();
    }

    /** The same number without trailing zeros and without an exponent. */
    static BigDecimal tidy(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
