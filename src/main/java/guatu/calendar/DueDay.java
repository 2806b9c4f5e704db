package guatu.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which day a mark promises; 11月前 ends before November, 6月5日前 and 6月底前 hold the day itself. */
final class DueDay {

    private DueDay() {}

    static LocalDate of(Mark mark) {
        boolean whole = mark.to().unit() == Span.Unit.MONTH || mark.to().unit() == Span.Unit.YEAR;
        return whole && mark.isBefore() ? mark.to().first().minusDays(1) : mark.last();
    }

    static List<String> doubts(Mark mark) {
        List<String> doubts = new ArrayList<>(mark.doubts());
        if (mark.isBefore()) {
            switch (mark.to().unit()) {
                case MONTH -> doubts.add(DeadlineDoubts.BEFORE_MONTH_AMBIGUOUS);
                case YEAR, QUARTER, HALF, TEN_DAYS -> doubts.add(DeadlineDoubts.BEFORE_PERIOD_AMBIGUOUS);
                default -> {}
            }
        }
        return doubts;
    }
}
