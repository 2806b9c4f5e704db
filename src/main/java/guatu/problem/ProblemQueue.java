package guatu.problem;

import static guatu.problem.ProblemFilter.State.OPEN;

import guatu.organisation.Actor;
import guatu.organisation.Units;
import guatu.shared.time.Today;
import guatu.task.Sight;
import guatu.task.TaskConditions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads problems (问题清单) within the reader's sight, in three statements whatever their number. */
@ApplicationScoped
public class ProblemQueue {

    /** One page of problems, those needed first on top, and how many there are in all. */
    public record Page(long total, List<ProblemSeen> items) {

        List<ProblemLine> lines() {
            return items.stream().map(ProblemSeen::line).toList();
        }
    }

    private static final String FROM = " from Problem p join p.task t left join p.coordinationUnit helper where ";
    private static final String FETCHED = "select p from Problem p join fetch p.task t left join fetch p.unit"
            + " left join fetch p.coordinationUnit helper where ";
    private static final String ORDER = " order by case when p.resolvedOn is null then 0 else 1 end,"
            + " case when p.neededBy is null then 1 else 0 end, p.neededBy, p.raisedOn desc, p.id desc";

    private final EntityManager em;
    private final ProblemPolicy policy;
    private final Today today;

    ProblemQueue(EntityManager em, ProblemPolicy policy, Today today) {
        this.em = em;
        this.policy = policy;
        this.today = today;
    }

    @Transactional
    public Page page(Actor actor, ProblemFilter filter) {
        Sight sight = Sight.of(actor);
        String where = where(actor, filter, sight);
        TypedQuery<Problem> rows = em.createQuery(FETCHED + where + ORDER, Problem.class);
        sight.params().forEach(rows::setParameter);
        List<ProblemSeen> items =
                rows
                        .setFirstResult(filter.paging().offset())
                        .setMaxResults(filter.paging().size())
                        .getResultList()
                        .stream()
                        .map(problem -> seen(actor, problem, filter.day()))
                        .toList();
        return new Page(count(where, sight), items);
    }

    @Transactional
    public long count(Actor actor, ProblemFilter filter) {
        Sight sight = Sight.of(actor);
        return count(where(actor, filter, sight), sight);
    }

    private long count(String where, Sight sight) {
        TypedQuery<Long> count = em.createQuery("select count(p)" + FROM + where, Long.class);
        sight.params().forEach(count::setParameter);
        return count.getSingleResult();
    }

    private ProblemSeen seen(Actor actor, Problem problem, LocalDate day) {
        ProblemLine line = problem.line();
        if (day.isBefore(today.date())) return new ProblemSeen(line.asOf(day, today::dateOf), false, false);
        return new ProblemSeen(
                line,
                line.open() && policy.mayAnswer(actor, problem),
                line.open() && policy.mayResolve(actor, problem));
    }

    /** The conditions of the filter; their parameters go into the sight's. */
    private static String where(Actor actor, ProblemFilter filter, Sight sight) {
        List<String> all = new ArrayList<>();
        Map<String, Object> params = sight.params();
        all.add(Problems.sight(sight, actor));
        if (actor.worksForUnit()) params.put("own", actor.unitId());
        all.add("p.raisedOn <= :day");
        params.put("day", filter.day());
        if (filter.state() == OPEN) all.add("(p.resolvedOn is null or p.resolvedOn > :day)");
        if (filter.state() == ProblemFilter.State.RESOLVED) all.add("p.resolvedOn <= :day");
        if (filter.late()) all.add("p.neededBy < :day and (p.resolvedOn is null or p.resolvedOn > :day)");
        if (filter.coordination()) all.add("(p.coordinationBy is not null or p.origin = REPORT)");
        if (filter.mine()) all.add(actor.worksForUnit() ? "helper.id = :own" : "1 = 0");
        named(all, params, "t.number = :task", "task", filter.task());
        named(all, params, "t.plan.code = :plan", "plan", filter.plan());
        named(all, params, UNIT, "unit", filter.unit() == null ? null : Units.plain(filter.unit()));
        named(all, params, "p.words like :q escape '\\'", "q", TaskConditions.like(filter.q()));
        return String.join(" and ", all);
    }

    private static final String UNIT = "exists (select 1 from Assignment x join x.unit u where x.task = t"
            + " and x.part = LEAD and " + TaskConditions.within("u") + ")";

    private static void named(
            List<String> all, Map<String, Object> params, String condition, String name, Object value) {
        if (value == null) return;
        all.add(condition);
        params.put(name, value);
    }
}
