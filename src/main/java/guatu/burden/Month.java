package guatu.burden;

import guatu.shared.error.RuleViolation;
import guatu.shared.web.Typed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** The month asked for in an address, such as 2022-04; the present one where none is. */
final class Month {

    private Month() {}

    static YearMonth of(String text, LocalDate today) {
        YearMonth now = YearMonth.from(today);
        if (Typed.words(text) == null) return now;
        try {
            YearMonth month = YearMonth.parse(text.strip());
            if (month.getYear() < 1949 || month.isAfter(now)) throw new RuleViolation("month_out_of_range", "month");
            return month;
        } catch (DateTimeParseException e) {
            throw new RuleViolation("not_a_month", "month");
        }
    }
}
