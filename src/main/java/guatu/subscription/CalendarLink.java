package guatu.subscription;

import guatu.organisation.Actor;
import guatu.organisation.Person;
import guatu.organisation.Unit;
import guatu.plan.Plan;
import guatu.shared.event.DomainEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.hibernate.annotations.OptimisticLock;

/** A secret address from which a calendar program fetches nodes and deadlines in its owner's name (日历订阅). */
@Entity
class CalendarLink {

    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    private String hash;
    private long accountId;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private Plan plan;

    private String language;
    private Instant createdAt;

    @OptimisticLock(excluded = true)
    private Instant fetchedAt;

    private Instant revokedAt;

    protected CalendarLink() {}

    CalendarLink(LinkKey key, Actor owner, Scope scope, Locale language, Instant now) {
        this.hash = key.hash();
        this.accountId = owner.accountId();
        this.scope = scope;
        this.language = language.getLanguage();
        this.createdAt = now;
    }

    void of(Unit whose) {
        unit = whose;
    }

    void of(Person whose) {
        person = whose;
    }

    void of(Plan whose) {
        plan = whose;
    }

    DomainEvent made(Actor by) {
        return event(by, "calendar_link_made", Map.of(), facts());
    }

    /** The old address ends at once; whoever has it is shut out. */
    DomainEvent renew(LinkKey key, Actor by, Instant now) {
        hash = key.hash();
        createdAt = now;
        fetchedAt = null;
        return event(by, "calendar_link_renewed", facts(), facts());
    }

    DomainEvent revoke(Actor by, Instant now) {
        revokedAt = now;
        return event(by, "calendar_link_revoked", facts(), Map.of());
    }

    void fetched(Instant now) {
        fetchedAt = now;
    }

    private static DomainEvent event(Actor by, String verb, Map<String, ?> before, Map<String, ?> after) {
        return DomainEvent.of("account", by.username(), verb, before, after);
    }

    private Map<String, Object> facts() {
        return whose() == null ? Map.of("scope", scope) : Map.of("scope", scope, "of", whose());
    }

    private String whose() {
        return switch (scope) {
            case ALL -> null;
            case UNIT -> unit.name();
            case PERSON -> person.shown();
            case PLAN -> plan.title();
        };
    }

    long accountId() {
        return accountId;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    /** Below which unit; for which person; of which plan. */
    Agenda.Wanted wanted() {
        return new Agenda.Wanted(
                whose(),
                unit == null ? null : unit.path(),
                person == null ? null : person.id(),
                plan == null ? null : plan.code());
    }

    boolean isOld(Instant than) {
        return fetchedAt == null || fetchedAt.isBefore(than);
    }

    LinkShown shown() {
        return new LinkShown(String.valueOf(id), scope, whose(), createdAt, fetchedAt);
    }
}
