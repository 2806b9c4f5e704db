package guatu.dashboard;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.organisation.Signature;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.plan.Cadence;
import guatu.plan.LightRules;
import guatu.plan.OpenPlan;
import guatu.plan.PlanFacts;
import guatu.plan.Plans;
import guatu.task.MilestoneFacts;
import guatu.task.Part;
import guatu.task.Precision;
import guatu.task.Promise;
import guatu.task.Task;
import guatu.task.TaskConditions;
import guatu.task.TaskFacts;
import guatu.task.TaskWrites;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** An office with three units under one root, two plans and random tasks around spring 2022. */
@ApplicationScoped
class OverviewWorld {

    static final LocalDate ORIGIN = LocalDate.of(2022, 3, 1);

    /** The names by which a test asks for its own office, and what its tasks' lines do not tell. */
    record Office(String root, List<String> units, List<String> plans, List<Hidden> hidden) {}

    record Hidden(String number, LocalDate submittedOn, List<LocalDate> openNodes) {}

    private final Units units;
    private final OpenPlan openPlan;
    private final Plans plans;
    private final Tasks tasks;
    private final TaskWrites writes;

    OverviewWorld(Units units, OpenPlan openPlan, Plans plans, Tasks tasks, TaskWrites writes) {
        this.units = units;
        this.openPlan = openPlan;
        this.plans = plans;
        this.tasks = tasks;
        this.writes = writes;
    }

    @Transactional
    Office build(String name, int size) {
        Random random = new Random(size);
        Unit root = units.add(new Unit("看板" + name, null, null));
        List<Unit> below = new ArrayList<>();
        for (String unit : List.of("甲局", "乙局", "丙局")) below.add(units.add(new Unit(root.name() + unit, null, root)));
        List<String> codes = List.of(plan(name + "-W", Cadence.WEEKLY), plan(name + "-N", Cadence.NONE));
        List<Hidden> hidden = new ArrayList<>();
        for (int i = 0; i < size; i++) hidden.add(task(codes.get(i % 2), "任务" + i, below, random));
        return new Office(root.name(), below.stream().map(Unit::name).toList(), codes, hidden);
    }

    /** Strikes off what waits to be verified, and lets time tell on the others. */
    @Transactional
    void moveOn(Office office) {
        for (Hidden hidden : office.hidden()) {
            Task task = tasks.numbered(List.of(hidden.number())).get(0);
            if (task.stage() == guatu.task.Stage.IN_REVIEW) {
                task.close();
                writes.done(task);
            }
        }
    }

    /** A member of a unit. */
    @Transactional
    Actor member(String unit) {
        Unit of = units.byName(unit);
        return new Actor(9, "m", "联络员", Set.of(Role.MEMBER), of.id(), of.path(), of.name(), "local");
    }

    private String plan(String code, Cadence cadence) {
        PlanFacts facts = new PlanFacts("方案" + code, 2022, ORIGIN, null, null, null, cadence, 5, 12, LightRules.CN_STD);
        return openPlan.handle(Actor.SYSTEM, new OpenPlan.Command(code, facts));
    }

    private Hidden task(String plan, String title, List<Unit> below, Random random) {
        LocalDate due = random.nextInt(8) == 0 ? null : day(random, 60);
        Task task = new Task(plans.byCode(plan), null, TaskFacts.titled(title), Promise.on(due));
        Unit lead = below.get(random.nextInt(3));
        Unit second = below.get(random.nextInt(3));
        task.assign(Part.LEAD, random.nextInt(5) == 0 && second != lead ? List.of(lead, second) : List.of(lead));
        List<MilestoneFacts> nodes = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            nodes.add(new MilestoneFacts(null, day(random, 60), Precision.DAY, "节点" + i, null));
        }
        task.planMilestones(nodes);
        tasks.persist(task);
        LocalDate submitted = live(task, random);
        writes.done(task);
        List<LocalDate> open = task.milestones().stream()
                .filter(node -> !node.isSettled())
                .map(node -> node.dueOn())
                .toList();
        return new Hidden(task.number(), submitted, open);
    }

    /** Takes the task a random way through its stages; gives the day on which it was submitted. */
    private static LocalDate live(Task task, Random random) {
        int fate = random.nextInt(12);
        if (fate == 0) return null;
        task.issue(ORIGIN);
        if (random.nextBoolean()) {
            LocalDate day = day(random, 40);
            LocalDate week = TaskConditions.periods(day).get("week");
            task.units(Part.LEAD).forEach(unit -> task.reported(unit, random.nextInt(101), week, day));
        }
        boolean submits = fate >= 7;
        task.milestones().stream()
                .filter(node -> submits || random.nextInt(3) == 0)
                .toList()
                .forEach(node -> task.tick(node.number(), ORIGIN));
        if (fate == 1) task.suspend("等");
        if (fate == 2) task.withdraw("并");
        if (!submits) return null;
        LocalDate submitted = day(random, 50);
        Signature done = Signature.of(Actor.SYSTEM, Instant.EPOCH);
        task.units(Part.LEAD).forEach(unit -> task.finishPart(unit.id(), done));
        task.submit(submitted);
        if (fate >= 9) task.close();
        return submitted;
    }

    private static LocalDate day(Random random, int span) {
        return ORIGIN.plusDays(random.nextInt(span));
    }
}
