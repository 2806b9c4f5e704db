package guatu.calendar;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All days of the office's calendar that differ from the plain week. */
@ApplicationScoped
public class CalendarDays implements PanacheRepositoryBase<CalendarDay, LocalDate> {

    public List<CalendarDay> ofYear(int year) {
        return list("day between ?1 and ?2 order by day", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The years of which the office knows any day. */
    Set<Integer> years() {
        return find("select distinct year(day) from CalendarDay").project(Integer.class).stream()
                .collect(Collectors.toSet());
    }
}
