package nl.verbetermonitor.schedule;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.CronStyle;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Moments by the clock in Amsterdam, as the five fields of a crontab give them: minute, hour, day of the month, month, day of
 * the week. With both days given either will do.
 */
public final class Cron {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** To db-scheduler it means never. */
    private static final String NO_SCHEDULE = "-";

    private final String expression;
    private final Schedule byClock;
    private final Schedule withoutSummerTime;

    private Cron(String expression) {
        this.expression = expression;
        this.byClock = new CronSchedule(expression, ZONE, CronStyle.UNIX);
        this.withoutSummerTime = new CronSchedule(expression, ZoneOffset.UTC, CronStyle.UNIX);
    }

    /** Reads an expression; empty when it is none, or when its moment never comes, as 31 February. */
    public static Optional<Cron> parse(String expression) {
        if (expression.strip().equals(NO_SCHEDULE)) {
            return Optional.empty();
        }
        try {
            Cron cron = new Cron(expression.strip());
            return cron.next(Instant.EPOCH).equals(Schedule.NEVER) ? Optional.empty() : Optional.of(cron);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The first moment after another. A time that the change to summer time skips comes an hour later by the clock; one that
     * the change to winter time repeats comes once, but for what comes every hour.
     */
    public Instant next(Instant after) {
        Instant next = next(byClock, after);
        LocalDateTime local = LocalDateTime.ofInstant(
                next(withoutSummerTime, LocalDateTime.ofInstant(after, ZONE).toInstant(ZoneOffset.UTC)),
                ZoneOffset.UTC);
        Instant moved = local.atZone(ZONE).toInstant();
        boolean skipped = ZONE.getRules().getValidOffsets(local).isEmpty();
        return skipped && moved.isAfter(after) && moved.isBefore(next) ? moved : next;
    }

    private static Instant next(Schedule schedule, Instant after) {
        return schedule.getNextExecutionTime(ExecutionComplete.simulatedSuccess(after));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cron cron && cron.expression.equals(expression);
    }

    @Override
    public int hashCode() {
        return expression.hashCode();
    }

    /** The expression as it was given. */
    @Override
    public String toString() {
        return expression;
    }
}
