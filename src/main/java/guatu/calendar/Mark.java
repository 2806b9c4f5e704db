package guatu.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span, or two joined to a range, with the words before it (back to the mark before) and after it.
 *
 * @param from the span, or the first of a range
 * @param to the same span, or the second of a range
 * @param before words between the mark before and this one
 * @param after words between this mark and the next
 */
record Mark(Span from, Span to, String before, String after) {

    private static final String ASIDE =
            "^(?:\\(含[^)]{0,4}\\)|\\((?:周|星期)[1-7一二三四五六日天]\\)|[T ]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.0)?|[上下]班|[上中下]午|凌晨|晚上?|\\d{1,2}[时点](?:半|整|\\d{1,2}分)?)*";
    private static final Pattern BEFORE =
            Pattern.compile(ASIDE + "(?:底|末|月)?(?:之前|以前|前(?![后期提往列来去两沿述端进景身言院台瞻置三四十0-9]))");
    private static final Pattern FROM =
            Pattern.compile(ASIDE + "(?:起|开始|以后|之后|过后|后(?![期续勤半备者])|以来|(?:-|至|到)(?:长期|今后?|以后|持续|常态))");
    private static final Pattern NOTHING = Pattern.compile("^[\\s。.;,、]*(?:\\([^)]*\\)?[。.;]?)?$");
    private static final Pattern AS_OF = Pattern.compile("截[至止]到?$");
    private static final Pattern WEEKDAY = Pattern.compile("^\\(?(?:周|星期)([1-7一二三四五六日天])\\)?");

    boolean isRange() {
        return from != to;
    }

    boolean possible() {
        return from.possible() && to.possible();
    }

    LocalDate first() {
        return from.first();
    }

    LocalDate last() {
        return to.last();
    }

    boolean isBefore() {
        return BEFORE.matcher(after).find();
    }

    boolean isStart() {
        return FROM.matcher(after).find() && !isRange();
    }

    /** A day spoken without 前 is that day, not the end of a span of time. */
    boolean isExactDay() {
        return to.unit() == Span.Unit.SPOKEN_DAY
                && before.isEmpty()
                && NOTHING.matcher(after).matches();
    }

    boolean isAsOf() {
        return AS_OF.matcher(before).find();
    }

    boolean bareYear() {
        return !isRange() && to.unit() == Span.Unit.YEAR;
    }

    LocalTime time() {
        return ClockTime.find(after);
    }

    boolean wrongWeekday() {
        Matcher weekday = WEEKDAY.matcher(after);
        return weekday.find() && possible() && last().getDayOfWeek() != Weekdays.of(weekday.group(1));
    }

    List<String> doubts() {
        List<String> doubts = new ArrayList<>(from.doubts());
        if (isRange()) doubts.addAll(to.doubts());
        if (wrongWeekday()) doubts.add(DeadlineDoubts.WEEKDAY_MISMATCH);
        return doubts;
    }
}
