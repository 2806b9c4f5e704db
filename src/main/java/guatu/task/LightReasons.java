package guatu.task;

import guatu.calendar.WorkingDays;
import guatu.plan.LightRules;
import guatu.task.LightFacts.Node;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds every reason an open task (未销号任务) can have from now to the horizon; rules L2 to L6. */
final class LightReasons {

    /** The last day a ledger can name; stands for "never" where a date is wanted. */
    static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

    private final LightFacts facts;
    private final LightRules rules;
    private final WorkingDays calendar;
    private final List<Node> awaited;
    private final LocalDate activeFrom;
    private final LocalDate horizon;
    private final List<LightReason> found = new ArrayList<>();

    private LightReasons(LightFacts facts, LightRules rules, WorkingDays calendar) {
        this.facts = facts;
        this.rules = rules;
        this.calendar = calendar;
        this.awaited = facts.nodes().stream()
                .filter(Node::awaited)
                .sorted(Comparator.comparing(Node::dueOn).thenComparing(Node::number))
                .toList();
        this.activeFrom = activeFrom();
        this.horizon = facts.frozen() ? facts.submittedOn() : FOREVER;
    }

    static List<LightReason> of(LightFacts facts, LightRules rules, WorkingDays calendar) {
        LightReasons reasons = new LightReasons(facts, rules, calendar);
        reasons.addOverdue();
        reasons.awaited.forEach(reasons::addMissed);
        reasons.addBehind();
        reasons.addDueSoon();
        reasons.awaited.forEach(reasons::addNodeSoon);
        reasons.addCalm();
        reasons.addInReview();
        return List.copyOf(reasons.found);
    }

    /** Not started is grey only while nothing is missed (L2): the earlier of the start and the first miss; null is always. */
    private LocalDate activeFrom() {
        if (facts.startsOn() == null) return null;
        Stream<LocalDate> promised =
                Stream.concat(Stream.ofNullable(facts.dueOn()), awaited.stream().map(Node::dueOn));
        return Stream.concat(Stream.of(facts.startsOn()), promised.map(day -> day.plusDays(1)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private void addOverdue() {
        LocalDate due = facts.dueOn();
        if (due == null) return;
        add("overdue", Light.RED, due.plusDays(1), null, day -> List.of(due, (int) ChronoUnit.DAYS.between(due, day)));
    }

    private void addMissed(Node node) {
        LocalDate red = calendar.plus(node.dueOn(), rules.redMissedDays() + 1);
        Function<LocalDate, List<Object>> args =
                day -> List.of(node.number(), node.title(), node.dueOn(), calendar.between(node.dueOn(), day));
        add("node_missed", Light.YELLOW, node.dueOn().plusDays(1), red.minusDays(1), args);
        add("node_missed", Light.RED, red, null, args);
    }

    private void addBehind() {
        Schedule schedule = Schedule.of(facts, calendar).orElse(null);
        if (schedule == null) return;
        LocalDate red = schedule.behindFrom(rules.redBehind());
        Function<LocalDate, List<Object>> args =
                day -> List.of(schedule.expectedPercent(day), schedule.actualPercent(), schedule.pointsBehind(day));
        LocalDate lastYellow = red == null ? null : red.minusDays(1);
        add("behind", Light.YELLOW, schedule.behindFrom(rules.yellowBehind()), lastYellow, args);
        add("behind", Light.RED, red, null, args);
    }

    private void addDueSoon() {
        LocalDate due = facts.dueOn();
        if (due == null) return;
        add("due_soon", Light.YELLOW, soonFrom(due), due, day -> List.of(due, calendar.between(day, due)));
    }

    private void addNodeSoon(Node node) {
        LocalDate due = node.dueOn();
        add(
                "node_soon",
                Light.YELLOW,
                soonFrom(due),
                due,
                day -> List.of(node.number(), node.title(), due, calendar.between(day, due)));
    }

    private LocalDate soonFrom(LocalDate due) {
        return calendar.firstWithin(due, rules.yellowSoonDays());
    }

    private void addCalm() {
        LocalDate firstAlarm = found.stream()
                .map(LightReason::from)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (activeFrom != null) {
            put(new LightReason(
                    "not_started", Light.GREY, null, activeFrom.minusDays(1), day -> List.of(facts.startsOn())));
        }
        LocalDate last = firstAlarm == null ? null : firstAlarm.minusDays(1);
        put(new LightReason("on_track", Light.GREEN, activeFrom, last, day -> List.of()));
    }

    /** In review the light no longer moves, so the mark carries the light it froze. */
    private void addInReview() {
        LocalDate day = facts.submittedOn();
        if (!facts.frozen()) return;
        Light light = found.stream()
                .filter(reason -> reason.holdsOn(day))
                .map(LightReason::light)
                .max(Comparator.comparing(Light::severity))
                .orElseThrow();
        put(new LightReason("in_review", light, day, null, any -> List.of(day)));
    }

    /** An alarm before the task is active waits for that day. */
    private void add(
            String code, Light light, LocalDate from, LocalDate until, Function<LocalDate, List<Object>> args) {
        if (from == null) return;
        LocalDate start = activeFrom != null && activeFrom.isAfter(from) ? activeFrom : from;
        put(new LightReason(code, light, start, until, args));
    }

    private void put(LightReason reason) {
        boolean beyond = reason.from() != null && reason.from().isAfter(horizon);
        boolean empty = reason.until() != null
                && Objects.requireNonNullElse(reason.from(), LocalDate.MIN).isAfter(reason.until());
        if (!beyond && !empty) found.add(reason);
    }
}
