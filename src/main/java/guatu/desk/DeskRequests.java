package guatu.desk;

import guatu.closing.SentBackClosing;
import guatu.closing.SentBackClosings;
import guatu.closing.WaitingClosing;
import guatu.closing.WaitingClosings;
import guatu.extension.DecidedExtension;
import guatu.extension.DecidedExtensions;
import guatu.extension.WaitingExtension;
import guatu.extension.WaitingExtensions;
import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.shared.time.Today;
import guatu.task.TaskFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;

/** Reads what came back to a unit, and what waits for a supervisor, for the desk. */
@ApplicationScoped
class DeskRequests {

    private static final Duration NEWS = Duration.ofDays(7);

    private final SentBackClosings sentBack;
    private final DecidedExtensions decided;
    private final WaitingClosings closings;
    private final WaitingExtensions extensions;
    private final Today today;

    DeskRequests(
            SentBackClosings sentBack,
            DecidedExtensions decided,
            WaitingClosings closings,
            WaitingExtensions extensions,
            Today today) {
        this.sentBack = sentBack;
        this.decided = decided;
        this.closings = closings;
        this.extensions = extensions;
        this.today = today;
    }

    /** For a unit what came back, for a supervisor what waits; each list may be empty. */
    public record Of(
            List<SentBackClosing> sentBack,
            List<DecidedExtension> decided,
            List<WaitingClosing> closings,
            List<WaitingExtension> extensions) {

        public boolean none() {
            return sentBack.isEmpty() && decided.isEmpty() && waiting() == 0;
        }

        public int waiting() {
            return closings.size() + extensions.size();
        }
    }

    @Transactional
    Of of(Actor actor) {
        boolean decides = actor.is(Role.SUPERVISOR);
        TaskFilter all = TaskFilter.all(today.date());
        return new Of(
                sentBack.of(actor),
                decided.since(actor, today.instant().minus(NEWS)),
                decides ? closings.of(actor, all) : List.of(),
                decides ? extensions.of(actor, all) : List.of());
    }
}
