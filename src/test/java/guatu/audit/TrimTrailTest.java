package guatu.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.EmptyDatabase;
import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is older than its term goes from the database, and the rest still verifies (rules A1, A2). */
@QuarkusTest
@TestProfile(EmptyDatabase.class)
@Tag("database")
class TrimTrailTest {

    private static final Retention SIX_MONTHS = new Retention(Optional.of(6));
    private static final LocalDate LONG_AGO = LocalDate.of(2022, 1, 10);

    @Inject
    AuditEntries entries;

    @Inject
    Checkpoint checkpoint;

    @Inject
    Events events;

    @Inject
    Today today;

    @Inject
    EntityManager em;

    @BeforeEach
    void noTrail() {
        byTheOwner("delete from audit_entry");
        byTheOwner("update audit_head set last_id = 0, last_hash = 'guatu', start_id = 0, start_hash = 'guatu'");
    }

    @AfterEach
    void leave() {
        today.standOn(null);
    }

    /** PostgreSQL guards the trail from everybody but the owner of the database, who may put the guard aside. */
    private void byTheOwner(String sql) {
        QuarkusTransaction.requiringNew().run(() -> {
            if ("postgresql".equals(System.getProperty("guatu.db")))
                em.createNativeQuery("set local session_replication_role = 'replica'")
                        .executeUpdate();
            em.createNativeQuery(sql).executeUpdate();
        });
    }

    private void written(LocalDate on, int times) {
        today.standOn(on);
        QuarkusTransaction.requiringNew().run(() -> {
            for (int i = 0; i < times; i++)
                events.fire(DomainEvent.of("unit", on + "/" + i, "added", Map.of(), Map.of("name", "第" + i)));
        });
        today.standOn(null);
    }

    private int trim(Retention term) {
        return QuarkusTransaction.requiringNew().call(() -> new TrimTrail(entries, term, events, today).handle());
    }

    private TrailVerdict verify(Retention term) {
        return new VerifyTrail(entries, checkpoint, term).handle(null);
    }

    @Test
    void A2_what_is_left_verifies_and_an_alteration_of_it_is_still_named() {
        written(LONG_AGO, 3);
        written(LONG_AGO.plusDays(2), 2);
        written(null, 2);
        assertEquals(7, verify(SIX_MONTHS).checked());
        assertEquals(5, trim(SIX_MONTHS));
        TrailVerdict whole = verify(SIX_MONTHS);
        assertTrue(whole.valid());
        assertEquals(3, whole.checked(), "two of today and the trimming itself");
        assertEquals(new AuditEntries.Head(5, entries.start().hash()), entries.start());
        byTheOwner("update audit_entry set actor = 'nobody' where id = 6");
        assertEquals(6, verify(SIX_MONTHS).firstBroken());
        assertEquals("altered", verify(SIX_MONTHS).reason());
    }

    @Test
    void A2_where_no_term_is_set_a_trimmed_trail_is_reported_as_broken() {
        written(LONG_AGO, 2);
        written(null, 1);
        trim(SIX_MONTHS);
        assertFalse(verify(new Retention(Optional.empty())).valid());
    }

    @Test
    void A1_trimming_twice_is_once_and_for_ever_trims_nothing() {
        written(LONG_AGO, 2);
        assertEquals(0, trim(new Retention(Optional.empty())));
        written(null, 1);
        assertEquals(2, trim(SIX_MONTHS));
        long head = entries.head().id();
        assertEquals(0, trim(SIX_MONTHS));
        assertEquals(head, entries.head().id());
    }

    @Test
    void A1_trimming_stops_at_the_first_entry_within_its_term_whatever_days_follow() {
        written(LONG_AGO, 2);
        written(null, 1);
        written(LONG_AGO, 2);
        assertEquals(2, trim(SIX_MONTHS));
        assertTrue(verify(SIX_MONTHS).valid());
    }
}
