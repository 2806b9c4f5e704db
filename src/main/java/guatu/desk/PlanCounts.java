package guatu.desk;

import guatu.organisation.Actor;
import guatu.plan.PlanBoard;
import guatu.plan.PlanBoards;
import guatu.task.Light;
import guatu.task.TaskConditions;
import guatu.task.TaskFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts each plan's tasks as its reader sees them, in one statement for all plans. */
@ApplicationScoped
class PlanCounts {

    /** A plan with its counts. */
    public record Counted(PlanBoard plan, long total, long open, long closed, long overdue, long red, long yellow) {}

    private static final String COUNTS = "select t.plan.code, count(t), " + when(TaskConditions.OPEN) + ", "
            + when("t.stage = CLOSED") + ", " + when(TaskConditions.OVERDUE) + ", "
            + when(TaskConditions.of(Light.RED)) + ", " + when(TaskConditions.of(Light.YELLOW)) + " from Task t";

    private final PlanBoards boards;
    private final EntityManager em;

    PlanCounts(PlanBoards boards, EntityManager em) {
        this.boards = boards;
        this.em = em;
    }

    @Transactional
    public List<Counted> all(Actor actor, LocalDate day) {
        TaskConditions conditions = new TaskConditions(actor, TaskFilter.all(day));
        TypedQuery<Object[]> query =
                em.createQuery(COUNTS + conditions.where() + " group by t.plan.code", Object[].class);
        conditions.params().forEach(query::setParameter);
        Map<String, Object[]> rows = query.setParameter("day", day).getResultList().stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> row));
        return boards.all().stream()
                .map(plan -> counted(plan, rows.get(plan.code())))
                .toList();
    }

    private static Counted counted(PlanBoard plan, Object[] row) {
        if (row == null) return new Counted(plan, 0, 0, 0, 0, 0, 0);
        return new Counted(
                plan, (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4], (Long) row[5], (Long) row[6]);
    }

    private static String when(String condition) {
        return "count(case when " + condition + " then 1 end)";
    }
}
