package nl.verbetermonitor.assessment;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.net.URL;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * The Dutch working days on which the terms of steps run: all but Saturdays, Sundays, the public holidays of {@code
 * working-days-nl.xml} and the extra days off of the configuration.
 */
final class WorkingDays {

    private final Set<LocalDate> extraDaysOff;

    WorkingDays(Set<LocalDate> extraDaysOff) {
        this.extraDaysOff = extraDaysOff;
    }

    /** The working day that is {@code count} working days after a day, which need not be one itself. */
    LocalDate after(LocalDate day, int count) {
        LocalDate end = day;
        for (int left = count; left > 0; ) {
            end = end.plusDays(1);
            if (isWorkingDay(end)) {
                left--;
            }
        }
        return end;
    }

    boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !extraDaysOff.contains(day)
                && !Calendar.HOLIDAYS.isHoliday(day);
    }

    /** Loaded when the first term in working days is worked out: only incident plans need it. */
    private static final class Calendar {
        private static final HolidayManager HOLIDAYS = HolidayManager.getInstance(ManagerParameters.create(calendar()));

        private static URL calendar() {
            return Objects.requireNonNull(WorkingDays.class.getResource("working-days-nl.xml"));
        }
    }
}
