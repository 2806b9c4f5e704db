package guatu.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * One year of the working-day calendar (工作日历).
 *
 * @param announced false when the holidays of the year were not yet known to this version of Guatu
 * @param days the days that differ from the plain week, or have a name
 */
record CalendarYear(int year, boolean announced, List<Day> days) {

    record Day(LocalDate day, boolean working, String name, int version) {

        static Day of(CalendarDay day) {
            return new Day(day.day(), day.working(), day.name(), day.version());
        }
    }
}
