package guatu.attachment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An attachment as it is read.
 *
 * @param id its name in addresses, random
 * @param fact what it is attached to
 * @param factId of the report, request to close or problem; null for the task itself
 * @param factName what people call that; null for the task itself
 * @param name as its sender named it, unchanged: to be shown as text only
 * @param type media type, told by content
 * @param removedAt when it was removed; null while it stands
 */
public record AttachmentLine(
        String id,
        String task,
        FactKind fact,
        Long factId,
        String factName,
        String name,
        String type,
        long size,
        String sha256,
        String unit,
        LocalDate addedOn,
        Instant addedAt,
        String addedBy,
        LocalDate removedOn,
        Instant removedAt,
        String removedBy,
        String removedBecause) {

    @JsonIgnore
    public boolean isLive() {
        return removedAt == null;
    }

    /** Its size as it is written: {@code 1.4 MB}. */
    @JsonIgnore
    public String getWeight() {
        return AttachmentLimits.size(size);
    }

    /** As it stood at the end of a past day; what was added later is not asked. */
    AttachmentLine asOf(LocalDate day) {
        if (removedOn == null || !removedOn.isAfter(day)) return this;
        return new AttachmentLine(
                id, task, fact, factId, factName, name, type, size, sha256, unit, addedOn, addedAt, addedBy, null, null,
                null, null);
    }
}
