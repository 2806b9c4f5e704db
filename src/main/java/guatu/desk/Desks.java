package guatu.desk;

import guatu.instruction.Instructions;
import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.problem.ProblemFilter;
import guatu.problem.ProblemQueue;
import guatu.task.DueNode;
import guatu.task.DueNodes;
import guatu.task.TaskFilter;
import guatu.task.TaskLedger;
import guatu.task.TaskQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lays out a person's desk. */
@ApplicationScoped
class Desks {

    private static final String SHOWN = "10";

    private final TaskLedger ledger;
    private final DueNodes dueNodes;
    private final DeskRequests requests;
    private final Instructions instructions;
    private final ProblemQueue problems;

    Desks(
            TaskLedger ledger,
            DueNodes dueNodes,
            DeskRequests requests,
            Instructions instructions,
            ProblemQueue problems) {
        this.ledger = ledger;
        this.dueNodes = dueNodes;
        this.requests = requests;
        this.instructions = instructions;
        this.problems = problems;
    }

    Desk of(Actor actor, LocalDate day) {
        LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        List<DueNode> nodes = actor.worksForUnit() ? dueNodes.ofUnit(actor, sunday) : List.of();
        List<Desk.Group> groups = new ArrayList<>();
        group(groups, actor, day, "overdue", query -> query.overdue = "true");
        if (actor.is(Role.SUPERVISOR)) group(groups, actor, day, "drafts", query -> query.stage = "DRAFT");
        group(groups, actor, day, "unreported", query -> query.unreported = "true");
        group(groups, actor, day, "soon", query -> query.soon = "true");
        return new Desk(
                day,
                actor.unitName(),
                actor.worksForUnit(),
                actor.is(Role.SUPERVISOR),
                actor.is(Role.ADMIN),
                requests.of(actor),
                nodes,
                instructions.waitingFor(actor),
                problems.page(actor, ProblemFilter.waiting(actor.worksForUnit(), day, 5)),
                groups,
                groups.isEmpty() && nodes.isEmpty() ? next(actor, day) : null,
                ledger.count(actor, TaskFilter.all(day)));
    }

    private void group(
            List<Desk.Group> groups,
            Actor actor,
            LocalDate day,
            String name,
            java.util.function.Consumer<TaskQuery> asked) {
        TaskQuery query = new TaskQuery();
        asked.accept(query);
        query.sort = "due";
        query.size = SHOWN;
        if (actor.worksForUnit()) {
            query.unit = actor.unitName();
            query.scope = "self";
        }
        TaskLedger.Page page = ledger.page(actor, query.toFilter(day));
        if (page.total() == 0) return;
        groups.add(new Desk.Group(name, page.total(), "/tasks?" + query.with(Map.of("size", "")), page.items()));
    }

    private LocalDate next(Actor actor, LocalDate day) {
        if (!actor.worksForUnit()) return null;
        return dueNodes.ofUnit(actor, day.plusYears(1)).stream()
                .map(DueNode::on)
                .findFirst()
                .orElse(null);
    }
}
