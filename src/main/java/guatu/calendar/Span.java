package guatu.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A stretch of the calendar named in a text, and where it stands there.
 *
 * @param begin index of its first character
 * @param end index after its last character
 * @param first first day named; null when impossible
 * @param last last day named; null when impossible
 * @param unit how finely it is named
 * @param ownYear whether it names its year
 * @param doubts codes of {@link DeadlineDoubts}
 */
record Span(int begin, int end, LocalDate first, LocalDate last, Unit unit, boolean ownYear, List<String> doubts) {

    enum Unit {
        /** 5月25日, the day as spoken. */
        SPOKEN_DAY,
        /** 2022-05-25, 5.25. */
        DAY,
        TEN_DAYS,
        /** 月底, 季度末, 年底. */
        END,
        MONTH,
        QUARTER,
        HALF,
        YEAR
    }

    boolean possible() {
        return first != null && last != null;
    }

    Span inNextYear() {
        boolean monthEnd = last.getDayOfMonth() == last.lengthOfMonth();
        LocalDate later = last.plusYears(1);
        LocalDate turned = monthEnd ? later.withDayOfMonth(later.lengthOfMonth()) : later;
        return new Span(begin, end, first.plusYears(1), turned, unit, ownYear, doubts);
    }
}
