package guatu.exchange;

import guatu.exchange.reading.MilestoneReading;
import guatu.exchange.reading.PlanReading;
import guatu.exchange.reading.Reading;
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

/** Writes a whole reading into the ledger: plans, headings, units, people and tasks. */
@ApplicationScoped
class LedgerScribe {

    private final Plans plans;
    private final Tasks tasks;
    private final UnitScribe units;
    private final People people;
    private final TaskWrites writes;
    private final Events events;
    private final Today today;

    LedgerScribe(
            Plans plans, Tasks tasks, UnitScribe units, People people, TaskWrites writes, Events events, Today today) {
        this.plans = plans;
        this.tasks = tasks;
        this.units = units;
        this.people = people;
        this.writes = writes;
        this.events = events;
        this.today = today;
    }

    /** @param codes wished plan codes by plan title; plans without one get a free code */
    Committed write(Reading reading, Map<String, String> codes) {
        Map<String, String> wished = new HashMap<>(codes);
        // All that asks the database comes first: each question would make Hibernate look through what is pending.
        LineScribe lines = new LineScribe(units.settled(reading), new PeopleDirectory(people), today.date());
        List<Plan> opened = new ArrayList<>();
        for (PlanReading read : reading.plans()) opened.add(open(read, wished.remove(read.title())));
        requireKnown(wished);
        List<Committed.Plan> made = new ArrayList<>();
        for (int i = 0; i < opened.size(); i++) {
            Plan plan = opened.get(i);
            List<TaskReading> of = reading.plans().get(i).tasks();
            of.forEach(line -> write(lines, plan, line));
            made.add(new Committed.Plan(plan.code(), plan.title(), of.size()));
        }
        return Committed.of(made);
    }

    private Plan open(PlanReading read, String code) {
        int year = read.year() == null ? today.date().getYear() : read.year();
        String title = Fit.cut(read.title(), Fit.HEADING);
        Plan plan = coded(code, read.title(), PlanFacts.weekly(title, year, weekOne(read)));
        read.sections().forEach(headings -> LineScribe.section(plan, headings));
        plans.persist(plan);
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

    private void write(LineScribe lines, Plan plan, TaskReading line) {
        Task task = lines.write(plan, line);
        tasks.persist(task);
        writes.done(task, lines.issue(task));
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
