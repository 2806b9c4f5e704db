package guatu.dashboard;

import guatu.dashboard.Overview.Coming;
import guatu.organisation.CurrentActor;
import guatu.problem.ProblemFilter;
import guatu.problem.ProblemQueue;
import guatu.shared.time.Today;
import guatu.shared.web.Paging;
import guatu.task.Light;
import guatu.task.TaskItem;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The dashboard as JSON. */
@Path("/api/dashboard")
@Authenticated
@Tag(name = "Dashboard", description = "How many tasks, how many late, which, whose, and what comes next.")
class DashboardApi {

    private final CurrentActor current;
    private final Today today;
    private final Overviews overviews;
    private final ProblemQueue problems;

    DashboardApi(CurrentActor current, Today today, Overviews overviews, ProblemQueue problems) {
        this.current = current;
        this.today = today;
        this.overviews = overviews;
        this.problems = problems;
    }

    /** The dashboard; the counts are of tasks. */
    record Answer(
            LocalDate asOf,
            long total,
            long open,
            long closed,
            long closedLate,
            long overdue,
            long dueSoon,
            long unreported,
            long openProblems,
            Map<Light, Long> lights,
            List<UnitLine> byUnit,
            List<PlanLine> byPlan,
            List<TaskItem> overdueItems,
            List<Coming> dueNextTwoWeeks) {}

    record UnitLine(String unit, long open, long overdue, long red, long yellow, Double onTimeRate) {}

    record PlanLine(String plan, String title, long open, long overdue, long red, long yellow, Double onTimeRate) {}

    @GET
    @Operation(
            summary = "Reads the dashboard as of a day",
            description = "Counts what the caller may see: a unit its own tasks and those below it. total is every line"
                    + " of the ledger in sight, the same as GET /api/tasks with the same plan, unit and asOf. It is the"
                    + " sum of the lights, and of open (ISSUED, ACTIVE, IN_REVIEW), closed, suspended, withdrawn and"
                    + " draft ones; the last three are GREY. overdue is open past dueOn (in review: when submitted),"
                    + " dueSoon open with dueOn within the plan's days of warning, unreported in progress without a"
                    + " report since Monday on a plan that asks for reports, closedLate closed after originalDueOn,"
                    + " openProblems raised and not resolved on the tasks that the plan and the unit name."
                    + " byUnit counts with each leading unit, byPlan once. onTimeRate: closed on or before originalDueOn"
                    + " over all closed that had one, 0 to 1, null where there is none. overdueItems: most days late"
                    + " first, 200 at most. dueNextTwoWeeks: open tasks of which dueOn or a node not yet settled lies"
                    + " from asOf to 14 days later, nearest first, 200 at most; next says which it is, node null for the"
                    + " task itself. asOf, a past day, reads everything as it stood at the end of that day;"
                    + " a day to come judges by that day what stands now.")
    @APIResponse(responseCode = "200", description = "The dashboard")
    @APIResponse(responseCode = "422", description = "asOf is not a date")
    public Answer read(
            @Parameter(description = "Code of a plan") @RestQuery String plan,
            @Parameter(description = "Name of a leading unit; the units below it count too") @RestQuery String unit,
            @Parameter(description = "The day asked, such as 2022-04-20; today where left out") @RestQuery
                    String asOf) {
        Overview seen = overviews.read(current.get(), Ask.of(plan, unit, asOf), today.date(), Paging.MOST);
        Figures all = seen.figures();
        return new Answer(
                seen.asOf(),
                all.of(Count.TOTAL),
                all.of(Count.OPEN),
                all.of(Count.CLOSED),
                all.of(Count.CLOSED_LATE),
                all.of(Count.OVERDUE),
                all.of(Count.DUE_SOON),
                all.of(Count.UNREPORTED),
                problems.count(current.get(), ProblemFilter.open(plan, unit, seen.asOf())),
                lights(all),
                seen.byUnit().stream()
                        .map(line -> unitLine(line.unit(), line.figures()))
                        .toList(),
                seen.byPlan().stream()
                        .map(line -> planLine(line.plan(), line.title(), line.figures()))
                        .toList(),
                seen.overdueItems(),
                seen.dueNextTwoWeeks());
    }

    private static Map<Light, Long> lights(Figures all) {
        Map<Light, Long> lights = new LinkedHashMap<>();
        for (Light light : List.of(Light.RED, Light.YELLOW, Light.GREEN, Light.BLUE, Light.GREY)) {
            lights.put(light, all.of(Count.valueOf(light.name())));
        }
        return lights;
    }

    private static UnitLine unitLine(String unit, Figures of) {
        return new UnitLine(
                unit, of.of(Count.OPEN), of.of(Count.OVERDUE), of.of(Count.RED), of.of(Count.YELLOW), of.onTimeRate());
    }

    private static PlanLine planLine(String plan, String title, Figures of) {
        return new PlanLine(
                plan,
                title,
                of.of(Count.OPEN),
                of.of(Count.OVERDUE),
                of.of(Count.RED),
                of.of(Count.YELLOW),
                of.onTimeRate());
    }
}
