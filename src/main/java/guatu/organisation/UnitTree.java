package guatu.organisation;

import guatu.shared.error.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the whole unit tree in its order, in three statements. */
@ApplicationScoped
public class UnitTree {

    private static final String UNITS = "select u.id, u.name, u.shortName, p.id, p.name, u.ordinal, u.active, m.name,"
            + " u.version from Unit u left join u.parent p left join u.mergedInto m order by u.ordinal, u.id";
    private static final String ALIASES = "select u.id, a from Unit u join u.aliases a order by a";
    private static final String PEOPLE =
            "select p.unit.id, count(p) from Person p where p.active = true group by p.unit.id";

    private final EntityManager em;

    UnitTree(EntityManager em) {
        this.em = em;
    }

    /** Every unit, those out of use as well, each after the one above it. */
    @Transactional
    public List<UnitRow> all() {
        Map<Long, List<String>> aliases = rows(ALIASES).stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> (String) row[1], Collectors.toList())));
        Map<Long, Long> people =
                rows(PEOPLE).stream().collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
        List<UnitRow> units =
                rows(UNITS).stream().map(row -> unit(row, aliases, people)).toList();
        List<UnitRow> ordered = new ArrayList<>();
        Map<Long, List<UnitRow>> below =
                units.stream().collect(Collectors.groupingBy(u -> u.parentId() == null ? 0L : u.parentId()));
        place(below, 0L, 0, ordered);
        return ordered;
    }

    @Transactional
    public UnitRow one(long id) {
        return all().stream().filter(unit -> unit.id() == id).findFirst().orElseThrow(() -> new NotFound("unit"));
    }

    private static void place(Map<Long, List<UnitRow>> below, long parent, int depth, List<UnitRow> ordered) {
        for (UnitRow unit : below.getOrDefault(parent, List.of())) {
            ordered.add(unit.at(depth));
            place(below, unit.id(), depth + 1, ordered);
        }
    }

    private List<Object[]> rows(String hql) {
        return em.createQuery(hql, Object[].class).getResultList();
    }

    private static UnitRow unit(Object[] row, Map<Long, List<String>> aliases, Map<Long, Long> people) {
        long id = (Long) row[0];
        return new UnitRow(
                id,
                (String) row[1],
                (String) row[2],
                aliases.getOrDefault(id, List.of()),
                (Long) row[3],
                (String) row[4],
                0,
                (Integer) row[5],
                (Boolean) row[6],
                (String) row[7],
                people.getOrDefault(id, 0L),
                (Integer) row[8]);
    }
}
