package nl.verbetermonitor.report;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.verbetermonitor.plan.Column;
import nl.verbetermonitor.plan.FactRow;

/**
 * Which totals on the sheet Aantallen stay out of a report because a hidden part would follow from them. In doubt a total
 * is hidden: beside a hidden part, what is called a total, is about no one municipality, or is the sum of others.
 */
final class PersonCounts {

    /** Enough for any honest table; a total that would need more is hidden unseen. */
    private static final int MOST_SUMS = 1000;

    private static final Pattern TOTAL = Pattern.compile(
            "tota(?:al|le)|gezamenlijk|(?<!\\p{L})(?:samen|tezamen|alle|allen|beide)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Along these the rows of a total and its parts are alike, in all but one. */
    private static final List<Column> DIMENSIONS =
            List.of(Column.COUNT_DESCRIPTION, Column.COUNT_MUNICIPALITY, Column.COUNT_PERIOD);

    private final List<FactRow> rows;
    private final Predicate<BigDecimal> isSmall;
    private final Set<Integer> revealing = new HashSet<>();

    /**
     * @param rows of the sheet Aantallen
     * @param isSmall whether a count is too small to be shown
     */
    PersonCounts(List<FactRow> rows, Predicate<BigDecimal> isSmall) {
        this.rows = rows.stream()
                .limit(Tables.MOST_ROWS)
                .filter(row -> row.has(Column.COUNT_NUMBER))
                .toList();
        this.isSmall = isSmall;
        List<FactRow> found = revealing();
        while (!found.isEmpty()) {
            found.forEach(row -> revealing.add(row.row()));
            // what is hidden now may follow from the next total in its turn
            found = revealing();
        }
    }

    private List<FactRow> revealing() {
        return rows.stream().filter(this::isShown).filter(this::reveals).toList();
    }

    /** Whether a row must be hidden because of what would follow from it. */
    boolean isRevealing(FactRow row) {
        return revealing.contains(row.row());
    }

    private boolean isShown(FactRow row) {
        return row.has(Column.COUNT_NUMBER) && number(row).signum() != 0 && !isHidden(row);
    }

    private boolean isHidden(FactRow row) {
        return isSmall.test(number(row)) || revealing.contains(row.row());
    }

    private boolean reveals(FactRow total) {
        List<FactRow> others =
                rows.stream().filter(row -> row.row() != total.row()).toList();
        if (isTotal(total, Column.COUNT_DESCRIPTION) && others.stream().anyMatch(this::isHidden)) {
            return true;
        }
        for (Column varying : DIMENSIONS) {
            List<FactRow> parts = others.stream()
                    .filter(row -> differsIn(varying, row, total))
                    .toList();
            boolean isOverall = varying == Column.COUNT_MUNICIPALITY
                    && (!total.has(varying) || isTotal(total, varying))
                    && parts.stream().anyMatch(this::isHidden);
            if (isOverall || isSum(total, parts)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSum(FactRow total, List<FactRow> parts) {
        List<FactRow> hidden = parts.stream().filter(this::isHidden).toList();
        if (hidden.isEmpty()) {
            return false;
        }
        Set<BigDecimal> sums = sums(parts.stream().filter(this::isShown).toList(), number(total));
        BigDecimal allHidden = hidden.stream().map(PersonCounts::number).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sums.size() > MOST_SUMS
                || (hidden.size() > 1 && sums.contains(number(total).subtract(allHidden)))
                || hidden.stream()
                        .map(row -> number(total).subtract(number(row)))
                        .filter(rest -> rest.signum() > 0)
                        .anyMatch(sums::contains);
    }

    /** What shown parts can add up to, 0 for none of them. */
    private static Set<BigDecimal> sums(List<FactRow> shown, BigDecimal most) {
        Set<BigDecimal> sums = new TreeSet<>(Set.of(BigDecimal.ZERO));
        for (FactRow row : shown) {
            if (sums.size() <= MOST_SUMS) {
                sums.addAll(sums.stream()
                        .map(sum -> sum.add(number(row)))
                        .filter(sum -> sum.compareTo(most) <= 0)
                        .toList());
            }
        }
        return sums;
    }

    private static boolean isTotal(FactRow row, Column column) {
        return row.text(column).filter(text -> TOTAL.matcher(text).find()).isPresent();
    }

    private static boolean differsIn(Column varying, FactRow one, FactRow other) {
        return DIMENSIONS.stream().filter(column -> column != varying).allMatch(column -> words(one, column)
                .equals(words(other, column)));
    }

    private static String words(FactRow row, Column column) {
        return row.text(column).orElse("").strip().toLowerCase(Locale.ROOT);
    }

    private static BigDecimal number(FactRow row) {
        return row.number(Column.COUNT_NUMBER).orElse(BigDecimal.ZERO);
    }
}
