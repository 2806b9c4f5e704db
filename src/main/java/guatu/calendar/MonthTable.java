package guatu.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One month of the calendar as a table of weeks, Monday first. */
record MonthTable(int month, List<List<Cell>> weeks) {

    /**
     * @param day null outside the month
     * @param mark off (休), work (班), rest for a plain weekend, plain otherwise
     * @param name of the holiday; null when none
     */
    record Cell(LocalDate day, String mark, String name) {

        private static Cell of(LocalDate day, CalendarYear.Day said) {
            boolean weekend = day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
            if (said == null) return new Cell(day, weekend ? "rest" : "plain", null);
            String mark = !said.working() ? "off" : weekend ? "work" : "plain";
            return new Cell(day, mark, said.name());
        }
    }

    static List<MonthTable> of(CalendarYear year) {
        Map<LocalDate, CalendarYear.Day> said =
                year.days().stream().collect(Collectors.toMap(CalendarYear.Day::day, Function.identity()));
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new MonthTable(month, weeks(YearMonth.of(year.year(), month), said)))
                .toList();
    }

    private static List<List<Cell>> weeks(YearMonth month, Map<LocalDate, CalendarYear.Day> said) {
        List<List<Cell>> weeks = new ArrayList<>();
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusWeeks(1)) {
            LocalDate first = monday;
            weeks.add(IntStream.range(0, 7)
                    .mapToObj(first::plusDays)
                    .map(day -> YearMonth.from(day).equals(month)
                            ? Cell.of(day, said.get(day))
                            : new Cell(null, "plain", null))
                    .toList());
        }
        return weeks;
    }
}
