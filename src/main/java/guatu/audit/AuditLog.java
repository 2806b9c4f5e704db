package guatu.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.shared.event.DomainEvent;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Map;

/** Writes every event into the trail, at the end of the transaction that it happened in (rule A1). */
@ApplicationScoped
class AuditLog {

    private final AuditChain chain;
    private final CurrentActor current;
    private final Today today;
    private final ObjectMapper json;

    AuditLog(AuditChain chain, CurrentActor current, Today today, ObjectMapper json) {
        this.chain = chain;
        this.current = current;
        this.today = today;
        this.json = json;
    }

    @ActivateRequestContext
    void on(@Observes(during = TransactionPhase.BEFORE_COMPLETION) DomainEvent happened) {
        Actor actor = current.orNull();
        chain.add(head -> new AuditEntry(
                head.id() + 1,
                today.instant(),
                actor == null ? "" : actor.username(),
                actor == null ? "" : actor.name(),
                actor == null || actor.address() == null ? "" : actor.address(),
                happened.entity(),
                happened.key(),
                happened.verb(),
                text(happened.before()),
                text(happened.after()),
                happened.why(),
                head.hash(),
                ""));
    }

    private String text(Map<String, ?> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
