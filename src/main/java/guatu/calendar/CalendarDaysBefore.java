package guatu.calendar;

import guatu.shared.time.Today;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** All days of the calendar that once were otherwise; announced holidays that are loaded count as known ever since. */
@ApplicationScoped
class CalendarDaysBefore implements PanacheRepository<CalendarDayBefore> {

    private final Today today;

    CalendarDaysBefore(Today today) {
        this.today = today;
    }

    /** Keeps what was said until today. */
    void keep(LocalDate day, Boolean working) {
        persist(new CalendarDayBefore(day, working, today.date()));
    }

    /** What has changed after a day, the latest change first. */
    List<CalendarDayBefore> changedAfter(LocalDate day) {
        return list("untilDay > ?1 order by untilDay desc, id desc", day);
    }
}
