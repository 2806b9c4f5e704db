package guatu.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long the trail is kept. */
class RetentionTest {

    private static final LocalDate DAY = LocalDate.of(2022, 4, 20);

    @Test
    void for_ever_by_default() {
        Retention retention = new Retention(Optional.empty());
        assertTrue(retention.isForEver());
        assertEquals(Optional.empty(), retention.from(DAY));
    }

    @Test
    void never_below_six_months() {
        assertThrows(IllegalArgumentException.class, () -> new Retention(Optional.of(5)));
        assertEquals(Optional.of(LocalDate.of(2021, 10, 20)), new Retention(Optional.of(6)).from(DAY));
    }
}
