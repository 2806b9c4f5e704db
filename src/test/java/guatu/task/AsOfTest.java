package guatu.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Questions of the present are asked of the past (rule A3). */
class AsOfTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2022, 4, 20);
    private static final AsOf TUESDAY = AsOf.of(WEDNESDAY.minusDays(1), WEDNESDAY);

    @Test
    void A3_today_and_the_days_to_come_are_the_present() {
        assertSame(AsOf.NOW, AsOf.of(WEDNESDAY, WEDNESDAY));
        assertSame(AsOf.NOW, AsOf.of(WEDNESDAY.plusDays(1), WEDNESDAY));
        assertTrue(TUESDAY.isPast());
        assertEquals("select t from Task t", AsOf.NOW.of("select t from Task t"));
    }

    @Test
    void A3_the_entities_of_the_past_take_the_place_of_those_of_the_present() {
        assertEquals(
                "select count(*) from TaskThen t where exists (select 1 from AssignmentThen x where x.taskId = t.taskId"
                        + " and x.validFrom <= :heldOn and x.validUntil > :heldOn and x.part = LEAD)",
                TUESDAY.of("select count(*) from Task t where exists (select 1 from Assignment x where x.task = t"
                        + " and x.part = LEAD)"));
        assertEquals(
                "select t.taskId from MilestoneThen m join TaskThen t on t.taskId = m.taskId and m.validFrom <= :heldOn"
                        + " and m.validUntil > :heldOn",
                TUESDAY.of("select t.id from Milestone m join m.task t"));
    }
}
