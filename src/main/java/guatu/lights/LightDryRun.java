package guatu.lights;

import guatu.calendar.OfficeCalendar;
import guatu.organisation.Actor;
import guatu.plan.LightRules;
import guatu.plan.PlanBoard;
import guatu.plan.PlanBoards;
import guatu.shared.web.CurrentLanguage;
import guatu.task.Light;
import guatu.task.LightAlarm;
import guatu.task.LightFacts.Node;
import guatu.task.LightWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Tries light rules on the open tasks of plans before anybody saves them (rule L8), in a fixed number of statements. */
@ApplicationScoped
public class LightDryRun {

    private final EntityManager em;
    private final PlanBoards plans;
    private final OfficeCalendar calendar;
    private final CurrentLanguage language;

    LightDryRun(EntityManager em, PlanBoards plans, OfficeCalendar calendar, CurrentLanguage language) {
        this.em = em;
        this.plans = plans;
        this.calendar = calendar;
        this.language = language;
    }

    /** What other rules of one plan would change. */
    @Transactional
    public LightChanges ofPlan(Actor actor, String plan, LightRules wanted, LocalDate day) {
        return of(actor, Map.of(plan, wanted), day);
    }

    /** What another preset would change in the plans that chose it. */
    @Transactional
    public LightChanges ofPreset(Actor actor, String preset, LightRules before, LightRules wanted, LocalDate day) {
        Map<String, LightRules> moved = plans.all().stream()
                .filter(plan -> plan.facts().lightPreset().equals(preset))
                .collect(Collectors.toMap(
                        PlanBoard::code, plan -> plan.facts().lightRules().following(before, wanted)));
        return of(actor, moved, day);
    }

    private LightChanges of(Actor actor, Map<String, LightRules> wanted, LocalDate day) {
        if (wanted.isEmpty()) return LightChanges.of(0, List.of());
        List<TriedTask> tasks = em.createQuery(TriedTask.SELECT, TriedTask.class)
                .setParameter("codes", wanted.keySet())
                .getResultList();
        Map<Long, List<Node>> nodes = nodes(wanted, actor.seesAll());
        List<LightChanges.Line> turned = tasks.stream()
                .map(task -> line(
                        task, nodes.getOrDefault(task.id(), List.of()), wanted.get(task.plan()), day, actor.seesAll()))
                .filter(Objects::nonNull)
                .toList();
        return LightChanges.of(tasks.size(), turned);
    }

    private LightChanges.Line line(TriedTask task, List<Node> nodes, LightRules wanted, LocalDate day, boolean seen) {
        Light now = task.alarm(nodes, task.rules(), calendar.days()).on(day);
        LightAlarm then = task.alarm(nodes, wanted, calendar.days());
        if (then.on(day) == now) return null;
        List<String> reasons = LightWords.of(then.reasonsOn(day), language.get());
        String first = reasons.isEmpty() ? "" : reasons.get(0);
        return new LightChanges.Line(task.number(), seen ? task.title() : null, now, then.on(day), first);
    }

    /** Who may not see the tasks reads their reasons without the nodes' titles. */
    private Map<Long, List<Node>> nodes(Map<String, LightRules> wanted, boolean titled) {
        Map<Long, List<Node>> nodes = new HashMap<>();
        em.createQuery(TriedTask.NODES, Object[].class)
                .setParameter("codes", wanted.keySet())
                .getResultStream()
                .forEach(row -> nodes.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add(new Node((Integer) row[1], titled ? (String) row[2] : "…", (LocalDate) row[3], (Boolean)
                                row[4])));
        return nodes;
    }
}
