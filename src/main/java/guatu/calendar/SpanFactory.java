package guatu.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Makes spans from numbers, carrying year and month on to later words that leave them out. */
final class SpanFactory {

    private final int planYear;
    private final List<String> doubts = new ArrayList<>();
    private int year;
    private int month;
    private boolean yearGiven;
    private boolean ownYear;

    SpanFactory(int planYear) {
        this.planYear = planYear;
        this.year = planYear;
    }

    /** Takes the year from the groups y (four digits) and z (two digits or 今, 明, 次…) of a match. */
    void year(Matcher match) {
        doubts.clear();
        ownYear = true;
        if (match.group("y") != null) year = Integer.parseInt(match.group("y"));
        else if (match.group("z") != null) year = spokenYear(match.group("z"));
        else ownYear = false;
        yearGiven |= ownYear;
        if (ownYear && Math.abs(year - planYear) > 15) doubts.add(DeadlineDoubts.YEAR_FAR_FROM_PLAN);
    }

    void year(int given) {
        doubts.clear();
        ownYear = true;
        yearGiven = true;
        year = given;
    }

    void inheritYear() {
        doubts.clear();
        ownYear = false;
    }

    private int spokenYear(String word) {
        return switch (word) {
            case "今", "本", "当" -> planYear;
            case "明" -> planYear + 1;
            case "后" -> planYear + 2;
            case "次", "翌" -> yearGiven ? year + 1 : planYear + 1;
            case "去", "上" -> planYear - 1;
            default -> twoDigitYear(Integer.parseInt(word));
        };
    }

    private int twoDigitYear(int digits) {
        int full = 2000 + digits;
        if (Math.abs(full - planYear) > 10) doubts.add(DeadlineDoubts.TWO_DIGIT_YEAR);
        return full;
    }

    boolean knowsMonth() {
        return month > 0;
    }

    int month() {
        return month;
    }

    Span day(Matcher at, int month, int day, Span.Unit unit) {
        return days(at, month, day, day, unit);
    }

    Span days(Matcher at, int month, int first, int last, Span.Unit unit) {
        this.month = month;
        return span(at, date(year, month, first), date(year, month, last), unit);
    }

    /** Whole months; {@code unit} END keeps only the last day as the start. */
    Span months(Matcher at, int from, int to, Span.Unit unit) {
        if (from < 1 || to > 12) return span(at, null, null, unit);
        this.month = unit == Span.Unit.MONTH || from == to ? to : 0;
        LocalDate last = YearMonth.of(year, to).atEndOfMonth();
        return span(at, unit == Span.Unit.END ? last : LocalDate.of(year, from, 1), last, unit);
    }

    Span years(Matcher at, int from, int to) {
        year(to);
        return span(at, LocalDate.of(from, 1, 1), LocalDate.of(to, 12, 31), Span.Unit.YEAR);
    }

    SpanFactory doubt(String code) {
        doubts.add(code);
        return this;
    }

    private Span span(Matcher at, LocalDate first, LocalDate last, Span.Unit unit) {
        return new Span(at.start(), at.end(), first, last, unit, ownYear, List.copyOf(doubts));
    }

    private static LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
