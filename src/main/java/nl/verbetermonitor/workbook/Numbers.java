package nl.verbetermonitor.workbook;

/**
 * Reads the numbers of XML (xsd:double without its words). Short ones, nearly all, are computed from their characters: up to
 * 2^53 and powers of ten up to 10^22 are exact doubles, so one division or multiplication rounds once and rightly (Clinger,
 * How to read floating point numbers accurately, 1990).
 */
final class Numbers {

    private static final long EXACT = 1L << 53;
    private static final double[] TENS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private Numbers() {}

    /** The number that stands there; NaN when none stands there, or one that no double can hold. */
    static double parse(char[] chars, int start, int end) {
        int at = start;
        boolean negative = at < end && chars[at] == '-';
        if (at < end && (chars[at] == '-' || chars[at] == '+')) {
            at++;
        }
        long digits = 0;
        int seen = 0;
        int scale = 0;
        boolean fraction = false;
        boolean exact = true;
        for (; at < end; at++) {
            char c = chars[at];
            if (c == '.' && !fraction) {
                fraction = true;
            } else if (c >= '0' && c <= '9') {
                seen++;
                if (digits < EXACT / 10) {
                    digits = digits * 10 + (c - '0');
                    scale += fraction ? 1 : 0;
                } else {
                    exact = false;
                }
            } else {
                break;
            }
        }
        if (seen == 0) {
            return Double.NaN;
        }
        if (at < end) {
            return hasExponent(chars, at, end) ? slow(chars, start, end) : Double.NaN;
        }
        if (!exact || scale >= TENS.length) {
            return slow(chars, start, end);
        }
        double value = digits / TENS[scale];
        return negative ? -value : value;
    }

    private static boolean hasExponent(char[] chars, int from, int end) {
        int at = from;
        if (chars[at] != 'e' && chars[at] != 'E') {
            return false;
        }
        at++;
        if (at < end && (chars[at] == '-' || chars[at] == '+')) {
            at++;
        }
        int first = at;
        while (at < end && chars[at] >= '0' && chars[at] <= '9') {
            at++;
        }
        return at == end && at > first;
    }

    private static double slow(char[] chars, int start, int end) {
        double value = Double.parseDouble(new String(chars, start, end - start));
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    /** The whole number from 0 that stands there; -1 when none stands there, or one above the largest. */
    static int index(char[] chars, int start, int end, int largest) {
        long value = start < end ? 0 : -1;
        for (int at = start; at < end; at++) {
            char c = chars[at];
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + (c - '0');
            if (value > largest) {
                return -1;
            }
        }
        return (int) value;
    }

    /** The same of bytes. */
    static int index(byte[] digits, int start, int end, int largest) {
        long value = start < end ? 0 : -1;
        for (int at = start; at < end; at++) {
            int digit = digits[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
            if (value > largest) {
                return -1;
            }
        }
        return (int) value;
    }
}
