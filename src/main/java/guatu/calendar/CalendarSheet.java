package guatu.calendar;

import guatu.shared.web.FormErrors;
import java.util.List;

/**
 * What the page of the calendar shows.
 *
 * @param theirs what stands now, where somebody was faster; null otherwise
 * @param saved what was just done: set or removed; null when nothing
 */
record CalendarSheet(
        CalendarYear of,
        List<MonthTable> months,
        DayForm form,
        FormErrors errors,
        CalendarYear.Day theirs,
        String saved) {

    public String year() {
        return String.valueOf(of.year());
    }

    public int before() {
        return of.year() - 1;
    }

    public int after() {
        return of.year() + 1;
    }

    public long off() {
        return of.days().stream().filter(day -> !day.working()).count();
    }

    public long worked() {
        return of.days().size() - off();
    }
}
