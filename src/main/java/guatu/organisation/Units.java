package guatu.organisation;

import guatu.shared.error.NotFound;
import guatu.shared.error.RuleViolation;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
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
        return findByIdOptional(id).filter(Unit::active).orElseThrow(() -> new RuleViolation("unknown_unit", "unit"));
    }

    /** Keeps a new unit and gives it its place in the tree. */
    public Unit add(Unit unit) {
        persistAndFlush(unit);
        unit.settlePath();
        return unit;
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
