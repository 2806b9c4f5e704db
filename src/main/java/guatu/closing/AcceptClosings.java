package guatu.closing;

import guatu.organisation.Actor;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import guatu.task.TaskFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Strikes off at once what leaves nothing in doubt (批量销号): all of it or none. */
@ApplicationScoped
public class AcceptClosings {

    /** @param ids of waiting requests */
    public record Command(@NotEmpty @Size(max = 200) List<Long> ids) {}

    private final WaitingClosings waiting;
    private final DecideClosing decide;
    private final Today today;

    AcceptClosings(WaitingClosings waiting, DecideClosing decide, Today today) {
        this.waiting = waiting;
        this.decide = decide;
        this.today = today;
    }

    /** How many were struck off; those decided in the meantime are left as they are. */
    @Transactional
    public int handle(Actor actor, @Valid Command command) {
        List<WaitingClosing> wanted = waiting.of(actor, TaskFilter.all(today.date())).stream()
                .filter(closing -> command.ids().contains(closing.id()))
                .toList();
        for (WaitingClosing closing : wanted) {
            if (!closing.doubts().isEmpty()) throw new RuleViolation("in_doubt", "ids", closing.title());
            var yes = new DecideClosing.Command(true, null, Checklist.YES, closing.version());
            decide.handle(actor, closing.number(), closing.id(), yes);
        }
        return wanted.size();
    }
}
