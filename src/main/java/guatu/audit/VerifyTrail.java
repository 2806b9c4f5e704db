package guatu.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Walks the chain of the trail from its first entry and names the first one that is broken (rule A2). */
@ApplicationScoped
class VerifyTrail {

    private static final int STRETCH = 1000;

    private final AuditEntries entries;

    VerifyTrail(AuditEntries entries) {
        this.entries = entries;
    }

    /**
     * @param noted an end of the chain that somebody kept apart, so that a tail that was cut and written anew shows;
     *     null when none is at hand
     */
    TrailVerdict handle(AuditEntries.Head noted) {
        AuditEntries.Head head = entries.head();
        Walk walk = new Walk(head, noted);
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

        private static final String START = "guatu";

        private final AuditEntries.Head head;
        private final AuditEntries.Head noted;
        private long last;
        private long checked;
        private String hash = START;

        Walk(AuditEntries.Head head, AuditEntries.Head noted) {
            this.head = head;
            this.noted = noted;
        }

        /** Takes the next entry; the reason why it is broken, or null. */
        String step(AuditEntry entry) {
            if (entry.id() != last + 1) return "missing";
            if (!entry.previousHash().equals(hash)) return "unlinked";
            if (!entry.hash().equals(entry.computedHash())) return "altered";
            if (isOther(head, entry)) return "head_altered";
            if (noted != null && isOther(noted, entry)) return "checkpoint";
            last = entry.id();
            hash = entry.hash();
            checked++;
            return null;
        }

        private static boolean isOther(AuditEntries.Head known, AuditEntry entry) {
            return known.id() == entry.id() && !known.hash().equals(entry.hash());
        }

        String end(AuditEntries.Head headNow) {
            if (last < head.id() || noted != null && last < noted.id()) return "cut";
            return last > headNow.id() ? "beyond_head" : null;
        }
    }
}
