package nl.verbetermonitor.cli;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.verbetermonitor.schedule.Cron;

/** Reads the group {@code schedule}: when each task is done. */
final class ScheduleReader {

    private static final Set<String> OFF = Set.of("off", "uit", "-");

    private final SettingsReader reader;

    ScheduleReader(SettingsReader reader) {
        this.reader = reader;
    }

    /** Without the tasks that are off. */
    Map<ScheduledTask, Cron> read() {
        Map<ScheduledTask, Cron> schedule = new EnumMap<>(ScheduledTask.class);
        for (ScheduledTask task : ScheduledTask.values()) {
            String key = "schedule." + task.key();
            if (!OFF.contains(reader.text(key).toLowerCase(Locale.ROOT))) {
                schedule.put(task, reader.parse(key, "allowed.cron", Cron::parse));
            }
        }
        return schedule;
    }
}
