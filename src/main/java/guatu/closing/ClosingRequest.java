package guatu.closing;

import guatu.organisation.Actor;
import guatu.organisation.Signature;
import guatu.task.Task;
import guatu.task.TaskRequest;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A unit's request to strike a task off the list (申请销号), how it was verified, and whether it was reopened later. */
@Entity
public class ClosingRequest extends TaskRequest {

    private String conclusion;

    @Embedded
    private Checklist checklist;

    @Embedded
    @EmbeddedColumnNaming("reopened_%s")
    private Signature reopened;

    private String reopenedBecause;

    protected ClosingRequest() {}

    ClosingRequest(Task task, String conclusion, Actor actor, LocalDate on, Instant at) {
        super(task, actor, on, at);
        this.conclusion = conclusion.strip();
    }

    void accept(Actor actor, Checklist answers, String remark, Instant at) {
        settle(actor, true, remark, at);
        answers.requireYes();
        checklist = answers;
    }

    void sendBack(Actor actor, Checklist answers, String reason, Instant at) {
        settle(actor, false, reason, at);
        checklist = answers;
    }

    /** The closing stays on the list of closings, with why it did not last (rule C5). */
    void reopened(Signature by, String because) {
        reopened = by;
        reopenedBecause = because;
    }

    /** True when this asks for the same once more: sent twice is once (FAULTS F7). */
    boolean saysSame(Actor actor, String words) {
        return asked().username().equals(actor.username()) && conclusion.equals(words.strip());
    }

    ClosingLine line() {
        return ClosingLine.of(known(), conclusion, checklist, reopened, reopenedBecause);
    }
}
