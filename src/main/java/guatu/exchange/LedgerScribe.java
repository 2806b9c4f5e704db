package guatu.exchange;

import guatu.exchange.reading.MilestoneReading;
import guatu.exchange.reading.PlanReading;
import guatu.exchange.reading.TaskReading;
import guatu.organisation.People;
import guatu.plan.Plan;
import guatu.plan.PlanFacts;
import guatu.plan.Plans;
import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import guatu.task.Task;
import guatu.task.TaskWrites;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a compared workbook into the ledger: units, new plans with their tasks, and what is new in plans that are there. */
@ApplicationScoped
class LedgerScribe {

    private final Plans plans;
    private final Tasks tasks;
    private final UnitScribe units;
    private final People people;
    private final DiffScribe diffs;
    private final Baselines baselines;
    private final ReadingText text;
    private final TaskWrites writes;
    private final Events events;
    private final Today today;

    LedgerScribe(
            Plans plans,
            Tasks tasks,
            UnitScribe units,
            People people,
            DiffScribe diffs,
            Baselines baselines,
            ReadingText text,
            TaskWrites writes,
            Events events,
            Today today) {
        this.plans = plans;
        this.tasks = tasks;
        this.units = units;
        this.people = people;
        this.diffs = diffs;
        this.baselines = baselines;
        this.text = text;
        this.writes = writes;
        this.events = events;
        this.today = today;
    }

    /**
     * @param codes wished plan codes by plan title; plans without one get a free code
     * @param effects is told what was done
     */
    Committed write(Compared compared, Order order, Map<String, String> codes, Effects effects) {
        Map<String, String> wished = new HashMap<>(codes);
        // All that asks the database comes first: each question would make Hibernate look through what is pending.
        units.settle(compared.units(), effects);
        PeopleDirectory known = new PeopleDirectory(people, order.decisions().people());
        TaskPen pen = new TaskPen(compared.units(), known, today.date());
        List<Plan> into = new ArrayList<>();
        for (Compared.OfPlan one : compared.plans()) {
            String code = wished.remove(one.read().title());
            into.add(
                    one.plan() == null
                            ? open(one.read(), code, effects)
                            : plans.byCodeHeld(one.plan().code()));
        }
        requireKnown(wished);
        List<Committed.Plan> made = new ArrayList<>();
        for (int i = 0; i < into.size(); i++) {
            Compared.OfPlan one = compared.plans().get(i);
            made.add(
                    one.plan() == null
                            ? fill(into.get(i), one.read(), pen, compared.units(), order, effects)
                            : diffs.write(one, pen, compared.units(), order, effects));
        }
        effects.people().addAll(known.made());
        return Committed.of(made);
    }

    /** Which import writes, as decided by whom, and how its changes are explained in the trail. */
    record Order(String importId, Decisions decisions, String why) {}

    private Plan open(PlanReading read, String code, Effects effects) {
        int year = read.year() == null ? today.date().getYear() : read.year();
        String title = Fit.cut(read.title(), Fit.HEADING);
        Plan plan = coded(code, read.title(), PlanFacts.weekly(title, year, weekOne(read)));
        read.sections().forEach(headings -> LineScribe.section(plan, headings));
        plans.persist(plan);
        effects.plans().add(plan.code());
        events.fire(plan.opened());
        return plan;
    }

    /** A refusal names the plan, so that the page can put it beside the right field. */
    private Plan coded(String code, String title, PlanFacts facts) {
        boolean named = code != null && !code.isBlank();
        try {
            Plan plan = new Plan(named ? code : plans.freeCode(facts.year()), facts);
            if (plans.coded(plan.code()).isPresent())
                throw new Conflict("plan_code_taken", Map.of("code", plan.code(), "plan", title));
            return plan;
        } catch (RuleViolation refused) {
            throw new RuleViolation(
                    refused.code(), "codes." + title, refused.args().toArray());
        }
    }

    private static void requireKnown(Map<String, String> left) {
        left.keySet().stream().findFirst().ifPresent(title -> {
            throw new RuleViolation("import_unknown_plan", "codes", title);
        });
    }

    private Committed.Plan fill(
            Plan plan, PlanReading read, TaskPen pen, UnitDirectory directory, Order order, Effects effects) {
        LineScribe lines = new LineScribe(directory);
        for (TaskReading line : read.tasks()) {
            TaskImage image = lines.image(line);
            Task task = pen.draft(plan, image);
            tasks.persist(task);
            writes.done(task, pen.issue(task));
            baselines.say(null, task.id(), new Baseline.Kept(order.importId(), text.of(Field.all(image))));
            effects.tasks().add(task.number());
        }
        return Committed.Plan.opened(plan.code(), plan.title(), read.tasks().size());
    }

    /** Monday of the plan's first week, counted back from the earliest week node; null where no node is dated so. */
    static LocalDate weekOne(PlanReading read) {
        return read.tasks().stream()
                .flatMap(task -> task.milestones().stream())
                .filter(node -> node.week() != null && node.week() > 0 && node.start() != null)
                .map(LedgerScribe::weekOne)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static LocalDate weekOne(MilestoneReading node) {
        return node.start().minusWeeks(node.week() - 1L).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
