package nl.verbetermonitor.intake;

/** Bank account numbers by ISO 13616. */
final class Iban {

    private static final int DUTCH_LENGTH = 18;

    /** Of all countries: those of Malta. Letters alone are words in a row that happen to have the shape. */
    static final int FEWEST_DIGITS = 7;

    private Iban() {}

    /** Whether something of the right shape is an account number: its check digits come to 1 modulo 97. */
    static boolean isValid(String text) {
        String compact = text.replace(" ", "");
        boolean dutch = compact.regionMatches(true, 0, "NL", 0, 2);
        if (compact.length() < 15 || compact.length() > 34 || (dutch && compact.length() != DUTCH_LENGTH)) {
            return false;
        }
        if (compact.chars().filter(c -> c >= '0' && c <= '9').count() < FEWEST_DIGITS) {
            return false;
        }
        int remainder = 0;
        for (int i = 0; i < compact.length(); i++) {
            int value = Character.digit(compact.charAt((i + 4) % compact.length()), 36);
            remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
        }
        return remainder == 1;
    }
}
