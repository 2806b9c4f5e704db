package guatu.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.shared.event.DomainEvent;
import guatu.shared.time.Today;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;

/** Writes every event into the trail, at the end of the transaction that it happened in (rule A1). */
@ApplicationScoped
class AuditLog {

    private final AuditChain chain;
    private final AuditEntries entries;
    private final Checkpoint checkpoint;
    private final Map<DomainEvent, AuditEntry> written = Collections.synchronizedMap(new IdentityHashMap<>());
    private volatile String first;
    private final CurrentActor current;
    private final Today today;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transaction;

    AuditLog(
            AuditChain chain,
            AuditEntries entries,
            Checkpoint checkpoint,
            CurrentActor current,
            Today today,
            ObjectMapper json,
            TransactionSynchronizationRegistry transaction) {
        this.chain = chain;
        this.entries = entries;
        this.checkpoint = checkpoint;
        this.current = current;
        this.today = today;
        this.json = json;
        this.transaction = transaction;
    }

    /** Who did it and when it happened: by the end of the transaction both may be others (the demo replays weeks). */
    private record Noted(Actor actor, Instant at) {}

    @ActivateRequestContext
    void note(@Observes DomainEvent happened) {
        noted().put(happened, new Noted(current.orNull(), today.instant()));
    }

    @ActivateRequestContext
    void on(@Observes(during = TransactionPhase.BEFORE_COMPLETION) DomainEvent happened) {
        Noted noted = noted().get(happened);
        Actor actor = noted.actor();
        AuditEntry entry = chain.add(head -> new AuditEntry(
                head.id() + 1,
                noted.at(),
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
        if (entry.id() == 1) first = entry.hash();
        last(happened, entry);
    }

    /** Only a transaction's last entry is the end of the trail. */
    private void last(DomainEvent happened, AuditEntry entry) {
        Object before = transaction.getResource(chain);
        if (before != null) written.remove(before);
        transaction.putResource(chain, happened);
        written.put(happened, entry);
    }

    void kept(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent happened) {
        AuditEntry entry = written.remove(happened);
        if (entry != null && first != null) checkpoint.keep(first, new AuditEntries.Head(entry.id(), entry.hash()));
    }

    void undone(@Observes(during = TransactionPhase.AFTER_FAILURE) DomainEvent happened) {
        written.remove(happened);
    }

    /** Which trail it is: known once old entries are gone, which changes its first one. */
    void started(@Observes @Priority(6000) StartupEvent started) {
        first = entries.first();
    }

    /** The notes of this transaction, by event, not by what it says: two may say the same. */
    @SuppressWarnings("unchecked")
    private Map<DomainEvent, Noted> noted() {
        Object kept = transaction.getResource(this);
        if (kept == null) transaction.putResource(this, kept = new IdentityHashMap<DomainEvent, Noted>());
        return (Map<DomainEvent, Noted>) kept;
    }

    private String text(Map<String, ?> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
