package nl.verbetermonitor.intake;

/**
 * What a text must have to hold personal data of each kind, found in one pass: millions of cells have none of it, and
 * looking for patterns is far slower.
 *
 * @param at whether it has an at sign
 * @param account whether it has two letters in front of two digits, and digits enough for an account number
 * @param telephone whether a number in it begins as telephone numbers do, and it has digits enough for one
 * @param nineDigits whether it has nine digits in a row
 * @param birth whether it has "geb" and digits enough for a date
 * @param postcode whether four digits are followed by a letter, and there is a digit more
 */
record PersonalTraces(
        boolean at, boolean account, boolean telephone, boolean nineDigits, boolean birth, boolean postcode) {

    private static final PersonalTraces NONE = new PersonalTraces(false, false, false, false, false, false);

    /** Of a text that may hold any of them. */
    static final PersonalTraces ALL = new PersonalTraces(true, true, true, true, true, true);

    /** As in "1 jan. 90". */
    private static final int FEWEST_DIGITS_OF_A_DATE = 3;

    /** As in "+4 1 123456". */
    private static final int FEWEST_DIGITS_OF_A_TELEPHONE_NUMBER = 8;

    private static final int DIGITS_OF_A_CITIZEN_SERVICE_NUMBER = 9;
    private static final int DIGITS_OF_A_POSTCODE = 4;

    static PersonalTraces in(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '@') { // the digits, the at sign and little else
                return new Search(text).traces();
            }
        }
        return NONE;
    }

    /** Whether the text holds no personal data. */
    boolean areNone() {
        return !(at || account || telephone || nineDigits || birth || postcode);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** The search in a text that has a digit or an at sign. */
    private static final class Search {

        private final String text;
        private int digits;
        private int inRow;
        private int longestRow;
        private int ofPostcode;
        private boolean at;
        private boolean account;
        private boolean telephone;
        private boolean birth;
        private boolean postcode;

        Search(String text) {
            this.text = text;
        }

        PersonalTraces traces() {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (isDigit(c)) {
                    digit(c, i);
                } else {
                    inRow = 0;
                    if (ofPostcode > 0 || c < 'c') { // most letters cannot be part of anything
                        other(c, i);
                    }
                }
            }
            return new PersonalTraces(
                    at,
                    account && digits >= Iban.FEWEST_DIGITS,
                    telephone && digits >= FEWEST_DIGITS_OF_A_TELEPHONE_NUMBER,
                    longestRow >= DIGITS_OF_A_CITIZEN_SERVICE_NUMBER,
                    birth && digits >= FEWEST_DIGITS_OF_A_DATE,
                    postcode && digits > DIGITS_OF_A_POSTCODE);
        }

        private void digit(char c, int place) {
            char before = place == 0 ? ' ' : text.charAt(place - 1);
            digits++;
            inRow++;
            longestRow = Math.max(longestRow, inRow);
            ofPostcode = before == ' ' ? 1 : ofPostcode + 1;
            telephone |= c == '0' && inRow == 1 && !isLetter(before);
            account |= inRow == 2 && place > 2 && isLetter(text.charAt(place - 2)) && isLetter(text.charAt(place - 3));
        }

        private void other(char c, int place) {
            boolean spaceInPostcode =
                    c == ' ' && ofPostcode == DIGITS_OF_A_POSTCODE && text.charAt(place - 1) != ' '; // it may have one
            if (!spaceInPostcode) {
                postcode |= ofPostcode == DIGITS_OF_A_POSTCODE && isLetter(c);
                ofPostcode = 0;
            }
            at |= c == '@';
            telephone |= c == '+';
            birth |= (c == 'b' || c == 'B') && text.regionMatches(true, place - 2, "geb", 0, 3);
        }
    }
}
