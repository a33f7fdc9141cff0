package nl.verbetermonitor.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import nl.verbetermonitor.history.DatabaseServer;
import nl.verbetermonitor.history.DatabaseSettings;
import nl.verbetermonitor.history.TestDatabase;
import nl.verbetermonitor.schedule.Job.Result;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Jobs are started at their times, each once, whatever happens to the programs that start them. */
class TimetableTest {

    private static final Pace QUICK = new Pace(Duration.ofMillis(5), Duration.ofMillis(50), Duration.ofMinutes(1));

    /** One that does not see that another is dead, and whose own job seems dead to the other. */
    private static final Pace SILENT = new Pace(Duration.ofMillis(5), Duration.ofDays(1), Duration.ofMinutes(1));

    private final TurnedClock clock = new TurnedClock("2026-03-28T12:00:00+01:00");
    private final Queue<String> done = new ConcurrentLinkedQueue<>();
    private final List<Timetable> open = new ArrayList<>();

    @TempDir
    Path directory = Path.of("");

    @AfterEach
    void closesAll() {
        open.forEach(Timetable::close);
    }

    private Timetable start(DatabaseSettings database, Job... jobs) {
        return start(database, QUICK, jobs);
    }

    private Timetable start(DatabaseSettings database, Pace pace, Job... jobs) {
        Timetable timetable = DatabaseTimetable.start(database, clock, List.of(jobs), pace);
        open.add(timetable);
        return timetable;
    }

    private void close(Timetable timetable) {
        open.remove(timetable);
        timetable.close();
    }

    private static Job job(String name, String times, Job.Work work) {
        return new Job(name, Cron.parse(times).orElseThrow(), work);
    }

    /** A job that writes down that it was done. */
    private Job noted(String name, String times) {
        return job(name, times, () -> {
            done.add(name);
            return Result.DONE;
        });
    }

    private Job ending(String name, String times, Callable<Result> result) {
        return job(name, times, () -> {
            done.add(name);
            try {
                return result.call();
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Between two looks at what is due the clock must move, if only a little. */
    private void waitUntil(ThrowingRunnable isSo) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> {
                    clock.turn(QUICK.polling());
                    isSo.run();
                });
    }

    private void waitUntilDone(int times) {
        waitUntil(() -> assertThat(done).hasSizeGreaterThanOrEqualTo(times));
    }

    /** To the minute. */
    private void waitUntilDue(Timetable timetable, String... moments) {
        List<Instant> expected = Stream.of(moments)
                .map(moment -> OffsetDateTime.parse(moment).toInstant())
                .toList();
        waitUntil(() -> assertThat(timetable.due())
                .extracting(due -> due.at().truncatedTo(ChronoUnit.MINUTES))
                .isEqualTo(expected));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aJobIsStartedAtEachOfItsTimes(TestDatabase database) {
        Timetable timetable =
                start(database.create(directory), noted("intake", "5 * * * *"), noted("portfolio", "0 7 1 * *"));
        waitUntilDue(timetable, "2026-03-28T12:05+01:00", "2026-04-01T07:00+02:00");
        assertThat(done).isEmpty();

        clock.turn(Duration.ofMinutes(5));
        waitUntilDue(timetable, "2026-03-28T13:05+01:00", "2026-04-01T07:00+02:00");
        assertThat(done).containsExactly("intake");

        clock.turn(Duration.ofHours(1));
        waitUntilDue(timetable, "2026-03-28T14:05+01:00", "2026-04-01T07:00+02:00");
        assertThat(done).containsExactly("intake", "intake");
    }

    /** The time that comes twice when summer time ends would otherwise start a job without end. */
    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everyHourIsAlsoEveryHourWhenTheClockGoesBackToWinterTime(TestDatabase database) {
        clock.turn(Duration.between(clock.instant(), Instant.parse("2026-10-24T23:30:00Z")));
        Timetable timetable = start(database.create(directory), noted("intake", "5 * * * *"));
        waitUntilDue(timetable, "2026-10-25T02:05+02:00");

        for (String next : List.of("2026-10-25T02:05+01:00", "2026-10-25T03:05+01:00", "2026-10-25T04:05+01:00")) {
            clock.turn(Duration.ofHours(1));
            waitUntilDue(timetable, next);
        }

        assertThat(done).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatWasMissedWhileNoProgramRanIsDoneOnce(TestDatabase database) {
        DatabaseSettings settings = database.create(directory);
        close(start(settings, noted("intake", "5 * * * *")));
        clock.turn(Duration.ofDays(3));

        Timetable timetable = start(settings, noted("intake", "5 * * * *"));

        waitUntilDue(timetable, "2026-03-31T13:05+02:00");
        assertThat(done).containsExactly("intake");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void twoProgramsOnOneDatabaseStartEachJobOnce(TestDatabase database) {
        DatabaseSettings settings = database.create(directory);
        Timetable one = start(settings, noted("intake", "5 * * * *"));
        start(settings, noted("intake", "5 * * * *"));

        for (int hour = 1; hour <= 24; hour++) {
            clock.turn(Duration.ofHours(1));
            waitUntilDone(hour);
            waitUntil(() -> assertThat(one.due()).allMatch(due -> due.at().isAfter(clock.instant())));
        }

        assertThat(done).hasSize(24);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aJobThatFindsSomebodyElseAtWorkIsTriedAgainSoon(TestDatabase database) {
        Timetable timetable = start(
                database.create(directory),
                ending("intake", "5 * * * *", () -> done.size() < 3 ? Result.BUSY : Result.DONE));

        clock.turn(Duration.ofMinutes(5));
        waitUntilDue(timetable, "2026-03-28T12:06+01:00");
        clock.turn(Duration.ofMinutes(1));
        waitUntilDue(timetable, "2026-03-28T12:07+01:00");
        clock.turn(Duration.ofMinutes(1));
        waitUntilDue(timetable, "2026-03-28T13:05+01:00");

        assertThat(done).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aJobThatFailsIsTriedAgainLessAndLessSoonUntilItsNextTimeAndStopsNoOther(TestDatabase database) {
        Timetable timetable = start(
                database.create(directory),
                ending("broken", "5 * * * *", () -> {
                    throw new IllegalStateException("Broken on purpose");
                }),
                noted("whole", "* * * * *"));
        clock.turn(Duration.ofMinutes(5));
        waitUntilDue(timetable, "2026-03-28T12:06+01:00", "2026-03-28T12:06+01:00");

        clock.turn(Duration.ofMinutes(1));
        waitUntilDue(timetable, "2026-03-28T12:08+01:00", "2026-03-28T12:07+01:00");
        clock.turn(Duration.ofMinutes(2));
        waitUntilDue(timetable, "2026-03-28T12:12+01:00", "2026-03-28T12:09+01:00");
        clock.turn(Duration.ofMinutes(4));
        waitUntilDue(timetable, "2026-03-28T12:20+01:00", "2026-03-28T12:13+01:00");
        clock.turn(Duration.ofMinutes(8));
        waitUntilDue(timetable, "2026-03-28T12:36+01:00", "2026-03-28T12:21+01:00");
        clock.turn(Duration.ofMinutes(16));
        waitUntilDue(timetable, "2026-03-28T13:05+01:00", "2026-03-28T12:37+01:00");

        assertThat(done).filteredOn("whole"::equals).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aRestartDoesNotForgetThatThereWasSomethingToTryAgain(TestDatabase database) {
        DatabaseSettings settings = database.create(directory);
        Timetable before = start(settings, ending("portfolio", "0 13 * * *", () -> Result.FAILED));
        clock.turn(Duration.ofHours(1));
        waitUntilDue(before, "2026-03-28T13:01+01:00");
        close(before);

        Timetable after = start(settings, noted("portfolio", "0 13 * * *"));

        waitUntilDue(after, "2026-03-28T13:01+01:00");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anotherProgramTakesOverTheJobOfOneThatGivesNoSignOfLife(TestDatabase database) {
        DatabaseSettings settings = database.create(directory);
        CountDownLatch hanging = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        Timetable dead = start(settings, SILENT, job("intake", "5 * * * *", () -> {
            hanging.countDown();
            await().atMost(Duration.ofMinutes(2)).until(() -> released.getCount() == 0);
            return Result.DONE;
        }));
        clock.turn(Duration.ofMinutes(5));
        waitUntil(() -> assertThat(hanging.getCount()).isZero());
        Timetable living = start(settings, noted("intake", "5 * * * *"));
        assertThat(done).isEmpty();

        clock.turn(Duration.ofMinutes(5));

        waitUntilDue(living, "2026-03-28T13:05+01:00");
        assertThat(done).containsExactly("intake");
        released.countDown();
        close(dead);
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aMomentOfAnEarlierConfigurationOrOfAClockThatWasWrongIsBroughtForward(TestDatabase database) {
        DatabaseSettings settings = database.create(directory);
        close(start(settings, noted("intake", "5 8 1 * *")));

        waitUntilDue(start(settings, noted("intake", "5 * * * *")), "2026-03-28T12:05+01:00");
    }

    /** It goes in the middle of a job, so that nobody can write down what became of that. */
    @Tag("slow")
    @Test
    void aDatabaseThatIsAwayForAWhileStopsNothing() throws IOException {
        try (DatabaseServer server = new DatabaseServer(directory)) {
            CountDownLatch gone = new CountDownLatch(1);
            Timetable timetable = start(server.settings(), ending("intake", "5 * * * *", () -> {
                if (gone.getCount() == 0) {
                    return Result.DONE;
                }
                server.stop();
                gone.countDown();
                throw new IllegalStateException("The database went away");
            }));
            clock.turn(Duration.ofMinutes(5));
            waitUntil(() -> assertThat(gone.getCount()).isZero());
            clock.turn(Duration.ofHours(1));

            server.start();

            waitUntilDone(2);
            waitUntilDue(timetable, "2026-03-28T14:05+01:00");
            close(timetable);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void closingWaitsForTheJobThatIsGoingOnAndStartsNoOther(TestDatabase database) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        Timetable timetable = start(
                database.create(directory),
                job("intake", "5 * * * *", () -> {
                    begun.countDown();
                    await().until(() -> released.getCount() == 0);
                    done.add("intake");
                    return Result.DONE;
                }),
                noted("portfolio", "6 * * * *"));
        clock.turn(Duration.ofMinutes(5));
        waitUntil(() -> assertThat(begun.getCount()).isZero());
        clock.turn(Duration.ofMinutes(5));

        Thread closing = new Thread(() -> close(timetable));
        closing.start();
        await().until(() -> closing.getState() != Thread.State.NEW);
        assertThat(done).isEmpty();
        released.countDown();
        closing.join(30_000);

        assertThat(done).containsExactly("intake");
    }
}
