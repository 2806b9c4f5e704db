package guatu.savedview;

import guatu.organisation.Actor;
import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A filter of the ledger with its columns under a name (常用视图): its owner's, or shared with the office. */
@Entity
class SavedView {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_QUERY = 2000;

    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    private long accountId;
    private String ownerName;
    private String name;
    private String query;
    private String columns;
    private boolean shared;

    protected SavedView() {}

    SavedView(Actor owner, String name) {
        this.accountId = owner.accountId();
        this.ownerName = owner.name();
        call(name);
    }

    static String named(String name) {
        if (name == null || name.isBlank()) throw new RuleViolation("required", "name");
        String words = name.strip();
        if (words.length() > LONGEST_NAME) throw new RuleViolation("too_long", "name", LONGEST_NAME);
        if (words.chars().anyMatch(Character::isISOControl)) throw new RuleViolation("bad_text", "name");
        return words;
    }

    private void call(String words) {
        name = named(words);
    }

    /** What it asks for, and which columns it shows; the columns are null where the reader's own are to hold. */
    List<DomainEvent> show(String filter, String shown, boolean withOffice) {
        if (filter.length() > LONGEST_QUERY) throw new RuleViolation("too_long", "query", LONGEST_QUERY);
        Map<String, Object> before = id == null || !shared ? Map.of() : facts();
        query = filter;
        columns = shown;
        shared = withOffice;
        return told(before);
    }

    List<DomainEvent> change(String words, boolean withOffice) {
        Map<String, Object> before = shared ? facts() : Map.of();
        call(words);
        shared = withOffice;
        return told(before);
    }

    List<DomainEvent> removed() {
        return shared ? List.of(event("removed", facts(), Map.of())) : List.of();
    }

    /** A private view is a habit; what is shared with the office is a fact that the trail keeps. */
    private List<DomainEvent> told(Map<String, Object> before) {
        Map<String, Object> after = shared ? facts() : Map.of();
        if (before.equals(after)) return List.of();
        String verb = before.isEmpty() ? "shared" : after.isEmpty() ? "unshared" : "changed";
        return List.of(event(verb, before, after));
    }

    private DomainEvent event(String verb, Map<String, ?> before, Map<String, ?> after) {
        return DomainEvent.of("view", name, verb, before, after);
    }

    private Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", name);
        facts.put("query", query);
        facts.put("columns", columns);
        return facts;
    }

    void requireVersion(int seen) {
        if (seen != version) throw new Conflict("stale", Map.of("version", version, "name", name, "shared", shared));
    }

    boolean isOf(Actor actor) {
        return accountId == actor.accountId();
    }

    boolean shared() {
        return shared;
    }

    Long id() {
        return id;
    }

    String query() {
        return query;
    }

    String columns() {
        return columns;
    }

    ViewShown shown(Actor reader) {
        boolean mine = isOf(reader);
        return new ViewShown(
                String.valueOf(id),
                name,
                query,
                columns,
                shared,
                mine,
                ownerName,
                ViewPolicy.mayKeep(reader, this),
                version);
    }
}
