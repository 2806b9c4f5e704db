package guatu.review;

import guatu.closing.WaitingClosing;
import guatu.extension.WaitingExtension;
import guatu.organisation.Signature;
import java.util.List;

/**
 * One request in the queue.
 *
 * @param kind CLOSING, EXTEND, SUSPEND or WITHDRAW
 * @param version of the task, so that a decision on something changed is noticed
 * @param doubts ends of the word keys of what is in doubt; always empty unless the kind is CLOSING
 * @param mine the reader asked for it and so may not decide (rules C2, E2)
 */
public record ReviewItem(
        String kind,
        Long id,
        String number,
        String title,
        String plan,
        String planTitle,
        String unit,
        Signature asked,
        int version,
        List<String> doubts,
        boolean mine) {

    static final String CLOSING = "CLOSING";

    static ReviewItem of(WaitingClosing c, boolean mine) {
        List<String> doubts = c.doubts().stream().map(Enum::name).toList();
        return new ReviewItem(
                CLOSING,
                c.id(),
                c.number(),
                c.title(),
                c.plan(),
                c.planTitle(),
                c.unit(),
                c.asked(),
                c.version(),
                doubts,
                mine);
    }

    static ReviewItem of(WaitingExtension e, boolean mine) {
        return new ReviewItem(
                e.kind().name(),
                e.id(),
                e.number(),
                e.title(),
                e.plan(),
                e.planTitle(),
                e.unit(),
                e.asked(),
                e.version(),
                List.of(),
                mine);
    }

    public boolean isClosing() {
        return kind.equals(CLOSING);
    }

    /** The item's name in an address: {@code closing-12} or {@code request-12}. */
    public String key() {
        return (isClosing() ? "closing-" : "request-") + id;
    }

    /** May be struck off together with others. */
    public boolean clear() {
        return isClosing() && doubts.isEmpty() && !mine;
    }
}
