package guatu.dashboard;

import guatu.closing.WaitingClosings;
import guatu.dashboard.DashboardView.Cell;
import guatu.extension.WaitingExtension;
import guatu.extension.WaitingExtensions;
import guatu.instruction.InstructionFilter;
import guatu.instruction.InstructionQueue;
import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.problem.ProblemFilter;
import guatu.problem.ProblemQueue;
import guatu.shared.web.Paging;
import guatu.task.TaskFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gathers what waits for a supervisor or a leader, in at most eight statements; the past has nothing waiting. */
@ApplicationScoped
class WaitsOf {

    /** How many a leader sees at once. */
    private static final int FIRST = 5;

    private final WaitingClosings closings;
    private final WaitingExtensions extensions;
    private final ProblemQueue problems;
    private final InstructionQueue instructions;

    WaitsOf(
            WaitingClosings closings,
            WaitingExtensions extensions,
            ProblemQueue problems,
            InstructionQueue instructions) {
        this.closings = closings;
        this.extensions = extensions;
        this.problems = problems;
        this.instructions = instructions;
    }

    @Transactional
    Waits read(Actor actor, Ask ask, LocalDate today) {
        TaskFilter filter = ask.query().toFilter(today);
        if (!filter.day().equals(today)) return Waits.NONE;
        List<Cell> cells = new ArrayList<>();
        if (actor.is(Role.SUPERVISOR)) requests(actor, ask, filter, cells);
        boolean leads = actor.is(Role.LEADER);
        if (!leads && !actor.is(Role.SUPERVISOR)) return Waits.NONE;
        ProblemQueue.Page helpless = problems.page(actor, coordination(filter));
        InstructionQueue.Page answered = leads
                ? instructions.page(actor, InstructionFilter.first(InstructionFilter.State.ANSWERED, true, FIRST))
                : null;
        add(cells, "COORDINATION", helpless.total(), Waits.problems(ask));
        long owed = instructions.count(actor, InstructionFilter.first(InstructionFilter.State.WAITING, leads, 1));
        add(cells, "INSTRUCTIONS", owed, "/instructions?state=waiting" + (leads ? "&mine=true" : ""));
        return new Waits(cells, leads ? helpless : null, answered);
    }

    private void requests(Actor actor, Ask ask, TaskFilter filter, List<Cell> cells) {
        add(cells, "CLOSING", closings.count(actor, filter), review(ask, "CLOSING"));
        Map<String, Long> asked = extensions.of(actor, filter).stream()
                .collect(Collectors.groupingBy(
                        (WaitingExtension one) -> one.kind().name(), TreeMap::new, Collectors.counting()));
        asked.forEach((kind, n) -> add(cells, kind, n, review(ask, kind)));
    }

    private static String review(Ask ask, String kind) {
        return "/review?" + ask.query().with(Map.of("kind", kind));
    }

    private static ProblemFilter coordination(TaskFilter filter) {
        return new ProblemFilter(
                null,
                ProblemFilter.State.OPEN,
                filter.plan(),
                filter.unit(),
                true,
                false,
                false,
                null,
                filter.day(),
                new Paging(1, FIRST));
    }

    private static void add(List<Cell> cells, String what, long n, String href) {
        if (n > 0) cells.add(new Cell(what, n, href));
    }
}
