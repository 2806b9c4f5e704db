package guatu.audit;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What the check of the trail found (rule A2).
 *
 * @param checked entries found whole, from the first on
 * @param firstBroken id of the first entry that is altered or missing; null when the chain is whole
 * @param reason code: missing, altered, unlinked, cut, beyond_head, head_altered, checkpoint; null when whole
 * @param head the last entry and its hash, to be noted down and given back at the next check as a checkpoint
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TrailVerdict(boolean valid, long checked, Long firstBroken, String reason, AuditEntries.Head head) {

    static TrailVerdict whole(long checked, AuditEntries.Head head) {
        return new TrailVerdict(true, checked, null, null, head);
    }

    static TrailVerdict broken(long checked, long firstBroken, String reason, AuditEntries.Head head) {
        return new TrailVerdict(false, checked, firstBroken, reason, head);
    }
}
