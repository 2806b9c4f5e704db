package guatu.organisation;

import guatu.shared.error.RuleViolation;
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
import java.util.Set;
import java.util.TreeSet;

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

    @ManyToOne(fetch = FetchType.LAZY)
    private Unit parent;

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

    void rename(String name, String shortName, Set<String> aliases) {
        call(name, shortName);
        this.aliases.clear();
        aliases.stream().map(Units::plain).filter(alias -> !alias.isEmpty()).forEach(this.aliases::add);
    }

    private void call(String name, String shortName) {
        this.name = required(name);
        this.shortName = blankToNull(shortName);
        this.plainName = Units.plain(this.name);
        this.plainShortName = this.shortName == null ? null : Units.plain(this.shortName);
    }

    void moveUnder(Unit newParent) {
        if (newParent != null && newParent.path.startsWith(path))
            throw new RuleViolation("unit_below_itself", "parent");
        parent = newParent;
    }

    void deactivate() {
        active = false;
    }

    void reactivate() {
        if (mergedInto != null) throw new RuleViolation("unit_is_merged", "active");
        active = true;
    }

    /** Leaves its names as aliases of the other, so that a workbook with the old name still finds the unit. */
    void mergeInto(Unit other) {
        if (other.path.startsWith(path)) throw new RuleViolation("unit_merge_below", "into");
        other.aliases.add(plainName);
        if (plainShortName != null) other.aliases.add(plainShortName);
        other.aliases.addAll(aliases);
        aliases.clear();
        mergedInto = other;
        active = false;
    }

    private static String required(String name) {
        String stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty()) throw new RuleViolation("required", "name");
        if (stripped.length() > 200) throw new RuleViolation("too_long", "name", 200);
        return stripped;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
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
