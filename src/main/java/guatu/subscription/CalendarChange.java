package guatu.subscription;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;

/** A change of a task that calendars show: their number is an event's SEQUENCE, the last one its LAST-MODIFIED. */
@Entity
class CalendarChange {

    @Id
    @GeneratedValue
    private Long id;

    private String taskNumber;
    private Instant changedAt;

    protected CalendarChange() {}

    CalendarChange(String taskNumber, Instant changedAt) {
        this.taskNumber = taskNumber;
        this.changedAt = changedAt;
    }
}
