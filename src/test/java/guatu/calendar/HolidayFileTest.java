package guatu.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolidayFileTest {

    private final HolidayFile china = HolidayFile.bundled();

    @Test
    void D3_coversTheAnnouncedYears() {
        assertEquals(2026, china.announcedUntil());
        assertEquals(LocalDate.of(2004, 1, 1), china.entries().get(0).day());
    }

    @Test
    void D3_everyDayOnceInOrder() {
        List<LocalDate> days =
                china.entries().stream().map(HolidayFile.Entry::day).toList();
        assertEquals(days.stream().distinct().sorted().toList(), days);
    }

    @Test
    void D3_everyYearNamesSpringFestivalAndNationalDay() {
        for (int year = 2004; year <= 2026; year++) {
            LocalDate nationalDay = LocalDate.of(year, 10, 1);
            int asked = year;
            assertTrue(china.entries().stream().anyMatch(e -> e.day().equals(nationalDay) && !e.working()));
            assertTrue(china.entries().stream().anyMatch(e -> e.day().getYear() == asked && "春节".equals(e.name())));
        }
    }

    @Test
    void D3_readsNamesAndNotes() {
        HolidayFile file = HolidayFile.read(new StringReader("# note\nday,working,name\n\n2027-01-01,false,元旦\n"));
        assertEquals(List.of(new HolidayFile.Entry(LocalDate.of(2027, 1, 1), false, "元旦")), file.entries());
    }

    @Test
    void D3_refusesALineThatSaysNeitherWorkNorRest() {
        assertThrows(IllegalArgumentException.class, () -> HolidayFile.read(new StringReader("2027-01-01,0,元旦")));
    }
}
