package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.verbetermonitor.assessment.ComponentResult;
import nl.verbetermonitor.plan.PlanKind;

/**
 * The Dutch of the reports: texts from the bundles, and dates and numbers as Dutch readers expect them. The texts of a
 * bundle that differ for incident plans stand in a second one, {@code -incident}.
 */
final class Phrases {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    /** The bundle that all reports share. */
    private static final String SHARED = "report";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", DUTCH);
    private static final DateTimeFormatter LONG_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", DUTCH);
    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("d MMMM", DUTCH);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("dd-MM-uuuu", DUTCH);

    private static final int MOST_DECIMALS = 3;
    private static final BigDecimal MOST_PARTIAL_PERCENT = new BigDecimal(99);

    private final List<ResourceBundle> bundles;

    /**
     * The texts about a kind of plan.
     *
     * @param kind of the plan
     * @param own the bundles of a report itself, which are read before the one that all share; the nearest first
     */
    Phrases(PlanKind kind, String... own) {
        this.bundles = Stream.concat(Stream.of(own), Stream.of(SHARED))
                .flatMap(name ->
                        kind == PlanKind.SUPPLIER_INCIDENT ? Stream.of(name + "-incident", name) : Stream.of(name))
                .filter(name -> Phrases.class.getResource(name + ".properties") != null)
                .map(name -> ResourceBundle.getBundle("nl.verbetermonitor.report." + name, Locale.ROOT))
                .toList();
    }

    /** The text under a key, for this kind of plan, with its arguments filled in. */
    String text(String key, Object... arguments) {
        String pattern = bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> bundle.getString(key))
                .orElseThrow(() -> new IllegalArgumentException("No text under " + key));
        return new MessageFormat(pattern, DUTCH).format(arguments);
    }

    /** The texts under a key that are separated by bars, such as the headers of a table. */
    List<String> texts(String key) {
        return List.of(text(key).split("\\|"));
    }

    /** So many of so many, in a sentence that is right for none, one, many and all. */
    String count(String key, int count, int of) {
        return text(key + "." + form(count, of), count, of);
    }

    private static String form(int count, int of) {
        if (of == 0) {
            return "zero";
        }
        if (of == 1) {
            return count == 1 ? "only-yes" : "only-no";
        }
        if (count == 0) {
            return "none";
        }
        if (count == of) {
            return of == 2 ? "both" : "all";
        }
        return count == 1 ? "one" : "many";
    }

    /** A date in running text: 25 september 2023. */
    String longDate(LocalDate date) {
        return LONG_DATE.format(date);
    }

    /** A moment in a sentence: 25 september 2023, 9.00 uur. */
    String moment(LocalDateTime moment) {
        return text("moment", longDate(moment.toLocalDate()), TIME.format(moment));
    }

    /** A date in a table: 25-09-2023. */
    String shortDate(LocalDate date) {
        return SHORT_DATE.format(date);
    }

    /** A month below an axis: sep 2022. */
    String month(LocalDate date) {
        // short names of months differ between versions of Java
        return texts("months").get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    /** Two days and what lies between, the year once when it is the same: 3 januari en 5 maart 2024. */
    String between(LocalDate from, LocalDate to) {
        String first = from.getYear() == to.getYear() ? DAY_AND_MONTH.format(from) : longDate(from);
        return text("list.and", first, longDate(to));
    }

    /** A number with all its decimals: 9.590 or 12,5. */
    String number(BigDecimal number) {
        return decimals(number, Math.max(0, number.stripTrailingZeros().scale()));
    }

    /** The numerator of a component, with at most three decimals: 0,291. */
    String numerator(ComponentResult component) {
        BigDecimal exact = component.roundedNumerator();
        return number(exact.scale() > MOST_DECIMALS ? exact.setScale(MOST_DECIMALS, RoundingMode.HALF_UP) : exact);
    }

    /** A score with its one decimal: 98,8. */
    String score(BigDecimal score) {
        return decimals(score, 1);
    }

    /** An amount of money, in whole euros where it is whole: € 168.000. */
    String euro(BigDecimal amount) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return "€\u00a0" + decimals(amount, whole ? 0 : 2);
    }

    /** A fraction from 0 to 1 in whole percents: 60 %. Only what is whole is 100 %, and only what is nothing 0 %. */
    String percent(BigDecimal fraction) {
        return decimals(wholePercents(fraction), 0) + "\u00a0%";
    }

    /** The same as a number. */
    static BigDecimal wholePercents(BigDecimal fraction) {
        BigDecimal rounded = fraction.movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        boolean partial = fraction.signum() > 0 && fraction.compareTo(BigDecimal.ONE) < 0;
        return partial ? rounded.max(BigDecimal.ONE).min(MOST_PARTIAL_PERCENT) : rounded;
    }

    private static String decimals(BigDecimal number, int decimals) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(DUTCH);
        symbols.setMinusSign('−');
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** One, two and three: een, twee en drie. */
    String list(List<String> items) {
        if (items.isEmpty()) {
            return "";
        }
        String joined = items.get(0);
        for (int i = 1; i < items.size(); i++) {
            joined = text(i == items.size() - 1 ? "list.and" : "list.comma", joined, items.get(i));
        }
        return joined;
    }

    /** One, two and three, or as many of them as fit in so many characters, at least one, and how many more there are. */
    String list(List<String> items, int characters) {
        int shown = 0;
        int length = 0;
        while (shown < items.size() && (shown == 0 || length + items.get(shown).length() <= characters)) {
            length += items.get(shown).length() + 2;
            shown++;
        }
        if (shown == items.size()) {
            return list(items);
        }
        String joined = items.get(0);
        for (int i = 1; i < shown; i++) {
            joined = text("list.comma", joined, items.get(i));
        }
        return text("list.rest", joined, text("changes.more", items.size() - shown));
    }

    /** Items that may hold commas themselves, at most {@code limit} of them and how many more there are. */
    String items(List<String> items, int limit) {
        return items(items, limit, Function.identity());
    }

    /** The same, of rows of which only those that are shown are named: naming a row may ask the database. */
    <T> String items(List<T> rows, int limit, Function<? super T, String> name) {
        int shown = rows.size() <= limit ? rows.size() : Math.max(limit, 1);
        String joined = name.apply(rows.get(0));
        for (int i = 1; i < shown; i++) {
            joined = text("list.semicolon", joined, name.apply(rows.get(i)));
        }
        return shown == rows.size()
                ? joined
                : text("list.semicolon", joined, text("changes.more", rows.size() - shown));
    }
}
