package guatu.progress;

import guatu.organisation.Actor;
import guatu.organisation.Unit;
import guatu.shared.time.Today;
import guatu.shared.web.Paging;
import guatu.task.TaskItem;
import guatu.task.TaskLedger;
import guatu.task.TaskQuery;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a unit's sheet, in as many statements for one task as for two hundred. */
@ApplicationScoped
class WeekSheets {

    private final TaskLedger ledger;
    private final PlanPeriods periods;
    private final SheetParts parts;
    private final Today today;

    WeekSheets(TaskLedger ledger, PlanPeriods periods, SheetParts parts, Today today) {
        this.ledger = ledger;
        this.periods = periods;
        this.parts = parts;
        this.today = today;
    }

    /** What the rows are made of. */
    private record Made(Map<String, PlanPeriods.Period> periods, SheetParts.Parts parts) {}

    /** The sheet as the system fills it; drafts and what was typed come on top. */
    @Transactional
    WeekSheet read(Actor actor, Unit unit, int back) {
        List<TaskItem> led = tasks(actor, unit, "lead");
        List<TaskItem> supported = tasks(actor, unit, "support");
        supported.removeAll(led);
        List<String> all = Stream.concat(led.stream(), supported.stream())
                .map(TaskItem::number)
                .toList();
        Map<String, PlanPeriods.Period> now = periods.of(all, back);
        Made made = new Made(now, parts.of(all, unit, now));
        boolean onBehalf = !unit.id().equals(actor.unitId());
        return new WeekSheet(unit.name(), back, plans(led, made, false), plans(supported, made, true), null, onBehalf);
    }

    private List<TaskItem> tasks(Actor actor, Unit unit, String part) {
        TaskQuery query = new TaskQuery();
        query.unit = unit.name();
        query.scope = "self";
        query.part = part;
        query.stage = "ISSUED,ACTIVE";
        query.size = String.valueOf(Paging.MOST);
        return new ArrayList<>(ledger.page(actor, query.toFilter(today.date())).items());
    }

    private static List<WeekSheet.OfPlan> plans(List<TaskItem> tasks, Made made, boolean supporting) {
        Map<String, List<TaskItem>> byPlan =
                tasks.stream().collect(Collectors.groupingBy(TaskItem::plan, LinkedHashMap::new, Collectors.toList()));
        List<WeekSheet.OfPlan> plans = new ArrayList<>();
        byPlan.forEach((code, items) -> plans.add(
                ofPlan(made.periods().get(code), rows(items, made.periods().get(code), made.parts(), supporting))));
        return plans;
    }

    private static WeekSheet.OfPlan ofPlan(PlanPeriods.Period period, List<WeekSheet.Row> rows) {
        return new WeekSheet.OfPlan(
                period.code(),
                period.plan().title(),
                period.key(),
                period.period().from(),
                period.period().to(),
                period.cutoff(),
                period.over(),
                rows);
    }

    private static List<WeekSheet.Row> rows(
            List<TaskItem> tasks, PlanPeriods.Period period, SheetParts.Parts parts, boolean supporting) {
        return tasks.stream()
                .map(task -> supporting ? supporting(task, period, parts) : led(task, period, parts))
                .toList();
    }

    private static WeekSheet.Row led(TaskItem task, PlanPeriods.Period period, SheetParts.Parts parts) {
        int percent = parts.percents().getOrDefault(task.number(), task.percentReported());
        List<WeekSheet.Node> open = parts.nodes().getOrDefault(task.number(), List.of());
        return row(task, period, parts, Filling.shown(open, period.period().to()), percent);
    }

    /** Nodes and the percent are the leading units' (rule V3). */
    private static WeekSheet.Row supporting(TaskItem task, PlanPeriods.Period period, SheetParts.Parts parts) {
        return row(task, period, parts, List.of(), null);
    }

    private static WeekSheet.Row row(
            TaskItem task,
            PlanPeriods.Period period,
            SheetParts.Parts parts,
            List<WeekSheet.Node> nodes,
            Integer percent) {
        ReportLine filed = parts.filed().get(task.number());
        ReportLine before = parts.before().get(task.number());
        boolean corrects = filed != null && !period.over();
        WeekSheet.Typed typed =
                corrects ? Filling.of(filed) : filed != null ? Filling.blank(percent) : Filling.after(before, percent);
        return new WeekSheet.Row(task, nodes, before, filed, percent, typed);
    }
}
