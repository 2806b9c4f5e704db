package guatu.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Map;

/**
 * The working-day calendar (工作日历): Monday to Friday, less public holidays, plus make-up workdays (调休); rule D3.
 *
 * <p>Every question is arithmetic on a running count of working days, so a span of centuries costs as little as a week.
 */
public final class WorkingDays {

    /** Days that differ from the plain week, ascending, as epoch days. */
    private final long[] exceptions;

    /** Make-up workdays less days off among the first i exceptions. */
    private final int[] balance;

    private WorkingDays(long[] exceptions) {
        this.exceptions = exceptions;
        this.balance = new int[exceptions.length + 1];
        for (int i = 0; i < exceptions.length; i++) {
            balance[i + 1] = balance[i] + (isWeekday(LocalDate.ofEpochDay(exceptions[i])) ? -1 : 1);
        }
    }

    /** Exceptions to the plain week: false is a day off, true a make-up workday. */
    public static WorkingDays of(Map<LocalDate, Boolean> exceptions) {
        return new WorkingDays(exceptions.entrySet().stream()
                .filter(day -> day.getValue() != isWeekday(day.getKey()))
                .mapToLong(day -> day.getKey().toEpochDay())
                .sorted()
                .toArray());
    }

    public boolean isWorking(LocalDate day) {
        return isWeekday(day) != (Arrays.binarySearch(exceptions, day.toEpochDay()) >= 0);
    }

    /** Working days after {@code from} up to and with {@code to}; 0 when {@code to} is not later. */
    public int between(LocalDate from, LocalDate to) {
        long days = countUpTo(to.toEpochDay()) - countUpTo(from.toEpochDay());
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, days));
    }

    /** The {@code n}-th working day after {@code from}; {@code from} itself for 0, backwards for a negative n. */
    public LocalDate plus(LocalDate from, int n) {
        if (n == 0) return from;
        return n > 0
                ? dayOfCount(countUpTo(from.toEpochDay()) + n)
                : dayOfCount(countUpTo(from.toEpochDay() - 1) + n + 1L);
    }

    /** The {@code n}-th working day before {@code from}; {@code from} itself for 0. */
    public LocalDate minus(LocalDate from, int n) {
        return plus(from, -n);
    }

    /** The first day from which {@code due} is at most {@code n} working days away. */
    public LocalDate firstWithin(LocalDate due, int n) {
        return minus(due.plusDays(1), n + 1);
    }

    /** {@code day} when it is a working day, else the next one. */
    public LocalDate nextOrSame(LocalDate day) {
        return isWorking(day) ? day : plus(day, 1);
    }

    /** The last working day of the ISO week of {@code day}; its Sunday when the whole week is off (rule D2). */
    public LocalDate lastOfWeek(LocalDate day) {
        LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        LocalDate last = minus(sunday.plusDays(1), 1);
        return last.isAfter(sunday.minusDays(7)) ? last : sunday;
    }

    /** Working days from a fixed origin up to and with the day; negative before the origin. */
    private long countUpTo(long epochDay) {
        int found = Arrays.binarySearch(exceptions, epochDay);
        return weekdaysUpTo(epochDay) + balance[found >= 0 ? found + 1 : -found - 1];
    }

    /** The earliest day whose count reaches {@code count}: always a working day. */
    private LocalDate dayOfCount(long count) {
        long low = weekday(count - exceptions.length);
        long high = weekday(count + exceptions.length);
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2);
            if (countUpTo(middle) >= count) high = middle;
            else low = middle + 1;
        }
        return LocalDate.ofEpochDay(low);
    }

    // Epoch day -3 is a Monday, the origin of the two formulas below.

    private static long weekdaysUpTo(long epochDay) {
        return Math.floorDiv(epochDay + 3, 7) * 5 + Math.min(Math.floorMod(epochDay + 3, 7) + 1, 5);
    }

    private static long weekday(long count) {
        return Math.floorDiv(count - 1, 5) * 7 + Math.floorMod(count - 1, 5) - 3;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    }
}
