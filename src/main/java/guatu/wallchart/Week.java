package guatu.wallchart;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/**
 * A column of the chart (周).
 *
 * @param number the plan's week, 1 is the week of its first day; the weeks before are 0, -1 …
 * @param monday its first day
 * @param now it holds the day asked
 */
public record Week(int number, LocalDate monday, boolean now) {

    public boolean holds(LocalDate day) {
        return !day.isBefore(monday) && !day.isAfter(sunday());
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    public int isoWeek() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** As text, so that no thousands are marked in it. */
    public String isoYear() {
        return String.valueOf(monday.get(IsoFields.WEEK_BASED_YEAR));
    }

    /** 3/14, for a narrow column. */
    public String brief() {
        return monday.getMonthValue() + "/" + monday.getDayOfMonth();
    }
}
