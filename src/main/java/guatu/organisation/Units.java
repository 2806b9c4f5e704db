package guatu.organisation;

import guatu.shared.error.NotFound;
import guatu.shared.error.RuleViolation;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** All units of the office. */
@ApplicationScoped
public class Units implements PanacheRepository<Unit> {

    /** The active unit of that name, short name or alias (rule I5); width and white space do not count. */
    public Optional<Unit> called(String name) {
        String plain = plain(name);
        return find(
                        "(plainName = ?1 or plainShortName = ?1 or ?1 in elements(aliases)) and active = true order by id",
                        plain)
                .firstResultOptional();
    }

    public Unit byName(String name) {
        return called(name).orElseThrow(() -> new NotFound("unit"));
    }

    /** The active unit chosen by its id; null for none. */
    public Unit activeOrNone(Long id) {
        if (id == null) return null;
        return findByIdOptional(id)
                .filter(Unit::active)
                .orElseThrow(() -> new RuleViolation("unknown_unit", "unit", id));
    }

    /** Keeps a new unit and gives it its place in the tree. */
    public Unit add(Unit unit) {
        persistAndFlush(unit);
        unit.settlePath();
        return unit;
    }

    public Unit byId(long id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("unit"));
    }

    /** The active unit above, by name; null for none. Throws RuleViolation where no unit is called so. */
    Unit above(String name) {
        if (name == null || name.isBlank()) return null;
        return called(name).orElseThrow(() -> new RuleViolation("unknown_unit", "parent", name));
    }

    /** Refuses names that another active unit goes by, be it as name, short name or alias. */
    void requireFree(UnitFacts facts, Long self) {
        requireFree(facts.name(), "name", self);
        requireFree(facts.shortName(), "shortName", self);
        facts.plainAliases().forEach(alias -> requireFree(alias, "aliases", self));
    }

    private void requireFree(String name, String field, Long self) {
        String plain = plain(name);
        if (plain.isEmpty()) return;
        List<Unit> others = list(
                "(plainName = ?1 or plainShortName = ?1 or ?1 in elements(aliases)) and active = true and id <> ?2",
                plain,
                self == null ? 0L : self);
        if (!others.isEmpty())
            throw new RuleViolation(
                    "unit_name_taken", field, name, others.get(0).name());
    }

    List<Unit> under(Unit unit) {
        return list("parent = ?1 order by id", unit);
    }

    boolean hasActiveBelow(Unit unit) {
        return count("path like ?1 and active = true and id <> ?2", unit.path() + "%", unit.id()) > 0;
    }

    /** Two moves at once could make a circle that neither sees; the one that comes second finds the parent changed. */
    void markChanged(Unit parent) {
        getEntityManager().lock(parent, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Settles the paths of the tree that stood at this path, after its top has moved. */
    void resettle(String oldPath) {
        below(oldPath).forEach(Unit::settlePath);
    }

    public List<Unit> activeByPath() {
        return list("active = true order by path");
    }

    /** The units of the tree below and with the one at this path. */
    public List<Unit> below(String path) {
        return list("path like ?1 order by path", path + "%");
    }

    /** A name as it is compared: width folded (NFKC), white space left out. */
    public static String plain(String name) {
        return name == null
                ? ""
                : Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
