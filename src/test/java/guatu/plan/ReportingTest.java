package guatu.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.calendar.HolidayFile;
import guatu.calendar.WorkingDays;
import guatu.shared.error.RuleViolation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule W1: periods and cutoffs, over ten years of the real calendar with its make-up workdays. */
class ReportingTest {

    private static final WorkingDays DAYS = HolidayFile.bundled().workingDays();
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,      2022-04-20, 2022-W16, 2022-04-18, 2022-04-24",
        "WEEKLY,      2021-01-01, 2020-W53, 2020-12-28, 2021-01-03",
        "FORTNIGHTLY, 2022-04-20, 2022-W16, 2022-04-18, 2022-05-01",
        "FORTNIGHTLY, 2021-01-02, 2020-W53, 2020-12-28, 2021-01-10",
        "MONTHLY,     2022-04-20, 2022-04,  2022-04-01, 2022-04-30",
        "NONE,        2022-04-20, 2022-W16, 2022-04-18, 2022-04-24"
    })
    void W1_a_day_lies_in_one_period(Cadence cadence, LocalDate day, String key, LocalDate from, LocalDate to) {
        ReportPeriod period = ReportPeriod.holding(day, cadence);
        assertEquals(key, period.key());
        assertEquals(from, period.from());
        assertEquals(to, period.to());
    }

    @ParameterizedTest
    @EnumSource(Cadence.class)
    void W1_periods_follow_each_other_without_gap_and_read_back_from_their_keys(Cadence cadence) {
        ReportPeriod period = ReportPeriod.holding(FIRST, cadence);
        while (period.from().isBefore(LAST)) {
            ReportPeriod next = period.next();
            assertEquals(period.to().plusDays(1), next.from());
            assertEquals(period, next.previous());
            assertEquals(period, ReportPeriod.of(period.key(), cadence));
            assertEquals(period, ReportPeriod.holding(period.to(), cadence));
            period = next;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "WEEKLY,  5, 12, 2022-W16, 2022-04-22T12:00", // an ordinary Friday
        "WEEKLY,  5, 12, 2022-W13, 2022-04-01T12:00", // Friday before a make-up Saturday
        "WEEKLY,  5, 12, 2022-W05, 2022-02-07T12:00", // Spring Festival: the Monday after
        "WEEKLY,  5, 12, 2024-W40, 2024-10-08T12:00", // National Day: a Tuesday, past the week's end
        "WEEKLY,  5, 12, 2022-W40, 2022-10-08T12:00", // National Day: a make-up Saturday
        "WEEKLY,  7, 9,  2022-W16, 2022-04-24T09:00", // a Sunday that is a workday
        "WEEKLY,  7, 9,  2022-W17, 2022-05-05T09:00", // a Sunday in the Labour Day holiday
        "FORTNIGHTLY, 5, 12, 2022-W16, 2022-04-29T12:00",
        "MONTHLY, 25, 17, 2022-04, 2022-04-25T17:00",
        "MONTHLY, 31, 17, 2022-02, 2022-02-28T17:00",
        "MONTHLY, 30, 17, 2022-04, 2022-05-05T17:00"
    })
    void W1_the_cutoff_moves_to_the_next_working_day(
            Cadence cadence, int day, int hour, String key, LocalDateTime cutoff) {
        assertEquals(cutoff, new Reporting(cadence, day, hour).cutoff(ReportPeriod.of(key, cadence), DAYS));
    }

    @Test
    void W1_over_ten_years_every_cutoff_is_a_workday_and_only_days_off_lie_between() {
        Reporting weekly = new Reporting(Cadence.WEEKLY, 5, 12);
        List<String> moved = new ArrayList<>();
        ReportPeriod period = ReportPeriod.holding(FIRST, Cadence.WEEKLY);
        for (; period.from().isBefore(LAST); period = period.next()) {
            LocalDate friday = period.from().with(DayOfWeek.FRIDAY);
            LocalDate cutoff = weekly.cutoff(period, DAYS).toLocalDate();
            assertTrue(DAYS.isWorking(cutoff), period::key);
            for (LocalDate day = friday; day.isBefore(cutoff); day = day.plusDays(1))
                assertFalse(DAYS.isWorking(day), day::toString);
            if (!cutoff.equals(friday)) moved.add(period.key());
        }
        assertTrue(moved.size() >= 20, moved::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-04-20T08:00, 2022-W16",
        "2022-04-22T12:01, 2022-W16", // past the cutoff: late, but still this week's
        "2024-10-08T12:00, 2024-W40", // held open by the holiday until noon
        "2024-10-08T12:01, 2024-W41",
        "2024-10-07T08:00, 2024-W40"
    })
    void W1_the_sheet_turns_when_the_cutoff_that_holidays_moved_has_passed(LocalDateTime now, String key) {
        assertEquals(
                key, new Reporting(Cadence.WEEKLY, 5, 12).periodAt(now, DAYS).key());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-W17, FORTNIGHTLY",
        "2022-W54, WEEKLY",
        "2022-13, MONTHLY",
        "2022-04, WEEKLY",
        "2022-W16, MONTHLY",
        "W, WEEKLY"
    })
    void W1_a_key_that_the_cadence_does_not_have_is_refused(String key, Cadence cadence) {
        assertThrows(RuleViolation.class, () -> ReportPeriod.of(key, cadence));
    }
}
