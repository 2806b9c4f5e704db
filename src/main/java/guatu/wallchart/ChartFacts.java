package guatu.wallchart;

import guatu.organisation.Actor;
import guatu.task.AsOf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what a chart needs beyond the ledger's lines: nodes with their days, and who leads, in two statements. */
@ApplicationScoped
class ChartFacts {

    private static final String NODES = "select t.number, m.number, m.title, m.dueOn, m.week, m.doneOn, m.waivedBecause"
            + " from Milestone m join m.task t where t.number in (:numbers) and %s order by m.dueOn, m.number";
    private static final String LEADS = "select t.number, u.id, u.name, l.name, l.jobTitle, o.name, o.jobTitle"
            + " from Assignment a join a.task t join a.unit u left join a.responsibleLeader l left join a.owner o"
            + " where t.number in (:numbers) and a.part = LEAD and %s order by a.ordinal";

    private final EntityManager em;

    ChartFacts(EntityManager em) {
        this.em = em;
    }

    /** A leading unit of a task; {@code own} where the reader works for it. */
    record LeadRow(ChartTask.Lead lead, boolean own) {}

    @Transactional
    public Map<String, List<ChartNode>> nodes(List<String> numbers, AsOf asOf, LocalDate day) {
        return rows(NODES, numbers, asOf).stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> node(row, day), Collectors.toList())));
    }

    @Transactional
    public Map<String, List<LeadRow>> leads(Actor actor, List<String> numbers, AsOf asOf) {
        return rows(LEADS, numbers, asOf).stream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> lead(row, actor), Collectors.toList())));
    }

    private List<Object[]> rows(String hql, List<String> numbers, AsOf asOf) {
        if (numbers.isEmpty()) return List.of();
        String asked = asOf.of(hql.formatted("%s")).formatted(asOf.condition());
        return asOf.on(em.createQuery(asked, Object[].class))
                .setParameter("numbers", numbers)
                .getResultList();
    }

    private static ChartNode node(Object[] row, LocalDate day) {
        return ChartNode.of(
                (Integer) row[1],
                (String) row[2],
                (LocalDate) row[3],
                (Integer) row[4],
                (LocalDate) row[5],
                (String) row[6],
                day);
    }

    private static LeadRow lead(Object[] row, Actor actor) {
        var lead = new ChartTask.Lead(
                (String) row[2], called((String) row[3], (String) row[4]), called((String) row[5], (String) row[6]));
        return new LeadRow(lead, row[1].equals(actor.unitId()));
    }

    private static String called(String name, String jobTitle) {
        return name != null ? name : jobTitle;
    }
}
