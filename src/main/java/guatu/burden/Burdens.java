package guatu.burden;

import guatu.burden.WrittenFields.Written;
import guatu.organisation.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads what the product asked of the units in sight in a month (rules B1 to B3), in a fixed number of statements. */
@ApplicationScoped
class Burdens {

    private static final String UNITS = "select u.id, u.name from Unit u where u.active = true and %s order by u.path";

    private final EntityManager em;
    private final AskedReports reports;
    private final WrittenFields fields;
    private final OtherWork other;

    Burdens(EntityManager em, AskedReports reports, WrittenFields fields, OtherWork other) {
        this.em = em;
        this.reports = reports;
        this.fields = fields;
        this.other = other;
    }

    /** All figures of the month, by unit. */
    private record Figures(
            AskedReports.Counted reports,
            Map<Long, Written> written,
            Map<Long, List<Long>> minutes,
            Map<Long, Long> instructions,
            Map<Long, Long> problems,
            Map<Long, Long> requests) {

        Burden.OfUnit of(String name, List<Long> units) {
            Written all = units.stream()
                    .map(unit -> written.getOrDefault(unit, Written.NOTHING))
                    .reduce(Written.NOTHING, Written::and);
            return new Burden.OfUnit(
                    name,
                    sum(reports.tasks(), units),
                    sum(reports.due(), units),
                    sum(reports.filed(), units),
                    all.asked(),
                    all.typed(),
                    all.prefilled(),
                    median(units),
                    sum(instructions, units),
                    sum(problems, units),
                    sum(requests, units));
        }

        private static long sum(Map<Long, Long> by, List<Long> units) {
            return units.stream().mapToLong(unit -> by.getOrDefault(unit, 0L)).sum();
        }

        private Long median(List<Long> units) {
            List<Long> all = units.stream()
                    .flatMap(unit -> minutes.getOrDefault(unit, List.of()).stream())
                    .sorted()
                    .toList();
            if (all.isEmpty()) return null;
            return (all.get((all.size() - 1) / 2) + all.get(all.size() / 2)) / 2;
        }
    }

    /** Supervisors, leaders and auditors read all units, a unit itself and those below it. */
    @Transactional
    public Burden read(Actor actor, YearMonth month, LocalDate today) {
        Figures figures = new Figures(
                reports.of(month, today),
                fields.of(month),
                fields.minutes(month),
                other.instructions(month),
                other.problems(month),
                other.requests(month));
        List<Long> ids = new ArrayList<>();
        List<Burden.OfUnit> units = new ArrayList<>();
        for (Object[] unit : units(actor)) {
            ids.add((Long) unit[0]);
            Burden.OfUnit of = figures.of((String) unit[1], List.of((Long) unit[0]));
            if (of.any()) units.add(of);
        }
        return new Burden(month, figures.of(null, ids), units);
    }

    private List<Object[]> units(Actor actor) {
        TypedQuery<Object[]> query = em.createQuery(
                UNITS.formatted(actor.seesAll() ? "1 = 1" : actor.worksForUnit() ? "u.path like :path" : "1 = 0"),
                Object[].class);
        if (!actor.seesAll() && actor.worksForUnit()) query.setParameter("path", actor.unitPath() + "%");
        return query.getResultList();
    }
}
