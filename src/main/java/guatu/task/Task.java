package guatu.task;

import guatu.organisation.Person;
import guatu.organisation.Unit;
import guatu.plan.Plan;
import guatu.plan.Section;
import guatu.shared.error.Conflict;
import guatu.shared.error.NotFound;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.annotations.OptimisticLock;

/**
 * One line of the ledger (任务): a promise by named units, with steps, nodes and a deadline. Longer than the house's
 * aim because every guard on a task's facts stands here and nowhere else.
 */
@Entity
public class Task {

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
    private String title;
    private String requirement;
    private String expectedResult;

    @Enumerated(EnumType.STRING)
    private SourceKind sourceKind = SourceKind.DOCUMENT;

    private String sourceText;
    private LocalDate startsOn;
    private LocalDate dueOn;
    private LocalDate originalDueOn;
    private String duePhrase;

    @Enumerated(EnumType.STRING)
    private DueKind dueKind = DueKind.OPEN_ENDED;

    private boolean dueSoft;
    private String recurrence;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.DRAFT;

    @Enumerated(EnumType.STRING)
    private Stage stageBefore;

    private LocalDate issuedOn;
    private LocalDate submittedOn;
    private LocalDate closedOn;
    private String stageReason;
    private int extensions;

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

    @ElementCollection
    @CollectionTable(name = "task_step", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "words")
    private List<String> steps = new ArrayList<>();

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
        apply(facts);
        promise(promise);
    }

    public DomainEvent drafted() {
        return DomainEvent.of("task", number, "drafted", Map.of(), known());
    }

    public DomainEvent change(TaskFacts facts, Section section) {
        Map<String, Object> before = known();
        requireAlive();
        apply(facts);
        this.section = section;
        return DomainEvent.of("task", number, "changed", before, known());
    }

    private void apply(TaskFacts facts) {
        title = facts.title().strip();
        requirement = facts.requirement();
        expectedResult = facts.expectedResult();
        sourceKind = facts.sourceKind();
        sourceText = facts.source();
        startsOn = facts.startsOn();
        if (!steps.equals(facts.steps())) {
            steps.clear();
            steps.addAll(facts.steps());
        }
    }

    /** Sets the promise of a draft; once issued it moves only by an approved extension (rule D4). */
    public void promise(Promise promise) {
        if (stage != Stage.DRAFT) throw new RuleViolation("due_needs_extension", "dueOn");
        duePhrase = promise.phrase();
        dueKind = promise.kind();
        dueOn = promise.dueOn();
        dueSoft = promise.soft();
        recurrence = promise.recurrence();
        if (promise.startsOn() != null) startsOn = promise.startsOn();
        if (startsOn != null && dueOn != null && dueOn.isBefore(startsOn)) {
            throw new RuleViolation("ends_before_start", "dueOn");
        }
    }

    public Promise promised() {
        return new Promise(duePhrase, dueKind, startsOn, dueOn, dueSoft, recurrence);
    }

    /** Gives the task to the units: the first promise is fixed here, for good. */
    public DomainEvent issue(LocalDate today) {
        requireStage(Stage.DRAFT);
        if (units(Part.LEAD).isEmpty()) throw new RuleViolation("lead_needed", "lead");
        return moved("issued", Stage.ISSUED, null, () -> {
            issuedOn = today;
            originalDueOn = dueOn;
        });
    }

    public DomainEvent suspend(String reason) {
        requireOpen();
        stageBefore = stage;
        return moved("suspended", Stage.SUSPENDED, required(reason), () -> {});
    }

    public DomainEvent resume(String reason) {
        requireStage(Stage.SUSPENDED);
        return moved("resumed", stageBefore, reason, () -> {});
    }

    public DomainEvent withdraw(String reason) {
        requireAlive();
        return moved("withdrawn", Stage.WITHDRAWN, required(reason), () -> {});
    }

    /** Asks to close (申请销号); every node done or waived with a reason (rule C1). */
    public DomainEvent submit(LocalDate today) {
        requireProgressing();
        if (milestones.stream().anyMatch(m -> !m.isSettled())) throw new RuleViolation("nodes_open", "milestones");
        return moved("submitted", Stage.IN_REVIEW, null, () -> submittedOn = today);
    }

    public DomainEvent sendBack(String reason) {
        requireStage(Stage.IN_REVIEW);
        return moved("sent_back", Stage.ACTIVE, required(reason), () -> submittedOn = null);
    }

    /** Strikes the task off the list (销号) as of the day it was submitted. */
    public DomainEvent close() {
        requireStage(Stage.IN_REVIEW);
        return moved("closed", Stage.CLOSED, null, () -> closedOn = submittedOn);
    }

    public DomainEvent tick(int node, LocalDate today) {
        requireProgressing();
        return settled(milestone(node), "milestone_ticked", m -> m.done(today));
    }

    public DomainEvent untick(int node) {
        requireProgressing();
        return settled(milestone(node), "milestone_unticked", Milestone::undone);
    }

    public DomainEvent waive(int node, String because) {
        requireProgressing();
        return settled(milestone(node), "milestone_waived", m -> m.waived(required(because)))
                .because(because);
    }

    private DomainEvent settled(Milestone milestone, String verb, java.util.function.Consumer<Milestone> change) {
        Map<String, Object> before = node(milestone);
        change.accept(milestone);
        begin();
        countMilestones();
        return DomainEvent.of("task", number, verb, before, node(milestone));
    }

    private static Map<String, Object> node(Milestone m) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("node", m.number());
        node.put("title", m.title());
        node.put("dueOn", m.dueOn());
        node.put("doneOn", m.doneOn());
        node.put("waivedBecause", m.waivedBecause());
        return node;
    }

    /**
     * Takes note of a unit's report. Of several leading units each speaks for its part, and the task is as far as its
     * latest part; a supporting unit's report moves neither.
     *
     * @param unit null for a report that speaks for no unit
     * @param percent null when the report does not speak of it
     */
    public void reported(Unit unit, Integer percent, LocalDate periodFrom, LocalDate today) {
        requireProgressing();
        begin();
        List<Assignment> leading =
                assignments.stream().filter(a -> a.part() == Part.LEAD).toList();
        leading.stream()
                .filter(a -> Objects.equals(a.unit(), unit))
                .forEach(a -> a.reported(percent, periodFrom, today));
        percentReported =
                leading.stream().mapToInt(Assignment::percentReported).min().orElse(percentReported);
        boolean all = leading.stream().allMatch(a -> a.reportedFor() != null);
        reportedFor = all
                ? leading.stream()
                        .map(Assignment::reportedFor)
                        .min(Comparator.naturalOrder())
                        .orElse(null)
                : null;
        lastReportedOn = today;
    }

    private void begin() {
        if (stage == Stage.ISSUED) stage = Stage.ACTIVE;
    }

    /** Keeps nodes by their numbers, adds those without, removes those left out unless they are settled. */
    public DomainEvent planMilestones(List<MilestoneFacts> wanted) {
        requireAlive();
        Map<String, Object> before = Map.of("milestones", milestoneFacts());
        List<Milestone> kept = new ArrayList<>();
        for (MilestoneFacts facts : wanted) kept.add(keep(facts));
        for (Milestone gone : milestones) {
            if (!kept.contains(gone) && gone.isSettled()) throw new RuleViolation("node_settled", "milestones");
        }
        milestones.removeIf(m -> !kept.contains(m));
        milestones.sort(Comparator.comparing(Milestone::dueOn).thenComparing(Milestone::number));
        countMilestones();
        return DomainEvent.of("task", number, "milestones_planned", before, Map.of("milestones", milestoneFacts()));
    }

    private Milestone keep(MilestoneFacts facts) {
        if (facts.number() != null) {
            Milestone known = milestone(facts.number());
            known.change(facts);
            return known;
        }
        int next = milestones.stream().mapToInt(Milestone::number).max().orElse(0) + 1;
        Milestone added = new Milestone(this, next, facts);
        milestones.add(added);
        return added;
    }

    private List<MilestoneFacts> milestoneFacts() {
        return milestones.stream()
                .map(m -> new MilestoneFacts(m.number(), m.dueOn(), m.precision(), m.title(), m.week()))
                .toList();
    }

    private void countMilestones() {
        milestonesTotal = milestones.size();
        milestonesDone = (int) milestones.stream().filter(Milestone::isSettled).count();
    }

    /** Names the units of one part, in order; a unit keeps its people where it stays. */
    public void assign(Part part, List<Unit> units) {
        requireAlive();
        if (part == Part.LEAD && units.isEmpty() && stage != Stage.DRAFT)
            throw new RuleViolation("lead_needed", "lead");
        assignments.removeIf(a -> a.part() == part && !units.contains(a.unit()));
        int ordinal = 0;
        for (Unit unit : units) assignmentOf(unit, part).place(++ordinal);
    }

    private Assignment assignmentOf(Unit unit, Part part) {
        return assignments.stream()
                .filter(a -> a.part() == part && Objects.equals(a.unit(), unit))
                .findFirst()
                .orElseGet(() -> {
                    Assignment added = new Assignment(this, unit, part, 0);
                    assignments.add(added);
                    return added;
                });
    }

    /** Puts the unit that took over in the place of the one merged into it; closed tasks follow as well. */
    DomainEvent replace(Unit from, Unit to) {
        Map<String, Object> before = assigned();
        for (Assignment old : List.copyOf(assignments)) {
            if (!Objects.equals(old.unit(), from)) continue;
            boolean twice = assignments.stream().anyMatch(a -> a.part() == old.part() && Objects.equals(a.unit(), to));
            if (twice) assignments.remove(old);
            else old.handTo(to);
        }
        return DomainEvent.of("task", number, "unit_replaced", before, assigned());
    }

    private Map<String, Object> assigned() {
        Map<String, Object> assigned = new LinkedHashMap<>();
        assigned.put("lead", names(Part.LEAD));
        assigned.put("support", names(Part.SUPPORT));
        assigned.put("guide", names(Part.GUIDE));
        return assigned;
    }

    /** Names the people of a lead unit (责任领导、责任人、联络员); null where none. */
    public void people(Unit lead, Person leader, Person owner, Person liaison) {
        requireAlive();
        assignmentOf(lead, Part.LEAD).people(leader, owner, liaison);
    }

    private DomainEvent moved(String verb, Stage to, String reason, Runnable facts) {
        Map<String, Object> before = stageKnown();
        stage = to;
        stageReason = reason;
        facts.run();
        return DomainEvent.of("task", number, verb, before, stageKnown()).because(reason);
    }

    private Map<String, Object> stageKnown() {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("stage", stage);
        known.put("dueOn", dueOn);
        known.put("submittedOn", submittedOn);
        known.put("closedOn", closedOn);
        return known;
    }

    /** The facts that the trail keeps of the whole task. */
    private Map<String, Object> known() {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("facts", facts());
        known.put("section", section == null ? null : section.label());
        known.put("dueOn", dueOn);
        known.put("duePhrase", duePhrase);
        known.put("lead", names(Part.LEAD));
        known.put("support", names(Part.SUPPORT));
        return known;
    }

    public TaskFacts facts() {
        return new TaskFacts(title, requirement, expectedResult, sourceKind, sourceText, startsOn, steps);
    }

    public LightFacts lightFacts() {
        List<LightFacts.Node> nodes = milestones.stream()
                .map(m -> new LightFacts.Node(m.number(), m.title(), m.dueOn(), m.isSettled()))
                .toList();
        return new LightFacts(
                stage, startsOn, dueOn, originalDueOn, submittedOn, closedOn, percentReported, extensions, nodes);
    }

    void alarm(LightAlarm computed) {
        alarm = AlarmDates.of(computed);
    }

    public void requireVersion(int seen) {
        if (seen != version) throw new Conflict("stale", Map.of("version", version, "facts", facts()));
    }

    private void requireStage(Stage wanted) {
        if (stage != wanted) throw new RuleViolation("wrong_stage", "stage", "@stage_" + stage);
    }

    private void requireOpen() {
        if (!stage.isOpen()) throw new RuleViolation("wrong_stage", "stage", "@stage_" + stage);
    }

    private void requireProgressing() {
        if (stage != Stage.ISSUED && stage != Stage.ACTIVE) {
            throw new RuleViolation("wrong_stage", "stage", "@stage_" + stage);
        }
    }

    private void requireAlive() {
        if (stage == Stage.CLOSED || stage == Stage.WITHDRAWN) {
            throw new RuleViolation("wrong_stage", "stage", "@stage_" + stage);
        }
    }

    private static String required(String reason) {
        if (reason == null || reason.isBlank()) throw new RuleViolation("reason_needed", "reason");
        return reason.strip();
    }

    public Milestone milestone(int node) {
        return milestones.stream()
                .filter(m -> m.number() == node)
                .findFirst()
                .orElseThrow(() -> new NotFound("milestone"));
    }

    public List<Unit> units(Part part) {
        return assignments.stream()
                .filter(a -> a.part() == part)
                .sorted(Comparator.comparingInt(Assignment::ordinal))
                .map(Assignment::unit)
                .toList();
    }

    private List<String> names(Part part) {
        return units(part).stream().map(Unit::name).toList();
    }

    /** The part of a unit in this task; null when it has none. */
    public Part partOf(Long unitId) {
        return assignments.stream()
                .filter(a -> Objects.equals(a.unit().id(), unitId))
                .map(Assignment::part)
                .min(Comparator.naturalOrder())
                .orElse(null);
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

    public Stage stage() {
        return stage;
    }

    public String stageReason() {
        return stageReason;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public int percentReported() {
        return percentReported;
    }

    public LocalDate issuedOn() {
        return issuedOn;
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
}
