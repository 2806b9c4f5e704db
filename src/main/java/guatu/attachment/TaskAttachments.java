package guatu.attachment;

import java.util.List;

/**
 * The attachments of one task, with what the reader may do about them now.
 *
 * @param removed those taken off, with who did it and why
 * @param addable what the reader may attach evidence to; empty on a past day
 */
public record TaskAttachments(String number, List<Seen> live, List<AttachmentLine> removed, List<Fact> addable) {

    /** One with whether the reader may remove it. */
    public record Seen(AttachmentLine line, boolean mayRemove) {}

    public List<AttachmentLine> lines() {
        return live.stream().map(Seen::line).toList();
    }

    public boolean mayAdd() {
        return !addable.isEmpty();
    }

    public boolean shown() {
        return !live.isEmpty() || !removed.isEmpty() || mayAdd();
    }

    /** Those of one report, request or problem. */
    public List<AttachmentLine> of(String kind, Long id) {
        return lines().stream()
                .filter(line -> line.fact().name().equals(kind) && id.equals(line.factId()))
                .toList();
    }
}
