package nl.verbetermonitor.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Earned schedule after Lipke, exactly, in whole days since the start of the plan, over the active measures with an
 * original planned finish.
 */
final class EarnedSchedule {

    private final LocalDate start;
    private final List<Span> spans;
    private final BigInteger unit;
    private final BigDecimal earned;
    private final BigDecimal earnedBefore;
    private final BigDecimal earnedSincePrevious;

    /** The original plan of one measure: days since the start of the plan; an unknown start is the finish itself. */
    private record Span(long start, long finish) {
        boolean isRamp() {
            return start < finish;
        }

        long length() {
            return finish - start;
        }
    }

    private EarnedSchedule(LocalDate start, List<MeasureLine> measures) {
        this.start = start;
        this.spans = measures.stream().map(line -> span(start, line)).toList();
        this.unit = unit(spans);
        this.earned = measures.stream().map(MeasureLine::progress).reduce(BigDecimal.ZERO, BigDecimal::add);
        this.earnedBefore =
                measures.stream().map(MeasureLine::previousProgress).reduce(BigDecimal.ZERO, BigDecimal::add);
        this.earnedSincePrevious = earned.subtract(earnedBefore);
    }

    /** Of the state of a plan. */
    public static EarnedSchedule of(PlanState state) {
        return new EarnedSchedule(state.start(), scheduled(state));
    }

    /** The measures it is about. */
    static List<MeasureLine> scheduled(PlanState state) {
        return state.measures().stream()
                .filter(line ->
                        line.measure().isActive() && line.originalFinish().isPresent())
                .toList();
    }

    private static Span span(LocalDate start, MeasureLine line) {
        long finish = ChronoUnit.DAYS.between(start, line.originalFinish().orElseThrow());
        return new Span(
                line.originalStart()
                        .map(planned -> ChronoUnit.DAYS.between(start, planned))
                        .orElse(finish),
                finish);
    }

    /** N: how many measures count. */
    public int size() {
        return spans.size();
    }

    /** EV: the sum of their progress, in measures. */
    public BigDecimal earned() {
        return earned;
    }

    /** EV': the same at the delivery before. */
    BigDecimal earnedBefore() {
        return earnedBefore;
    }

    /** dEV. */
    BigDecimal earnedSincePrevious() {
        return earnedSincePrevious;
    }

    boolean isAllDone() {
        return earned.compareTo(BigDecimal.valueOf(size())) == 0;
    }

    boolean wasAllDone() {
        return earnedBefore.compareTo(BigDecimal.valueOf(size())) == 0;
    }

    /** The latest original finish, in days since the start of the plan; empty without measures. */
    Optional<Long> lastFinish() {
        return spans.stream().map(Span::finish).max(Long::compare);
    }

    /** PV: what should have been earned by a day since the start of the plan, in measures, 0 to N. */
    public BigFraction planned(long day) {
        long whole = 0;
        Map<Long, Long> daysPassedByLength = new HashMap<>();
        for (Span span : spans) {
            if (day >= span.finish()) {
                whole++;
            } else if (span.isRamp() && day > span.start()) {
                daysPassedByLength.merge(span.length(), day - span.start(), Long::sum);
            }
        }
        BigInteger sum = unit.multiply(BigInteger.valueOf(whole));
        for (Map.Entry<Long, Long> passed : daysPassedByLength.entrySet()) {
            BigInteger unitsPerDay = unit.divide(BigInteger.valueOf(passed.getKey()));
            sum = sum.add(unitsPerDay.multiply(BigInteger.valueOf(passed.getValue())));
        }
        return BigFraction.of(sum, unit);
    }

    /** The least number that all lengths divide: in such parts of a measure every sum is one of whole numbers. */
    private static BigInteger unit(List<Span> spans) {
        return spans.stream()
                .filter(Span::isRamp)
                .map(Span::length)
                .distinct()
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ONE, (one, other) -> one.multiply(other.divide(one.gcd(other))));
    }

    /**
     * ES: the day, in days since the start of the plan, by which what was earned should have been earned.
     *
     * @throws IllegalStateException when everything is earned: there is no such day
     */
    public BigFraction earnedDay() {
        BigFraction value = Fractions.of(earned);
        if (value.signum() == 0 || value.compareTo(planned(0)) < 0) {
            return BigFraction.ZERO;
        }
        long day = lastDayPlannedAtMost(value);
        BigFraction planned = planned(day);
        return BigFraction.of(day)
                .add(value.subtract(planned).divide(planned(day + 1).subtract(planned)));
    }

    /** C: the largest whole day on which no more was planned than {@code value}; planned value never goes down. */
    private long lastDayPlannedAtMost(BigFraction value) {
        long low = 0;
        long high = lastFinish().orElse(0L);
        if (planned(high).compareTo(value) <= 0) {
            throw new IllegalStateException("Everything planned is earned");
        }
        while (high - low > 1) {
            long middle = (low + high) >>> 1;
            if (planned(middle).compareTo(value) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Days from the start of the plan to a day. */
    long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(start, day);
    }
}
