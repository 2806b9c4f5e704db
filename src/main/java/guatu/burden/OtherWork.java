package guatu.burden;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** Counts what else units were asked, or asked for themselves, in a month; one statement for each kind. */
@ApplicationScoped
class OtherWork {

    private static final String INSTRUCTIONS = "select a.unit.id, count(i) from Instruction i, Assignment a"
            + " where a.task = i.task and (i.toUnit = a.unit or i.toUnit is null and a.part = LEAD)"
            + " and i.givenOn between :first and :last group by a.unit.id";
    private static final String PROBLEMS = "select p.unit.id, count(p) from Problem p"
            + " where p.raisedOn between :first and :last and p.origin = RAISED group by p.unit.id";
    private static final String REQUESTS = "select u.id, count(r) from %s r, Unit u where u.name = r.unitName"
            + " and u.active = true and r.askedOn between :first and :last group by u.id";

    private final EntityManager em;

    OtherWork(EntityManager em) {
        this.em = em;
    }

    Map<Long, Long> instructions(YearMonth month) {
        return counted(INSTRUCTIONS, month);
    }

    /** Those raised in a form of their own; a problem named in a report costs no second form. */
    Map<Long, Long> problems(YearMonth month) {
        return counted(PROBLEMS, month);
    }

    Map<Long, Long> requests(YearMonth month) {
        Map<Long, Long> all = counted(REQUESTS.formatted("ClosingRequest"), month);
        counted(REQUESTS.formatted("ExtensionRequest"), month).forEach((unit, n) -> all.merge(unit, n, Long::sum));
        return all;
    }

    private Map<Long, Long> counted(String query, YearMonth month) {
        Map<Long, Long> counted = new HashMap<>();
        em.createQuery(query, Object[].class)
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .getResultList()
                .forEach(row -> counted.put((Long) row[0], (Long) row[1]));
        return counted;
    }
}
