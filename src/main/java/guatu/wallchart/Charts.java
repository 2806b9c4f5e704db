package guatu.wallchart;

import guatu.extension.GrantedExtensions;
import guatu.organisation.Actor;
import guatu.plan.PlanBoard;
import guatu.shared.time.Today;
import guatu.task.TaskFilter;
import guatu.task.TaskItem;
import guatu.task.TaskLedger;
import guatu.task.TaskPolicy;
import guatu.wallchart.ChartFacts.LeadRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a wall chart (挂图) within the reader's sight, in as many statements for three tasks as for two thousand. */
@ApplicationScoped
public class Charts {

    /** Tasks on one chart. */
    static final int MOST = 2000;

    private final PlansInSight plans;
    private final TaskLedger ledger;
    private final ChartFacts facts;
    private final GrantedExtensions extensions;
    private final TaskPolicy policy;
    private final Today today;

    Charts(
            PlansInSight plans,
            TaskLedger ledger,
            ChartFacts facts,
            GrantedExtensions extensions,
            TaskPolicy policy,
            Today today) {
        this.plans = plans;
        this.ledger = ledger;
        this.facts = facts;
        this.extensions = extensions;
        this.policy = policy;
        this.today = today;
    }

    /** NotFound where a plan is out of sight; RuleViolation where the query cannot be read. */
    @Transactional
    public Chart read(Actor actor, String plan, ChartQuery query) {
        return read(actor, plan, query, plans.of(actor));
    }

    @Transactional
    Chart read(Actor actor, String plan, ChartQuery query, Map<String, PlanBoard> seen) {
        List<PlanBoard> shown = PlansInSight.among(seen, query.codes(plan));
        TaskFilter filter = query.ledger(plan).toFilter(today.date());
        List<TaskItem> items = ledger.all(actor, filter, MOST + 1);
        List<ChartTask> all = tasks(actor, items.stream().limit(MOST).toList(), filter);
        List<ChartTask> tasks =
                all.stream().filter(task -> led(task, query.leader)).toList();
        LocalDate startsOn = shown.get(0).facts().startsOn();
        return new Chart(
                shown,
                filter.day(),
                !filter.day().equals(today.date()),
                Weeks.of(startsOn, days(shown, tasks), query.fromWeek(), query.toWeek(), filter.day()),
                startsOn != null,
                groups(shown, tasks, query.folded()),
                all.stream()
                        .flatMap(task -> task.leaders().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                items.size() > MOST);
    }

    private List<ChartTask> tasks(Actor actor, List<TaskItem> items, TaskFilter filter) {
        List<String> numbers = items.stream().map(TaskItem::number).toList();
        Map<String, List<ChartNode>> nodes = facts.nodes(numbers, filter.asOf(), filter.day());
        Map<String, List<LeadRow>> leads = facts.leads(actor, numbers, filter.asOf());
        Map<String, List<LocalDate>> chains = extensions.until(numbers, endOf(filter.day()));
        return items.stream()
                .map(item -> {
                    List<LeadRow> leading = leads.getOrDefault(item.number(), List.of());
                    boolean own = leading.stream().anyMatch(LeadRow::own);
                    return new ChartTask(
                            item,
                            leading.stream().map(LeadRow::lead).toList(),
                            nodes.getOrDefault(item.number(), List.of()),
                            chains.getOrDefault(item.number(), List.of()),
                            !filter.asOf().isPast() && item.stage().isProgressing() && policy.mayTick(actor, own));
                })
                .toList();
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(today.zone()).toInstant();
    }

    private static boolean led(ChartTask task, String leader) {
        return leader == null || leader.isBlank() || task.leaders().contains(leader.strip());
    }

    /** Every day that is to be seen: periods of the plans, promises, nodes. */
    private static List<LocalDate> days(List<PlanBoard> plans, List<ChartTask> tasks) {
        Stream<LocalDate> periods = plans.stream()
                .flatMap(plan -> Stream.of(plan.facts().startsOn(), plan.facts().endsOn()));
        Stream<LocalDate> promises = tasks.stream()
                .flatMap(task -> Stream.of(
                        task.from(), task.item().originalDueOn(), task.item().dueOn()));
        Stream<LocalDate> nodes =
                tasks.stream().flatMap(task -> task.nodes().stream().map(ChartNode::on));
        return Stream.of(periods, promises, nodes)
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<Chart.Group> groups(List<PlanBoard> plans, List<ChartTask> tasks, Set<String> folded) {
        Map<String, List<ChartTask>> byPlan =
                tasks.stream().collect(Collectors.groupingBy(task -> task.item().plan()));
        List<Chart.Group> groups = new ArrayList<>();
        for (PlanBoard plan : plans) {
            for (ChartTask task : byPlan.getOrDefault(plan.code(), List.of())) group(groups, task, folded);
        }
        return groups;
    }

    private static void group(List<Chart.Group> groups, ChartTask task, Set<String> folded) {
        TaskItem item = task.item();
        String key = Integer.toHexString(Objects.hash(item.plan(), item.section()));
        Chart.Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
        if (last == null || !last.key().equals(key)) {
            last = new Chart.Group(
                    key, item.plan(), item.planTitle(), item.section(), folded.contains(key), new ArrayList<>());
            groups.add(last);
        }
        last.tasks().add(task);
    }
}
