package guatu.instruction;

import guatu.organisation.Actor;
import guatu.task.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads instructions over all tasks in sight (批示清单), the newest first, in four statements whatever their number. */
@ApplicationScoped
public class InstructionQueue {

    /** One page, and how many there are in all. */
    public record Page(long total, List<InstructionLine> items) {}

    private static final String OWED = "((i.toUnit is not null and not exists (select 1 from InstructionAnswer a"
            + " where a.instruction = i and a.unit = i.toUnit)) or (i.toUnit is null and exists (select 1 from Assignment x"
            + " where x.task = t and x.part = LEAD and not exists (select 1 from InstructionAnswer a"
            + " where a.instruction = i and a.unit = x.unit))))";
    private static final String ALIVE = "t.stage not in (DRAFT, CLOSED, WITHDRAWN)";
    private static final String MINE = "(i.given.username = :me or (i.recorded = true and i.leader = :name))";

    private final EntityManager em;

    InstructionQueue(EntityManager em) {
        this.em = em;
    }

    @Transactional
    public Page page(Actor actor, InstructionFilter filter) {
        TypedQuery<Long> ids = asked("select i.id", actor, filter, " order by i.id desc", Long.class);
        List<Long> found = ids.setFirstResult((filter.page() - 1) * filter.size())
                .setMaxResults(filter.size())
                .getResultList();
        return new Page(count(actor, filter), lines(found));
    }

    @Transactional
    public long count(Actor actor, InstructionFilter filter) {
        return asked("select count(i)", actor, filter, "", Long.class).getSingleResult();
    }

    private List<InstructionLine> lines(List<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return em
                .createQuery(
                        "select distinct i from Instruction i join fetch i.task t left join fetch i.toUnit"
                                + " left join fetch t.assignments x left join fetch x.unit where i.id in (:ids)",
                        Instruction.class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(Instruction::id).reversed())
                .map(Instruction::line)
                .toList();
    }

    private <T> TypedQuery<T> asked(String select, Actor actor, InstructionFilter filter, String order, Class<T> type) {
        Sight sight = Sight.of(actor);
        List<String> all = new ArrayList<>(List.of(sight.condition()));
        if (filter.state() == InstructionFilter.State.WAITING) all.add(ALIVE + " and " + OWED);
        if (filter.state() == InstructionFilter.State.ANSWERED)
            all.add("exists (select 1 from InstructionAnswer a where a.instruction = i)");
        if (filter.mine()) all.add(MINE);
        String where = " where (" + String.join(") and (", all) + ")";
        TypedQuery<T> query = em.createQuery(select + " from Instruction i join i.task t" + where + order, type);
        sight.params().forEach(query::setParameter);
        if (filter.mine()) query.setParameter("me", actor.username()).setParameter("name", actor.name());
        return query;
    }
}
