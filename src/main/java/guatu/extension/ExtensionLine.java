package guatu.extension;

import guatu.task.Decision;
import guatu.task.TaskRequest;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A request to extend, suspend or withdraw as it is read.
 *
 * @param state where the task stood when the unit asked, in words; null where it did not say
 * @param dueBefore the day promised when the unit asked
 * @param newDue the day asked for; null unless the kind is EXTEND
 * @param askedLate asked after {@code dueBefore} had passed: the task stays late (rule E1)
 * @param decision WAITING, ACCEPTED, REFUSED, TAKEN_BACK by the unit, or LAPSED because the task went another way
 * @param answer what the supervision office said; null when nothing
 */
public record ExtensionLine(
        Long id,
        String task,
        RequestKind kind,
        String unit,
        Cause cause,
        String reason,
        String state,
        LocalDate dueBefore,
        LocalDate newDue,
        boolean askedLate,
        LocalDate askedOn,
        Instant askedAt,
        String askedBy,
        Decision decision,
        Instant decidedAt,
        String decidedBy,
        String answer) {

    static ExtensionLine of(
            TaskRequest.Asked asked,
            RequestKind kind,
            Cause cause,
            String reason,
            String state,
            LocalDate dueBefore,
            LocalDate newDue,
            boolean askedLate) {
        return new ExtensionLine(
                asked.id(),
                asked.task(),
                kind,
                asked.unit(),
                cause,
                reason,
                state,
                dueBefore,
                newDue,
                askedLate,
                asked.askedOn(),
                asked.askedAt(),
                asked.askedBy(),
                asked.decision(),
                asked.decidedAt(),
                asked.decidedBy(),
                asked.answer());
    }

    public boolean isWaiting() {
        return decision == Decision.WAITING;
    }

    /** A step in the chain of promises (rule E3). */
    public boolean movedPromise() {
        return kind == RequestKind.EXTEND && decision == Decision.ACCEPTED;
    }
}
