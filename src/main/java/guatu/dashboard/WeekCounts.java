package guatu.dashboard;

import guatu.organisation.Actor;
import guatu.task.AsOf;
import guatu.task.TaskConditions;
import guatu.task.TaskFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Counts lights week by week from the past that the ledger keeps: two statements for each past week and two for this one
 * and those ahead, whatever the number of tasks.
 */
@ApplicationScoped
public class WeekCounts {

    private static final String BY_UNIT = "select min(u0.id), min(u0.name), u0.plainName, %s from Assignment duty"
            + " join duty.task t join duty.unit u0";
    private static final String WHOLE = "select %s from Task t";

    /** Cells before the counts in a unit's row. */
    private static final int BEFORE = 3;

    private final EntityManager em;

    WeekCounts(EntityManager em) {
        this.em = em;
    }

    /** Throws RuleViolation where the day asked cannot be read. */
    @Transactional
    public Weeks read(Actor actor, Ask ask, LocalDate today) {
        LocalDate day = ask.query().toFilter(today).day();
        List<Week> weeks = Week.around(day, today);
        Figures[] all = new Figures[weeks.size()];
        Map<String, Gathered> units = new LinkedHashMap<>();
        for (List<Integer> same : together(weeks, today)) {
            Asking asking = new Asking(actor, ask, weeks, same, today);
            Object[] whole = asking.rows(WHOLE, "t", "").get(0);
            for (int k = 0; k < same.size(); k++) all[same.get(k)] = asking.figures(whole, 0, k);
            String mine = " and duty.part = LEAD" + asking.within() + " group by u0.plainName order by min(u0.path)";
            for (Object[] row : asking.rows(BY_UNIT, "duty", mine)) {
                Gathered unit = units.computeIfAbsent((String) row[2], name -> new Gathered(row, weeks.size()));
                for (int k = 0; k < same.size(); k++) unit.weeks.set(same.get(k), asking.figures(row, BEFORE, k));
            }
        }
        return new Weeks(
                day,
                weeks,
                List.of(all),
                units.values().stream()
                        .filter(Gathered::busy)
                        .map(Gathered::unit)
                        .toList());
    }

    /** Weeks that are asked of one ledger are asked at once; the present first, so that its order of units holds. */
    private static List<List<Integer>> together(List<Week> weeks, LocalDate today) {
        Map<AsOf, List<Integer>> groups = IntStream.range(0, weeks.size())
                .mapToObj(i -> weeks.size() - 1 - i)
                .collect(Collectors.groupingBy(
                        i -> AsOf.of(weeks.get(i).on(), today), LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(groups.values());
    }

    /** A unit's figures as they come in. */
    private static final class Gathered {

        private final Long id;
        private final String name;
        private final List<Figures> weeks;

        Gathered(Object[] row, int size) {
            id = (Long) row[0];
            name = (String) row[1];
            weeks = new ArrayList<>(Collections.nCopies(size, Figures.NONE));
        }

        boolean busy() {
            return weeks.stream().anyMatch(week -> week.of(Count.OPEN) > 0);
        }

        Weeks.OfUnit unit() {
            return new Weeks.OfUnit(id, name, List.copyOf(weeks));
        }
    }

    /** One ledger asked for some weeks. */
    private final class Asking {

        private final TaskFilter filter;
        private final TaskConditions conditions;
        private final List<Week> weeks;

        Asking(Actor actor, Ask ask, List<Week> all, List<Integer> which, LocalDate today) {
            weeks = which.stream().map(all::get).toList();
            filter = ask.on(weeks.get(0).on()).query().toFilter(today);
            conditions = new TaskConditions(actor, filter);
        }

        String within() {
            return filter.unit() == null ? "" : " and " + TaskConditions.within("u0");
        }

        List<Object[]> rows(String hql, String duty, String more) {
            AsOf asOf = filter.asOf();
            String select = IntStream.range(0, weeks.size())
                    .mapToObj(k -> counts(k, duty))
                    .collect(Collectors.joining(", "));
            String text = asOf.of(hql.formatted(select) + conditions.where() + more);
            TypedQuery<Object[]> query = asOf.on(em.createQuery(text, Object[].class));
            conditions.params().forEach(query::setParameter);
            for (int k = 0; k < weeks.size(); k++) name(query, k);
            return query.getResultList();
        }

        private void name(TypedQuery<Object[]> query, int k) {
            query.setParameter("day" + k, weeks.get(k).on());
            if (weeks.get(k).ahead()) return;
            TaskConditions.periods(weeks.get(k).on()).forEach((period, from) -> query.setParameter(period + k, from));
        }

        private String counts(int k, String duty) {
            return Weeks.COUNTED.stream()
                    .map(count -> "count(case when " + condition(count, k, duty) + " then 1 end)")
                    .collect(Collectors.joining(", "))
                    .replaceAll(":(day|week|fortnight|month)\\b", ":$1" + k);
        }

        /** Nobody can have reported on a week to come. */
        private String condition(Count count, int k, String duty) {
            if (count != Count.UNREPORTED) return count.condition();
            return weeks.get(k).ahead() ? "1 = 0" : TaskConditions.unreported(duty);
        }

        Figures figures(Object[] row, int before, int k) {
            return Figures.of(row, before + k * Weeks.COUNTED.size(), Weeks.COUNTED);
        }
    }
}
