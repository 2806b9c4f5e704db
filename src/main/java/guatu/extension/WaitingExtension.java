package guatu.extension;

import guatu.organisation.Signature;
import java.time.LocalDate;

/** A request to extend, suspend or withdraw that waits for a decision; version is the task's. */
public record WaitingExtension(
        Long id,
        RequestKind kind,
        String number,
        String title,
        String plan,
        String planTitle,
        String unit,
        Signature asked,
        int version,
        LocalDate dueOn,
        LocalDate newDue) {}
