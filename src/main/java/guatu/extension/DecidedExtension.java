package guatu.extension;

import guatu.task.Decision;
import java.time.Instant;
import java.time.LocalDate;

/** A request that was granted or refused, for the unit's desk. */
public record DecidedExtension(
        String number,
        String title,
        RequestKind kind,
        Decision decision,
        LocalDate newDue,
        String answer,
        Instant at) {}
