package guatu.calendar;

import guatu.calendar.Deadline.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules for weeks: 第N周 and 预备周 of the plan, 5月第3周, 第三个星期日. */
final class WeekRules {

    private static final Pattern WEEKS =
            Pattern.compile("第(\\d{1,2})周(?:(?:-|至|到)第?(\\d{1,2})周)?的?(?:周|星期)?([一二三四五六日天])?");
    private static final Pattern PREPARATION = Pattern.compile("预备周");
    private static final Pattern MONTH_WEEK = Pattern.compile("(\\d{1,2})月份?的?(?:第([1-6])|(最后)1?|(首)个?)周");
    private static final Pattern NTH_WEEKDAY = Pattern.compile("(?:(\\d{1,2})月份?的?)?第([1-5])个(?:星期|周)([一二三四五六日天])");

    private WeekRules() {}

    /** The dates of the same row, when they stand beside the week, are surer than counting. */
    static DeadlineDraft planWeek(Reading reading) {
        Matcher weeks = WEEKS.matcher(reading.text());
        boolean preparation = PREPARATION.matcher(reading.text()).find();
        if (!preparation && !weeks.find()) return null;
        DeadlineDraft draft = DeadlineDraft.of(Kind.WEEK);
        if (!reading.marks().isEmpty()) return beside(draft, reading);
        LocalDate one = reading.context().weekOne();
        if (one == null) return draft.doubt(DeadlineDoubts.NO_ANCHOR);
        if (preparation) return draft.start(preparationStart(reading.context())).due(one.minusDays(1));
        int first = Integer.parseInt(weeks.group(1));
        int last = weeks.group(2) == null ? first : Integer.parseInt(weeks.group(2));
        LocalDate sunday = one.plusWeeks(last).minusDays(1);
        LocalDate due = weeks.group(3) == null
                ? sunday
                : sunday.with(TemporalAdjusters.previousOrSame(Weekdays.of(weeks.group(3))));
        return draft.start(one.plusWeeks(first - 1L)).due(due);
    }

    private static DeadlineDraft beside(DeadlineDraft draft, Reading reading) {
        Mark mark = reading.marks().get(0);
        return mark.possible() && mark.isRange() ? draft.start(mark.first()).due(mark.last()) : null;
    }

    private static LocalDate preparationStart(DeadlineContext context) {
        LocalDate monday = context.weekOne().minusWeeks(1);
        LocalDate term = context.termStart();
        return term != null && term.isAfter(monday) && term.isBefore(context.weekOne()) ? term : monday;
    }

    static DeadlineDraft monthWeek(Reading reading) {
        Matcher m = MONTH_WEEK.matcher(reading.text());
        if (!m.find() || reading.marks().isEmpty() || !reading.marks().get(0).possible()) return null;
        if (Integer.parseInt(m.group(1)) > 12 || Integer.parseInt(m.group(1)) < 1) return null;
        LocalDate first = reading.marks().get(0).first();
        YearMonth month = YearMonth.of(first.getYear(), Integer.parseInt(m.group(1)));
        LocalDate sunday = m.group(3) != null
                ? Weeks.sundayOf(month.atEndOfMonth())
                : Weeks.sundayOf(month.atDay(1)).plusWeeks(m.group(2) == null ? 0 : Integer.parseInt(m.group(2)) - 1L);
        return DeadlineDraft.of(Kind.WEEK)
                .start(sunday.minusDays(6))
                .due(sunday)
                .doubt(DeadlineDoubts.WEEK_OF_MONTH);
    }

    static DeadlineDraft nthWeekday(Reading reading) {
        Matcher m = NTH_WEEKDAY.matcher(reading.text());
        if (!m.find()) return null;
        int year = reading.marks().stream()
                .filter(Mark::possible)
                .findFirst()
                .map(mark -> mark.last().getYear())
                .orElse(reading.context().year());
        LocalDate known =
                KnownEvents.find(reading.text()).map(event -> event.in(year)).orElse(null);
        Integer month = m.group(1) != null ? Integer.valueOf(m.group(1)) : known == null ? null : known.getMonthValue();
        if (month == null || month < 1 || month > 12) {
            return DeadlineDraft.of(Kind.RELATIVE).doubt(DeadlineDoubts.NO_ANCHOR);
        }
        LocalDate day = LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(m.group(2)), Weekdays.of(m.group(3))));
        return day.getMonthValue() == month
                ? DeadlineDraft.of(Kind.DATE).on(day)
                : DeadlineDraft.of(Kind.INVALID).doubt(DeadlineDoubts.IMPOSSIBLE_DATE);
    }
}
