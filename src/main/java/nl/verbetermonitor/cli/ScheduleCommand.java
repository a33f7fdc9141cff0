package nl.verbetermonitor.cli;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.verbetermonitor.schedule.Cron;
import nl.verbetermonitor.schedule.Job;
import nl.verbetermonitor.schedule.Timetable;
import picocli.CommandLine;

/** Stays, and starts runs at their times, until it is asked to stop. */
@CommandLine.Command(name = "schedule")
final class ScheduleCommand extends DataCommand {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm", Texts.DUTCH).withZone(Texts.ZONE);

    /** What it starts is told as if somebody had typed it. */
    private final RunCommand runs;

    ScheduleCommand(Surroundings surroundings) {
        super(surroundings);
        this.runs = new RunCommand(surroundings);
    }

    @Override
    ExitCode execute() {
        Settings settings = settingsWithData(Map.of());
        List<ScheduledTask> tasks = tasks(settings);
        if (tasks.isEmpty()) {
            throw new ConfigurationException(Texts.text("schedule.all-off"));
        }
        RunCommand.prepareFolders(settings);
        return withMonitor(Map.of(), monitor -> keepTo(settings.schedule(), tasks, monitor));
    }

    /** Those that have times, and something to do. */
    private static List<ScheduledTask> tasks(Settings settings) {
        return Arrays.stream(ScheduledTask.values())
                .filter(settings.schedule()::containsKey)
                .filter(task -> task != ScheduledTask.REMINDERS || reminds(settings))
                .toList();
    }

    private static boolean reminds(Settings settings) {
        return settings.distribution().reminders().areOn();
    }

    private ExitCode keepTo(Map<ScheduledTask, Cron> schedule, List<ScheduledTask> tasks, Monitor monitor) {
        List<Job> jobs = tasks.stream()
                .map(task -> new Job(
                        task.key(), times(schedule, task), () -> LogFile.during(task.key(), () -> run(task, monitor))))
                .toList();
        try (Timetable timetable = monitor.schedule(jobs)) {
            timetable.due().forEach(due -> screen().result(
                            Texts.text("schedule." + due.job(), MOMENT.format(due.at()))));
            surroundings().stop().await();
            screen().result(Texts.text("schedule.stops"));
        }
        screen().result(Texts.text("schedule.stopped"));
        return ExitCode.DONE;
    }

    private static Cron times(Map<ScheduledTask, Cron> schedule, ScheduledTask task) {
        Cron times = schedule.get(task);
        if (times == null) {
            throw new IllegalArgumentException(task + " is off");
        }
        return times;
    }

    /** Whatever goes wrong, there is a next time. */
    private Job.Result run(ScheduledTask task, Monitor monitor) {
        try {
            return result(runs.run(monitor, task.extras()));
        } catch (RuntimeException | StackOverflowError e) {
            LogFile.failure(e);
            screen().message(Texts.text("schedule.failed"));
            return Job.Result.FAILED;
        }
    }

    private Job.Result result(ExitCode exitCode) {
        return switch (exitCode) {
            case DONE, REFUSED -> Job.Result.DONE;
            case BUSY -> {
                screen().message(Texts.text("schedule.busy"));
                yield Job.Result.BUSY;
            }
            case FAILED, WRONG_USE -> Job.Result.FAILED;
        };
    }
}
