package guatu.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Reads the calendar year by year. */
@ApplicationScoped
class CalendarYears {

    private final CalendarDays days;
    private final int announcedUntil = HolidayFile.bundled().announcedUntil();

    CalendarYears(CalendarDays days) {
        this.days = days;
    }

    @Transactional
    CalendarYear read(int year) {
        return new CalendarYear(
                year,
                year <= announcedUntil,
                days.ofYear(year).stream().map(CalendarYear.Day::of).toList());
    }

    /** What is said of one day; null when it is as the plain week says. */
    @Transactional
    CalendarYear.Day day(LocalDate day) {
        return days.findByIdOptional(day).map(CalendarYear.Day::of).orElse(null);
    }
}
