package guatu.plan;

import guatu.shared.error.RuleViolation;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * The days on which units report once (填报周期): an ISO week, two of them, or a month; rule W1. Fortnights are counted
 * in pairs from a fixed Monday, so that they run on over the turn of a year with 53 weeks.
 *
 * @param cadence never NONE
 * @param from its first day
 */
public record ReportPeriod(Cadence cadence, LocalDate from) {

    private static final LocalDate A_MONDAY = LocalDate.of(1970, 1, 5);

    /** The period that holds a day. A plan that asks for no reports takes those it gets by the week. */
    public static ReportPeriod holding(LocalDate day, Cadence cadence) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (cadence) {
            case WEEKLY, NONE -> new ReportPeriod(Cadence.WEEKLY, monday);
            case FORTNIGHTLY -> new ReportPeriod(cadence, monday.minusWeeks(weeksInto(monday)));
            case MONTHLY -> new ReportPeriod(cadence, day.withDayOfMonth(1));
        };
    }

    private static long weeksInto(LocalDate monday) {
        return Math.floorMod(ChronoUnit.WEEKS.between(A_MONDAY, monday), 2);
    }

    /** The period of a key such as 2022-W16 or 2022-04; RuleViolation where the cadence has no such period. */
    public static ReportPeriod of(String key, Cadence cadence) {
        ReportPeriod period = holding(firstDay(key), cadence);
        if (!period.key().equals(key)) throw new RuleViolation("unknown_period", "period", key);
        return period;
    }

    private static LocalDate firstDay(String key) {
        try {
            if (!key.contains("W")) return YearMonth.parse(key).atDay(1);
            int year = Integer.parseInt(key.substring(0, 4));
            return LocalDate.of(year, 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(key.substring(6)))
                    .with(DayOfWeek.MONDAY);
        } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException e) {
            throw new RuleViolation("unknown_period", "period", key);
        }
    }

    /** 2022-W16 for a week, the first week's for a fortnight, 2022-04 for a month. */
    public String key() {
        return cadence == Cadence.MONTHLY
                ? YearMonth.from(from).toString()
                : "%d-W%02d"
                        .formatted(from.get(IsoFields.WEEK_BASED_YEAR), from.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Its last day. */
    public LocalDate to() {
        return next().from().minusDays(1);
    }

    public ReportPeriod next() {
        return switch (cadence) {
            case MONTHLY -> new ReportPeriod(cadence, from.plusMonths(1));
            case FORTNIGHTLY -> new ReportPeriod(cadence, from.plusWeeks(2));
            default -> new ReportPeriod(cadence, from.plusWeeks(1));
        };
    }

    public ReportPeriod previous() {
        return holding(from.minusDays(1), cadence);
    }
}
