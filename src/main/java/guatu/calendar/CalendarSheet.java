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

    String year() {
        return String.valueOf(of.year());
    }

    int before() {
        return of.year() - 1;
    }

    int after() {
        return of.year() + 1;
    }

    long off() {
        return of.days().stream().filter(day -> !day.working()).count();
    }

    long worked() {
        return of.days().size() - off();
    }
}
