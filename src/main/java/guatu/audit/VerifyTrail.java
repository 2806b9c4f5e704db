package guatu.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Walks the chain of the trail from its first entry and names the first one that is broken (rule A2). */
@ApplicationScoped
class VerifyTrail {

    private static final int STRETCH = 1000;

    private final AuditEntries entries;
    private final Checkpoint checkpoint;
    private final Retention retention;

    VerifyTrail(AuditEntries entries, Checkpoint checkpoint, Retention retention) {
        this.entries = entries;
        this.checkpoint = checkpoint;
        this.retention = retention;
    }

    /**
     * @param noted an end of the chain that somebody kept apart, so that a tail that was cut and written anew shows;
     *     null when none is at hand. The end kept in the data folder is looked at in any case
     */
    TrailVerdict handle(AuditEntries.Head noted) {
        AuditEntries.Head head = entries.head();
        List<AuditEntries.Head> known = new ArrayList<>();
        if (noted != null) known.add(noted);
        String first = entries.first();
        if (first != null) checkpoint.of(first).ifPresent(known::add);
        AuditEntries.Head start = retention.isForEver() ? AuditEntries.Head.FIRST : entries.start();
        Walk walk = new Walk(start, head, known);
        List<AuditEntry> stretch;
        do {
            stretch = entries.after(walk.last, STRETCH);
            for (AuditEntry entry : stretch) {
                String broken = walk.step(entry);
                if (broken != null) return TrailVerdict.broken(walk.checked, walk.last + 1, broken, head);
            }
        } while (stretch.size() == STRETCH);
        String broken = walk.end(entries.head());
        return broken == null
                ? TrailVerdict.whole(walk.checked, entries.head())
                : TrailVerdict.broken(walk.checked, walk.last + 1, broken, head);
    }

    /** Where the check stands; entries may be written while it walks. */
    private static final class Walk {

        private final AuditEntries.Head head;
        private final List<AuditEntries.Head> known;
        private long last;
        private long checked;
        private String hash;

        Walk(AuditEntries.Head start, AuditEntries.Head head, List<AuditEntries.Head> known) {
            this.last = start.id();
            this.hash = start.hash();
            this.head = head;
            this.known = known;
        }

        /** Takes the next entry; the reason why it is broken, or null. */
        String step(AuditEntry entry) {
            if (entry.id() != last + 1) return "missing";
            if (!entry.previousHash().equals(hash)) return "unlinked";
            if (!entry.hash().equals(entry.computedHash())) return "altered";
            if (isOther(head, entry)) return "head_altered";
            if (known.stream().anyMatch(end -> isOther(end, entry))) return "checkpoint";
            last = entry.id();
            hash = entry.hash();
            checked++;
            return null;
        }

        private static boolean isOther(AuditEntries.Head known, AuditEntry entry) {
            return known.id() == entry.id() && !known.hash().equals(entry.hash());
        }

        String end(AuditEntries.Head headNow) {
            if (last < head.id() || known.stream().anyMatch(end -> last < end.id())) return "cut";
            return last > headNow.id() ? "beyond_head" : null;
        }
    }
}
