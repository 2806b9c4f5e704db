package guatu.task;

import guatu.organisation.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Finds the nodes that are waiting: missed ones, and those of the days ahead. */
@ApplicationScoped
public class DueNodes {

    private static final String WAITING =
            "select new guatu.task.DueNode(t.number, t.title, t.version, m.number, m.title,"
                    + " m.dueOn) from Milestone m join m.task t where t.stage in (ISSUED, ACTIVE)"
                    + " and m.doneOn is null and m.waivedBecause is null and m.dueOn <= :until";

    private final EntityManager em;

    DueNodes(EntityManager em) {
        this.em = em;
    }

    /** Open nodes due on or before a day in the tasks that the actor's own unit leads, earliest first, 100 at most. */
    @Transactional
    public List<DueNode> ofUnit(Actor actor, LocalDate until) {
        String mine =
                " and exists (select 1 from Assignment a where a.task = t and a.part = LEAD and a.unit.id = :unit)";
        TypedQuery<DueNode> nodes = em.createQuery(WAITING + mine + " order by m.dueOn, t.number", DueNode.class);
        return nodes.setParameter("until", until)
                .setParameter("unit", actor.unitId())
                .setMaxResults(100)
                .getResultList();
    }

    /** The same in the tasks that the unit at this path, or one below it, leads, as far as the reader sees them. */
    @Transactional
    public List<DueNode> under(Actor reader, String path, LocalDate until) {
        Sight sight = Sight.of(reader);
        String theirs = " and exists (select 1 from Assignment a join a.unit u where a.task = t and a.part = LEAD"
                + " and u.path like :path) and " + sight.condition();
        TypedQuery<DueNode> nodes = em.createQuery(WAITING + theirs + " order by m.dueOn, t.number", DueNode.class);
        sight.params().forEach(nodes::setParameter);
        return nodes.setParameter("until", until)
                .setParameter("path", path + "%")
                .setMaxResults(100)
                .getResultList();
    }
}
