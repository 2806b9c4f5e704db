package guatu.closing;

import guatu.organisation.Signature;
import guatu.task.Decision;
import guatu.task.TaskRequest;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A request to close as it is read.
 *
 * @param decision WAITING, ACCEPTED, REFUSED (sent back), TAKEN_BACK by the unit, or LAPSED because the task went another way
 * @param reason why it was sent back, or a remark; null when none
 * @param checklist the verifier's answers; null while nobody has verified
 * @param reopenedAt when the task was put back on the list; null when it was not
 */
public record ClosingLine(
        Long id,
        String task,
        String unit,
        String conclusion,
        LocalDate askedOn,
        Instant askedAt,
        String askedBy,
        Decision decision,
        Instant decidedAt,
        String decidedBy,
        String reason,
        Checklist checklist,
        Instant reopenedAt,
        String reopenedBy,
        String reopenedBecause) {

    static ClosingLine of(
            TaskRequest.Asked asked, String conclusion, Checklist checklist, Signature reopened, String because) {
        return new ClosingLine(
                asked.id(),
                asked.task(),
                asked.unit(),
                conclusion,
                asked.askedOn(),
                asked.askedAt(),
                asked.askedBy(),
                asked.decision(),
                asked.decidedAt(),
                asked.decidedBy(),
                asked.answer(),
                checklist,
                reopened == null ? null : reopened.at(),
                reopened == null ? null : reopened.name(),
                because);
    }

    public boolean isWaiting() {
        return decision == Decision.WAITING;
    }
}
