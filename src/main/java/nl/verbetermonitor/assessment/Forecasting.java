package nl.verbetermonitor.assessment;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Resamples the pace of the intervals between deliveries into ten thousand futures. The generator is the one that the
 * Java specification fixes and its seed comes from plan and peildatum, so the same history gives the same range.
 */
final class Forecasting {

    private static final int DELIVERIES_NEEDED = 4;
    private static final int FUTURES = 10_000;
    private static final int DAYS_PER_DRAW = 30;
    private static final int YEARS = 10;

    private final PlanState state;
    private final EarnedSchedule schedule;
    private final List<Rate> rates;
    private final long totalDays;

    /** What was earned a day in an interval of so many days. */
    private record Rate(double perDay, long days) {}

    private Forecasting(PlanState state) {
        this.state = state;
        this.schedule = EarnedSchedule.of(state);
        this.rates = rates(state.course());
        this.totalDays = rates.stream().mapToLong(Rate::days).sum();
    }

    static Forecast of(PlanState state) {
        return state.course().size() < DELIVERIES_NEEDED
                ? new Forecast.TooFewDeliveries()
                : new Forecasting(state).range();
    }

    private static List<Rate> rates(List<PlanState.Earned> course) {
        List<Rate> rates = new ArrayList<>();
        for (int i = 1; i < course.size(); i++) {
            PlanState.Earned from = course.get(i - 1);
            PlanState.Earned to = course.get(i);
            long days = ChronoUnit.DAYS.between(from.reportingDate(), to.reportingDate());
            double gained =
                    to.earned().subtract(from.earned()).max(BigDecimal.ZERO).doubleValue();
            rates.add(new Rate(gained / days, days));
        }
        return rates;
    }

    private Forecast range() {
        LocalDate today = state.reportingDate();
        long horizon = ChronoUnit.DAYS.between(today, today.plusYears(YEARS));
        double toEarn =
                BigDecimal.valueOf(schedule.size()).subtract(schedule.earned()).doubleValue();
        Random random = new Random(seed());
        long[] finishes = new long[FUTURES];
        for (int i = 0; i < FUTURES; i++) {
            finishes[i] = daysToFinish(toEarn, horizon, random);
        }
        Arrays.sort(finishes);
        return new Forecast.Range(
                percentile(finishes, 10, horizon),
                percentile(finishes, 50, horizon),
                percentile(finishes, 90, horizon));
    }

    /** More than the horizon when it is not reached. */
    private long daysToFinish(double toEarn, long horizon, Random random) {
        double left = toEarn;
        long days = 0;
        while (left > 0 && days <= horizon) {
            double perDay = draw(random);
            if (perDay * DAYS_PER_DRAW >= left) {
                return days + (long) Math.ceil(left / perDay);
            }
            left -= perDay * DAYS_PER_DRAW;
            days += DAYS_PER_DRAW;
        }
        return days;
    }

    private double draw(Random random) {
        double point = random.nextDouble() * totalDays;
        for (Rate rate : rates) {
            point -= rate.days();
            if (point < 0) {
                return rate.perDay();
            }
        }
        return rates.get(rates.size() - 1).perDay();
    }

    private Optional<LocalDate> percentile(long[] sorted, int percent, long horizon) {
        long days = sorted[sorted.length * percent / 100 - 1];
        return days > horizon
                ? Optional.empty()
                : Optional.of(state.reportingDate().plusDays(days));
    }

    private long seed() {
        String name = state.plan().number().text() + " " + state.reportingDate();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
