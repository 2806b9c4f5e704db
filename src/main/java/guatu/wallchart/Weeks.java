package guatu.wallchart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Lays out the weeks of a chart: those that its facts fill, or those that were chosen. */
final class Weeks {

    /** Two years and a little: what lies beyond is counted at the edge. */
    static final int MOST = 110;

    private Weeks() {}

    /**
     * The columns.
     *
     * @param startsOn the plan's first day; null counts from the first fact
     * @param facts every day that the chart is to show
     * @param from first week wanted, null for the first there is
     * @param to last week wanted, null for the last there is
     */
    static List<Week> of(LocalDate startsOn, Collection<LocalDate> facts, Integer from, Integer to, LocalDate day) {
        LocalDate least = facts.stream().min(Comparator.naturalOrder()).orElse(startsOn == null ? day : startsOn);
        LocalDate most = facts.stream().max(Comparator.naturalOrder()).orElse(least);
        LocalDate one = monday(startsOn == null ? least : startsOn);
        int first = from != null ? from : within(number(one, least), to);
        int last = Math.min(to != null ? to : number(one, most), first + MOST - 1);
        return IntStream.rangeClosed(first, Math.max(first, last))
                .mapToObj(number -> week(one, number, day))
                .toList();
    }

    private static int within(int first, Integer to) {
        return to == null ? first : Math.min(first, to);
    }

    private static Week week(LocalDate one, int number, LocalDate day) {
        LocalDate monday = one.plusWeeks(number - 1L);
        return new Week(number, monday, !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1)));
    }

    private static int number(LocalDate one, LocalDate day) {
        return (int) ChronoUnit.WEEKS.between(one, monday(day)) + 1;
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
