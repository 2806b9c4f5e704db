package guatu.task;

import guatu.organisation.Person;
import guatu.organisation.Signature;
import guatu.organisation.Unit;
import guatu.plan.Plan;
import guatu.plan.Section;
import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.annotations.OptimisticLock;

/**
 * One line of the ledger (任务): a promise by named units, with steps, nodes and a deadline. What it says, what it
 * promises, how it moves, its nodes and its units each have a class of their own.
 */
@Entity
public class Task extends LedgerStages {

    @Id
    @GeneratedValue
    private Long id;

    @Version
    private int version;

    private String number;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Plan plan;

    @ManyToOne(fetch = FetchType.LAZY)
    private Section section;

    private int ordinal;

    @OptimisticLock(excluded = true)
    private int percentReported;

    @OptimisticLock(excluded = true)
    private LocalDate lastReportedOn;

    @OptimisticLock(excluded = true)
    private LocalDate reportedFor;

    private int milestonesDone;
    private int milestonesTotal;

    @Embedded
    @OptimisticLock(excluded = true)
    private AlarmDates alarm = new AlarmDates();

    @OneToMany(mappedBy = "task", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("dueOn, number")
    private List<Milestone> milestones = new ArrayList<>();

    @OneToMany(mappedBy = "task", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("part, ordinal")
    private List<Assignment> assignments = new ArrayList<>();

    protected Task() {}

    public Task(Plan plan, Section section, TaskFacts facts, Promise promise) {
        this.plan = plan;
        this.section = section;
        this.number = plan.nextNumber();
        this.ordinal = plan.numbered();
        write(facts);
        promise(promise);
    }

    public DomainEvent drafted() {
        return event("drafted", Map.of(), Snapshot.whole(this));
    }

    public DomainEvent change(TaskFacts facts, Section section) {
        Map<String, Object> before = Snapshot.whole(this);
        stage().requireAlive();
        write(facts);
        this.section = section;
        return event("changed", before, Snapshot.whole(this));
    }

    /** Sets the promise of a draft; once issued it moves only by an approved extension (rule D4). */
    public void promise(Promise promise) {
        if (stage() != Stage.DRAFT) throw new RuleViolation("due_needs_extension", "dueOn");
        write(promise);
    }

    public DomainEvent tick(int node, LocalDate today) {
        return settled(node, "milestone_ticked", m -> m.done(today));
    }

    public DomainEvent untick(int node) {
        return settled(node, "milestone_unticked", Milestone::undone);
    }

    public DomainEvent waive(int node, String because) {
        return settled(node, "milestone_waived", m -> m.waived(required(because)))
                .because(because);
    }

    private DomainEvent settled(int node, String verb, Consumer<Milestone> change) {
        stage().requireProgressing();
        Milestone milestone = milestone(node);
        Map<String, Object> before = Snapshot.node(milestone);
        change.accept(milestone);
        begin();
        countNodes();
        return event(verb, before, Snapshot.node(milestone));
    }

    /** One of several leading units has done its part (rule C4). */
    public DomainEvent finishPart(Long unitId, Signature by) {
        return part("part_done", unitId, lead -> lead.finish(by));
    }

    public DomainEvent resumePart(Long unitId) {
        return part("part_undone", unitId, Assignment::resume);
    }

    private DomainEvent part(String verb, Long unitId, Consumer<Assignment> change) {
        stage().requireProgressing();
        Assignment lead = answerable().lead(unitId);
        change.accept(lead);
        begin();
        return event(verb, Map.of(), Map.of("unit", lead.unit().name()));
    }

    public boolean isPartDone(Long unitId) {
        return answerable().lead(unitId).isDone();
    }

    public void requireProgressing() {
        stage().requireProgressing();
    }

    public void requireExtendable() {
        stage().requireExtendable();
    }

    /** Throws where the promise cannot be moved to that day now (rule E1). */
    public void requireExtendableTo(LocalDate newDue, LocalDate today) {
        stage().requireExtendable();
        requireLater(newDue, today);
    }

    /** Moves the promise to a later day: the only way it moves once issued (rule D4). */
    public DomainEvent extend(LocalDate newDue, boolean askedLate) {
        stage().requireExtendable();
        Map<String, Object> before = Snapshot.stage(this);
        prolong(newDue, askedLate);
        return event("extended", before, Snapshot.stage(this));
    }

    /**
     * Takes note of a unit's report. Of several leading units each speaks for its part, and the task is as far as its
     * latest part; a supporting unit's report moves neither.
     *
     * @param unit null for a report that speaks for no unit
     * @param percent null when the report does not speak of it
     */
    public void reported(Unit unit, Integer percent, LocalDate periodFrom, LocalDate today) {
        stage().requireProgressing();
        begin();
        answerable().reported(unit, percent, periodFrom, today);
        percentReported = answerable().percent(percentReported);
        reportedFor = answerable().reportedFor();
        lastReportedOn = today;
    }

    /** Keeps nodes by their numbers, adds those without, removes those left out unless they are settled. */
    public DomainEvent planMilestones(List<MilestoneFacts> wanted) {
        stage().requireAlive();
        Map<String, Object> before = Snapshot.nodes(nodes().facts());
        nodes().plan(wanted);
        countNodes();
        return event("milestones_planned", before, Snapshot.nodes(nodes().facts()));
    }

    private void countNodes() {
        milestonesTotal = milestones.size();
        milestonesDone = nodes().settled();
    }

    /** Names the units of one part, in order; a unit keeps its people where it stays. */
    public void assign(Part part, List<Unit> units) {
        stage().requireAlive();
        if (part == Part.LEAD && stage() != Stage.DRAFT) requireLead(units);
        answerable().assign(part, units);
    }

    /** Puts the unit that took over in the place of the one merged into it; closed tasks follow as well. */
    DomainEvent replace(Unit from, Unit to) {
        Map<String, Object> before = Snapshot.units(this);
        answerable().replace(from, to);
        return event("unit_replaced", before, Snapshot.units(this));
    }

    /** Names the people of a lead unit (责任领导、责任人、联络员); null where none. */
    public void people(Unit lead, Person leader, Person owner, Person liaison) {
        stage().requireAlive();
        answerable().people(lead, leader, owner, liaison);
    }

    @Override
    DomainEvent event(String verb, Map<String, Object> before, Map<String, Object> after) {
        return DomainEvent.of("task", number, verb, before, after);
    }

    @Override
    void requireLead() {
        requireLead(units(Part.LEAD));
    }

    @Override
    void requireReady() {
        nodes().requireAllSettled();
        answerable().requireAllDone();
    }

    @Override
    void forgetParts() {
        answerable().forgetDone();
    }

    private static void requireLead(List<Unit> units) {
        if (units.isEmpty()) throw new RuleViolation("lead_needed", "lead");
    }

    private Nodes nodes() {
        return new Nodes(this, milestones);
    }

    private Answerable answerable() {
        return new Answerable(this, assignments);
    }

    public LightFacts lightFacts() {
        return new LightFacts(
                stage(),
                startsOn(),
                dueOn(),
                originalDueOn(),
                submittedOn(),
                closedOn(),
                percentReported,
                extensions(),
                nodes().forLight());
    }

    void alarm(LightAlarm computed) {
        alarm = AlarmDates.of(computed);
    }

    public void requireVersion(int seen) {
        if (seen != version) throw new Conflict("stale", Map.of("version", version, "facts", facts()));
    }

    public Milestone milestone(int node) {
        return nodes().numbered(node);
    }

    public List<Unit> units(Part part) {
        return answerable().units(part);
    }

    /** The part of a unit in this task; null when it has none. */
    public Part partOf(Long unitId) {
        return answerable().partOf(unitId);
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String number() {
        return number;
    }

    public Plan plan() {
        return plan;
    }

    public Section section() {
        return section;
    }

    public int percentReported() {
        return percentReported;
    }

    public List<Milestone> milestones() {
        return List.copyOf(milestones);
    }

    public List<Assignment> assignments() {
        return List.copyOf(assignments);
    }

    public AlarmDates alarm() {
        return alarm;
    }

    /** Notes for each unit of a part the group that it stands for, by unit id; a unit left out stands for itself. */
    public void standFor(Part part, Map<Long, String> groups) {
        assignments.stream()
                .filter(a -> a.part() == part)
                .forEach(a -> a.standFor(groups.get(a.unit().id())));
    }

    /** The whole task as the trail keeps it, when its import is undone. */
    public DomainEvent removed(String reason) {
        return event("removed", Snapshot.whole(this), Map.of()).because(required(reason));
    }
}
