package guatu.dashboard;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A week and the day by which it is judged: its Sunday, or for the week asked the day asked.
 *
 * @param ahead still to come: judged by what stands now, as if nothing were done until then (rule L7)
 */
public record Week(LocalDate monday, LocalDate on, boolean now, boolean ahead) {

    static final int BACK = 8;
    static final int AHEAD = 4;

    /** The weeks before a day, its own, and those after it unless it is past. */
    static List<Week> around(LocalDate day, LocalDate today) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        int last = day.isBefore(today) ? 0 : AHEAD;
        return IntStream.rangeClosed(-BACK, last)
                .mapToObj(i -> {
                    LocalDate on = i == 0 ? day : monday.plusWeeks(i).plusDays(6);
                    return new Week(monday.plusWeeks(i), on, i == 0, on.isAfter(today));
                })
                .toList();
    }
}
