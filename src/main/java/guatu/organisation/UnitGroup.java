package guatu.organisation;

import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A name that stands for several units (各县区、市直各部门): whoever imports it means its members of that day. */
@Entity
public class UnitGroup {

    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    private String name;
    private String plainName;

    @ElementCollection
    @CollectionTable(name = "unit_group_alias", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "alias")
    private Set<String> aliases = new TreeSet<>();

    @ManyToMany
    @JoinTable(
            name = "unit_group_member",
            joinColumns = @JoinColumn(name = "group_id"),
            inverseJoinColumns = @JoinColumn(name = "unit_id"))
    @OrderColumn(name = "ordinal")
    private List<Unit> members = new ArrayList<>();

    protected UnitGroup() {}

    public UnitGroup(String name, List<String> aliases, List<Unit> members) {
        write(name, aliases, members);
    }

    public DomainEvent added() {
        return event("added", Map.of(), known());
    }

    DomainEvent change(String name, List<String> aliases, List<Unit> members) {
        Map<String, Object> before = known();
        write(name, aliases, members);
        return event("changed", before, known());
    }

    /** Takes on one more name that workbooks use. */
    public DomainEvent alsoCalled(String alias) {
        Map<String, Object> before = known();
        aliases.add(Units.plain(alias));
        return event("changed", before, known());
    }

    /** Gives the name up again. */
    public DomainEvent noLongerCalled(String alias) {
        Map<String, Object> before = known();
        aliases.remove(Units.plain(alias));
        return event("changed", before, known());
    }

    public DomainEvent removed() {
        return event("removed", known(), Map.of());
    }

    private void write(String name, List<String> aliases, List<Unit> members) {
        UnitFacts facts = new UnitFacts(name, null, aliases, null, 0);
        if (members.isEmpty()) throw new RuleViolation("group_needs_members", "members");
        this.name = facts.name();
        this.plainName = Units.plain(this.name);
        this.aliases.retainAll(facts.plainAliases());
        this.aliases.addAll(facts.plainAliases());
        this.members.clear();
        members.stream().distinct().forEach(this.members::add);
    }

    private DomainEvent event(String verb, Map<String, Object> before, Map<String, Object> after) {
        return DomainEvent.of("unit_group", name, verb, before, after);
    }

    private Map<String, Object> known() {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("name", name);
        known.put("aliases", new TreeSet<>(aliases));
        known.put("members", members.stream().map(Unit::name).toList());
        return known;
    }

    void requireVersion(int seen) {
        if (seen != version) throw new Conflict("stale", known());
    }

    /** Puts the unit that took over in the place of the one merged into it. */
    void replace(Unit from, Unit to) {
        List<Unit> now = members.stream()
                .map(unit -> unit == from ? to : unit)
                .distinct()
                .toList();
        if (now.equals(members)) return;
        members.clear();
        members.addAll(now);
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

    /** The name and the aliases as names are compared. */
    public Set<String> plainNames() {
        Set<String> names = new TreeSet<>(aliases);
        names.add(plainName);
        return names;
    }

    public Set<String> aliases() {
        return Set.copyOf(aliases);
    }

    public List<Unit> members() {
        return List.copyOf(members);
    }
}
