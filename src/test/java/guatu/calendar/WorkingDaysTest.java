package guatu.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private static final WorkingDays CHINA = HolidayFile.bundled().workingDays();

    @ParameterizedTest
    @CsvSource({
        "2022-04-01,true", "2022-04-02,true", "2022-04-03,false", "2022-04-04,false", "2022-04-05,false",
        "2022-04-06,true", "2022-04-23,false", "2022-04-24,true", "2022-04-30,false", "2022-05-04,false",
        "2022-05-05,true", "2022-05-07,true", "2022-05-08,false", "2099-01-01,true", "2099-01-03,false"
    })
    void D3_knowsHolidaysAndMakeUpWorkdays(LocalDate day, boolean working) {
        assertEquals(working, CHINA.isWorking(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-28,2022-04-02", "2022-04-03,2022-04-02", "2022-04-04,2022-04-08", "2022-04-11,2022-04-15",
        "2022-04-18,2022-04-24", "2022-04-24,2022-04-24", "2022-04-25,2022-04-29", "2022-05-02,2022-05-07",
        "2022-10-03,2022-10-09", "2022-01-31,2022-02-06"
    })
    void D2_weekNodeIsDueOnTheLastWorkingDayOfItsWeek(LocalDate day, LocalDate last) {
        assertEquals(last, CHINA.lastOfWeek(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-04-01,2022-04-06,2",
        "2022-04-29,2022-05-09,4",
        "2022-04-06,2022-04-06,0",
        "2022-04-06,2022-04-01,0",
        "2021-12-31,2022-12-31,249"
    })
    void D3_countsWorkingDaysAfterTheFirstDay(LocalDate from, LocalDate to, int days) {
        assertEquals(days, CHINA.between(from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-04-29,1,2022-05-05",
        "2022-04-29,3,2022-05-07",
        "2022-04-29,4,2022-05-09",
        "2022-05-01,0,2022-05-01",
        "2022-05-05,-1,2022-04-29",
        "2022-05-03,-2,2022-04-28",
        "2022-04-22,1,2022-04-24"
    })
    void D3_stepsByWorkingDays(LocalDate from, int n, LocalDate day) {
        assertEquals(day, CHINA.plus(from, n));
        assertEquals(day, CHINA.minus(from, -n));
    }

    @Test
    void D3_nextOrSame() {
        assertEquals(LocalDate.of(2022, 5, 5), CHINA.nextOrSame(LocalDate.of(2022, 4, 30)));
        assertEquals(LocalDate.of(2022, 4, 24), CHINA.nextOrSame(LocalDate.of(2022, 4, 24)));
    }

    @Test
    void D3_agreesWithCountingDayByDay() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            Map<LocalDate, Boolean> exceptions = new HashMap<>();
            LocalDate origin = LocalDate.of(1960, 1, 1).plusDays(random.nextInt(30_000));
            for (int i = random.nextInt(60); i > 0; i--) {
                exceptions.put(origin.plusDays(random.nextInt(90)), random.nextInt(3) == 0);
            }
            agreesDayByDay(WorkingDays.of(exceptions), exceptions, origin.plusDays(random.nextInt(60) - 10), random);
        }
    }

    private static void agreesDayByDay(
            WorkingDays days, Map<LocalDate, Boolean> exceptions, LocalDate from, Random random) {
        int wanted = random.nextInt(60);
        int count = 0;
        for (LocalDate day = from.plusDays(1); count < wanted; day = day.plusDays(1)) {
            boolean working = exceptions.getOrDefault(day, day.getDayOfWeek().getValue() <= 5);
            assertEquals(working, days.isWorking(day));
            if (working) {
                count++;
                assertEquals(day, days.plus(from, count));
                assertEquals(days.isWorking(from) ? from : days.plus(from, -1), days.minus(day, count));
            }
            assertEquals(count, days.between(from, day));
        }
    }

    @Test
    void D3_firstWithinIsTheEarliestDaySoNear() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            LocalDate due = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(365));
            int n = random.nextInt(8);
            LocalDate first = CHINA.firstWithin(due, n);
            assertTrue(CHINA.between(first, due) <= n && !first.isAfter(due));
            assertTrue(CHINA.between(first.minusDays(1), due) > n);
        }
    }

    @Test
    void D3_centuriesCostNothing() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 100_000; i++) {
                CHINA.between(LocalDate.of(1900, 1, 1), LocalDate.of(9999, 12, 31));
                CHINA.plus(LocalDate.of(1900, 1, 1), 2_000_000);
            }
        });
        assertEquals(Integer.MAX_VALUE, CHINA.between(LocalDate.MIN.plusDays(1), LocalDate.MAX));
        assertFalse(CHINA.isWorking(LocalDate.of(9999, 12, 25)));
    }

    @Test
    void D2_aWeekWithoutWorkEndsOnItsSunday() {
        LocalDate monday = LocalDate.of(2030, 2, 4);
        Map<LocalDate, Boolean> off = new HashMap<>();
        for (int i = 0; i < 7; i++) off.put(monday.plusDays(i), false);
        assertEquals(monday.plusDays(6), WorkingDays.of(off).lastOfWeek(monday));
    }
}
