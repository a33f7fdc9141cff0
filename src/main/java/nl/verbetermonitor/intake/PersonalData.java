package nl.verbetermonitor.intake;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verbetermonitor.plan.Finding;
import nl.verbetermonitor.plan.Word;

/** Recognises what points to a person and takes it out of texts. */
final class PersonalData {

    /** What it can be, as the message calls it. */
    enum Kind implements Word {
        CITIZEN_SERVICE_NUMBER("burgerservicenummer"),
        EMAIL("e-mailadres"),
        TELEPHONE("telefoonnummer"),
        IBAN("rekeningnummer"),
        BIRTH_DATE("geboortedatum"),
        ADDRESS("postcode met huisnummer");

        private final String dutch;

        Kind(String dutch) {
            this.dutch = dutch;
        }

        @Override
        public String dutch() {
            return dutch;
        }
    }

    /**
     * A text without personal data.
     *
     * @param text with {@link Finding#REMOVED} in the place of what was found
     * @param kinds what was found; empty when the text is as it was
     */
    record Cleaned(String text, Set<Kind> kinds) {}

    private static final Pattern NINE_DIGITS =
            Pattern.compile("(?<![\\p{L}\\d])(?<!\\d[.,])\\d{9}(?![\\p{L}\\d])(?![.,]\\d)");

    /**
     * Takes a word that is no address as a whole, and never gives back what it took: a cell may hold one very long word, or
     * ever more of a host name.
     */
    private static final Pattern EMAIL_ADDRESS = Pattern.compile("([\\p{L}\\d.!#$%&'*+/=?^_`{|}~-]++"
            + "@[\\p{L}\\d-]++(?:\\.[\\p{L}\\d-]++)++)|[\\p{L}\\d.!#$%&'*+/=?^_`{|}~-]++");

    /**
     * The numbering plan: 06 and eight digits; an area code of three digits and seven more, or of four and six; abroad
     * +31 or 0031 in the place of the 0. Numbers such as 0800 and 14 0118 never belong to a person.
     */
    private static final Pattern TELEPHONE_NUMBER = Pattern.compile("(?<![\\p{L}\\d+])(?<![\\p{L}\\d][-/_])(?<!\\d[.,])"
            + "(?<![A-Z]{2}\\d{2} [A-Z]{4} )" // not within what looks like an account number
            + "(?!06[-./]\\d{1,2}[-./](?:19|20)\\d{2}(?!\\d))" // nor a day in June
            + "(?:"
            + "(?:(?:\\+31|0031)[ .-]?(?:\\(0\\)[ ]?)?|\\(?0)"
            + "(?:6\\)?(?:[ .-]{0,3}\\d){8}"
            + "|(?:1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\\d|8[4578]|91)\\)?[ ]?[-./]?[ ]?\\d(?:[ .-]?\\d){6}"
            + "|(?:1[1678]|2[259]|3[124]|4[1789]|5[124679])\\d\\)?[ ]?[-./]?[ ]?\\d(?:[ .-]?\\d){5})"
            + "|(?:\\+|00)(?!31)[1-9]\\d{0,2}[ -]\\(?\\d{1,4}\\)?(?:[ -]?\\d){6,9}"
            + "|\\+(?!31)[1-9]\\d{8,13}"
            + ")(?!\\d)(?![.,-]\\d)");

    private static final Pattern IBAN_SHAPE = Pattern.compile(
            "(?<![\\p{L}\\d])[A-Z]{2}\\d{2}(?:[ ]?[A-Z\\d]{4}){2,7}(?:[ ]?[A-Z\\d]{1,4})?(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BIRTH = Pattern.compile(
            "(?<!\\p{L})(?:geboren|geboorte-?datum|geb\\.? ?datum|geb(?![\\p{L}]))[^\\d\\n]{0,40}?"
                    + "(\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[-/. ]{1,2}(?:\\d{1,2}|\\p{L}{3,9}\\.?)[-/. ]{1,2}\\d{2,4})(?!\\d)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String POSTCODE = "[1-9]\\d{3}(?: ?(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss)[a-z]{2})";
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\p{L}\\d])(?<!\\d[-/.,])(?:"
            + POSTCODE
            + "[, ]{1,3}(?:nr\\.? ?|huisnummer ?|huisnr\\.? ?)?\\d{1,5}(?:[ -]?[A-Za-z])?(?![\\p{L}\\d])(?![.,/-]\\d)"
            + "|(?<=\\p{Ll} )\\d{1,5}(?:[ -]?[A-Za-z])?[, \\n]{1,3}" + POSTCODE + "(?![\\p{L}\\d])(?![, ]{1,3}\\d))");

    private final Set<String> allowed = new HashSet<>();

    /**
     * @param allowedContacts e-mail addresses of functions and telephone numbers for the public
     */
    PersonalData(Collection<String> allowedContacts) {
        allowedContacts.forEach(contact -> allowed.add(contactKey(contact)));
    }

    /**
     * Takes personal data out of a text.
     *
     * @param citizenServiceNumbers whether to look for those too
     */
    Cleaned clean(String text, boolean citizenServiceNumbers) {
        PersonalTraces traces = PersonalTraces.in(text);
        return traces.areNone() ? new Cleaned(text, Set.of()) : clean(text, citizenServiceNumbers, traces);
    }

    /** The same, looking for the kinds alone that there are traces of. */
    Cleaned clean(String text, boolean citizenServiceNumbers, PersonalTraces traces) {
        EnumSet<Kind> kinds = EnumSet.noneOf(Kind.class);
        String rest = text;
        if (traces.at()) {
            rest = remove(rest, EMAIL_ADDRESS, 1, this::isNotAllowed, Kind.EMAIL, kinds);
        }
        if (traces.account()) {
            rest = remove(rest, IBAN_SHAPE, 0, Iban::isValid, Kind.IBAN, kinds);
        }
        if (traces.telephone()) {
            rest = remove(rest, TELEPHONE_NUMBER, 0, this::isNotAllowed, Kind.TELEPHONE, kinds);
        }
        if (traces.nineDigits() && citizenServiceNumbers) {
            rest = remove(
                    rest, NINE_DIGITS, 0, PersonalData::isCitizenServiceNumber, Kind.CITIZEN_SERVICE_NUMBER, kinds);
        }
        if (traces.birth()) {
            rest = remove(rest, BIRTH, 1, date -> true, Kind.BIRTH_DATE, kinds);
        }
        if (traces.postcode()) {
            rest = remove(rest, ADDRESS, 0, address -> true, Kind.ADDRESS, kinds);
        }
        return new Cleaned(rest, kinds);
    }

    /** Whether a number is a citizen service number: nine digits that pass the eleven-test. */
    static boolean isCitizenServiceNumber(double number) {
        return number >= 100_000_000
                && number <= 999_999_999
                && number == Math.rint(number)
                && isCitizenServiceNumber(Integer.toString((int) number));
    }

    /** Nine digits weigh 9 to 2, the last one -1; the sum must be a multiple of eleven. */
    private static boolean isCitizenServiceNumber(String nineDigits) {
        int sum = -digit(nineDigits, 8);
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * digit(nineDigits, i);
        }
        return sum % 11 == 0 && !nineDigits.equals("000000000");
    }

    private static int digit(String digits, int index) {
        return digits.charAt(index) - '0';
    }

    private boolean isNotAllowed(String contact) {
        return allowed.isEmpty() || !allowed.contains(contactKey(contact));
    }

    /** An address in lower case; the digits of a telephone number as it is dialled inland. */
    private static String contactKey(String contact) {
        if (contact.indexOf('@') >= 0) {
            return contact.strip().toLowerCase(Locale.ROOT);
        }
        String digits = contact.replace("(0)", "").replaceAll("[^\\d+]", "");
        return digits.replaceFirst("^(?:\\+|00)31", "0");
    }

    private static String remove(
            String text, Pattern pattern, int group, Predicate<String> counts, Kind kind, Set<Kind> kinds) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            return text;
        }
        StringBuilder rest = new StringBuilder(text.length());
        int from = 0;
        do {
            String found = matcher.group(group);
            if (found != null && counts.test(found)) {
                rest.append(text, from, matcher.start(group)).append(Finding.REMOVED);
                from = matcher.end(group);
                kinds.add(kind);
            }
        } while (matcher.find());
        return rest.append(text, from, text.length()).toString();
    }
}
