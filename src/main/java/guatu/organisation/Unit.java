package guatu.organisation;

import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.annotations.OptimisticLock;

/** A unit that answers for tasks (责任单位), in a tree; its path lists the ids from the root: {@code /1/7/}. */
@Entity
public class Unit {

    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    private String name;
    private String shortName;
    private String plainName;
    private String plainShortName;

    /** The plain name while active, else null: the database lets no two active units share one. */
    private String liveName;

    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit parent;

    /** Follows from the tree, also when a unit above moves: not a change that two people could quarrel about. */
    @OptimisticLock(excluded = true)
    private String path;

    private boolean active = true;

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit mergedInto;

    @ElementCollection
    @CollectionTable(name = "unit_alias", joinColumns = @JoinColumn(name = "unit_id"))
    @Column(name = "alias")
    private Set<String> aliases = new TreeSet<>();

    protected Unit() {}

    public Unit(String name, String shortName, Unit parent) {
        call(name, shortName);
        this.parent = parent;
        this.path = "";
    }

    /** Called once the id is known, and again when a unit above moves. */
    void settlePath() {
        path = (parent == null ? "/" : parent.path) + id + "/";
    }

    public DomainEvent added() {
        return DomainEvent.of("unit", name, "added", Map.of(), known());
    }

    /** Takes on the facts and the place below that unit, null for the top; {@code facts.parent()} names it. */
    DomainEvent change(UnitFacts facts, Unit above) {
        Map<String, Object> before = known();
        if (parent != above) moveUnder(above);
        call(facts.name(), facts.shortName());
        ordinal = facts.ordinal();
        Set<String> wanted = facts.plainAliases();
        aliases.retainAll(wanted);
        aliases.addAll(wanted);
        return DomainEvent.of("unit", name, "changed", before, known());
    }

    private void call(String name, String shortName) {
        this.name = UnitFacts.required(name);
        this.shortName = shortName == null || shortName.isBlank() ? null : shortName.strip();
        this.plainName = Units.plain(this.name);
        this.plainShortName = this.shortName == null ? null : Units.plain(this.shortName);
        liveName = active ? plainName : null;
    }

    void moveUnder(Unit newParent) {
        if (newParent != null && newParent.path.startsWith(path))
            throw new RuleViolation("unit_below_itself", "parent");
        if (newParent != null && !newParent.active) throw new RuleViolation("unit_parent_inactive", "parent");
        parent = newParent;
    }

    DomainEvent deactivate() {
        Map<String, Object> before = known();
        active = false;
        liveName = null;
        return DomainEvent.of("unit", name, "deactivated", before, known());
    }

    DomainEvent reactivate() {
        if (mergedInto != null) throw new RuleViolation("unit_is_merged", "active", mergedInto.name);
        if (parent != null && !parent.active) throw new RuleViolation("unit_parent_inactive", "parent");
        Map<String, Object> before = known();
        active = true;
        liveName = plainName;
        return DomainEvent.of("unit", name, "reactivated", before, known());
    }

    /** Leaves its names as aliases of the other, so that a workbook with the old name still finds the unit. */
    DomainEvent mergeInto(Unit other) {
        if (!active) throw new RuleViolation("unit_inactive", "into", name);
        if (!other.active) throw new RuleViolation("unit_inactive", "into", other.name);
        if (other.path.startsWith(path)) throw new RuleViolation("unit_merge_below", "into");
        Map<String, Object> before = known();
        other.aliases.add(plainName);
        if (plainShortName != null) other.aliases.add(plainShortName);
        other.aliases.addAll(aliases);
        aliases.clear();
        mergedInto = other;
        active = false;
        liveName = null;
        return DomainEvent.of("unit", name, "merged", before, known());
    }

    /** Takes on one more name that workbooks use (rule I5). */
    public DomainEvent alsoCalled(String alias) {
        Map<String, Object> before = known();
        aliases.add(Units.plain(alias));
        return DomainEvent.of("unit", name, "changed", before, known());
    }

    /** Gives the name up again. */
    public DomainEvent noLongerCalled(String alias) {
        Map<String, Object> before = known();
        aliases.remove(Units.plain(alias));
        return DomainEvent.of("unit", name, "changed", before, known());
    }

    public DomainEvent removed() {
        return DomainEvent.of("unit", name, "removed", known(), Map.of());
    }

    UnitFacts facts() {
        String above = parent == null ? null : parent.name;
        return new UnitFacts(name, shortName, List.copyOf(aliases), above, ordinal);
    }

    /** The facts that the trail keeps. */
    private Map<String, Object> known() {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("name", name);
        known.put("shortName", shortName);
        known.put("aliases", new TreeSet<>(aliases));
        known.put("parent", parent == null ? null : parent.name);
        known.put("order", ordinal);
        known.put("active", active);
        if (mergedInto != null) known.put("mergedInto", mergedInto.name);
        return known;
    }

    void requireVersion(int seen) {
        if (seen == version) return;
        Map<String, Object> theirs = known();
        theirs.put("version", version);
        throw new Conflict("stale", theirs);
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String name() {
        return name;
    }

    public int ordinal() {
        return ordinal;
    }

    public String shortName() {
        return shortName;
    }

    public Unit parent() {
        return parent;
    }

    public String path() {
        return path;
    }

    public boolean active() {
        return active;
    }

    public Unit mergedInto() {
        return mergedInto;
    }

    public Set<String> aliases() {
        return Set.copyOf(aliases);
    }
}
