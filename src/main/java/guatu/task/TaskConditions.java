package guatu.task;

import guatu.organisation.Actor;
import guatu.organisation.Units;
import guatu.plan.Cadence;
import guatu.plan.ReportPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A filter, and the reader's sight, as one HQL condition on {@code t}; the light rules of SQL stand here (rule L7). */
public final class TaskConditions {

    /** The stages in which a task is being worked on. */
    public static final String OPEN = "t.stage in (ISSUED, ACTIVE, IN_REVIEW)";

    /** Past its day; a task in review is judged on the day it was submitted. */
    public static final String OVERDUE =
            OPEN + " and t.dueOn < :day and (t.stage <> IN_REVIEW or t.dueOn < t.submittedOn)";

    public static final String SOON = OPEN + " and t.alarm.soonFrom <= :day and t.dueOn >= :day";

    /** A leading unit has not reported on the period of the day asked, on a plan that asks for reports (rule W3). */
    public static final String UNREPORTED = unreported("t");

    /** Its promise, or a node not yet settled, falls due from the day asked to {@code :until}. */
    public static final String DUE_WITHIN = OPEN + " and (t.dueOn between :day and :until or exists (select 1"
            + " from Milestone n where n.task = t and n.doneOn is null and n.waivedBecause is null"
            + " and n.dueOn between :day and :until))";

    /** Struck off after the first promise. */
    public static final String CLOSED_LATE = "t.stage = CLOSED and t.closedOn > t.originalDueOn";

    private static final String RED = OPEN + " and t.alarm.redFrom <= :day";
    private static final String NOT_RED = " and (t.alarm.redFrom is null or t.alarm.redFrom > :day)";
    private static final String NOT_YELLOW = " and (t.alarm.yellowFrom is null or t.alarm.yellowFrom > :day)";
    private static final Map<Light, String> LIGHTS = Map.of(
            Light.BLUE, "t.stage = CLOSED",
            Light.RED, RED,
            Light.YELLOW, OPEN + NOT_RED + " and t.alarm.yellowFrom <= :day",
            Light.GREEN, OPEN + NOT_RED + NOT_YELLOW + " and (t.alarm.greyUntil is null or t.alarm.greyUntil <= :day)",
            Light.GREY,
                    "(t.stage in (DRAFT, SUSPENDED, WITHDRAWN) or (" + OPEN + NOT_RED + NOT_YELLOW
                            + " and t.alarm.greyUntil > :day))");

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params;

    public TaskConditions(Actor actor, TaskFilter filter) {
        Sight sight = Sight.of(actor);
        params = sight.params();
        conditions.add(sight.condition());
        if (filter.asOf().isPast()) conditions.add(filter.asOf().condition());
        if (filter.plan() != null)
            with("t.plan.code in (:plan)", "plan", List.of(filter.plan().split(",")));
        if (filter.unit() != null) unit(filter);
        if (!filter.stages().isEmpty()) with("t.stage in (:stages)", "stages", filter.stages());
        if (!filter.lights().isEmpty()) lights(filter);
        if (filter.open()) conditions.add(OPEN);
        if (filter.overdue()) onDay(OVERDUE, filter.day());
        if (filter.soon()) onDay(SOON, filter.day());
        if (filter.unreported()) unreported(filter);
        if (filter.late()) conditions.add(CLOSED_LATE);
        if (filter.dueFrom() != null) with("t.dueOn >= :dueFrom", "dueFrom", filter.dueFrom());
        if (filter.dueBefore() != null) with("t.dueOn < :dueBefore", "dueBefore", filter.dueBefore());
        if (filter.dueWithin() != null) dueWithin(filter);
        if (filter.q() != null) search(filter.q());
    }

    /** {@link #UNREPORTED} by what is under this alias: the task as a whole, or one unit's part in it. */
    public static String unreported(String alias) {
        return ("t.stage in (ISSUED, ACTIVE) and t.plan.cadence <> NONE and (%1$s.reportedFor is null"
                        + " or t.plan.cadence = WEEKLY and %1$s.reportedFor < :week"
                        + " or t.plan.cadence = FORTNIGHTLY and %1$s.reportedFor < :fortnight"
                        + " or t.plan.cadence = MONTHLY and %1$s.reportedFor < :month)")
                .formatted(alias);
    }

    /** The first days of the reporting periods that hold a day: what {@link #UNREPORTED} asks for. */
    public static Map<String, LocalDate> periods(LocalDate day) {
        return Map.of(
                "week", ReportPeriod.holding(day, Cadence.WEEKLY).from(),
                "fortnight", ReportPeriod.holding(day, Cadence.FORTNIGHTLY).from(),
                "month", ReportPeriod.holding(day, Cadence.MONTHLY).from());
    }

    /** The HQL condition that a light on {@code :day} means. */
    public static String of(Light light) {
        return LIGHTS.get(light);
    }

    /** The HQL condition that a unit, under this alias, is the one named {@code :unit} or lies below it. */
    public static String within(String alias) {
        return "exists (select 1 from Unit top where top.plainName = :unit and top.active = true and " + alias
                + ".path like concat(top.path, '%'))";
    }

    private void unit(TaskFilter filter) {
        with(led(filter, "1 = 1"), "unit", Units.plain(filter.unit()));
    }

    /** The asked unit, or one below it, has the asked part in the task, and that part {@code x} meets a condition. */
    private static String led(TaskFilter filter, String condition) {
        String which = filter.unitOnly() ? "u.plainName = :unit" : within("u");
        return "exists (select 1 from Assignment x join x.unit u where x.task = t and x.part = %s and %s and %s)"
                .formatted(filter.part(), which, condition);
    }

    private void unreported(TaskFilter filter) {
        conditions.add(filter.unit() == null ? UNREPORTED : led(filter, unreported("x")));
        params.putAll(periods(filter.day()));
    }

    private void dueWithin(TaskFilter filter) {
        onDay(DUE_WITHIN, filter.day());
        params.put("until", filter.day().plusDays(filter.dueWithin()));
    }

    private void lights(TaskFilter filter) {
        List<String> any =
                filter.lights().stream().map(light -> "(" + of(light) + ")").toList();
        onDay("(" + String.join(" or ", any) + ")", filter.day());
    }

    /** Words as a pattern of {@code like ... escape '\\'} that finds them anywhere; null for none. */
    public static String like(String words) {
        if (words == null) return null;
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private void search(String words) {
        with(
                "(lower(t.title) like :q escape '\\' or lower(t.number) like :q escape '\\'"
                        + " or lower(t.requirement) like :q escape '\\'"
                        + " or exists (select 1 from Assignment x left join x.owner o where x.task = t and"
                        + " (x.unit.name like :q escape '\\' or o.name like :q escape '\\'"
                        + " or o.jobTitle like :q escape '\\')))",
                "q",
                like(words.toLowerCase()));
    }

    /** Blue and most grey lights hold on any day: their conditions do not ask for it. */
    private void onDay(String condition, LocalDate day) {
        conditions.add(condition);
        if (condition.contains(":day")) params.put("day", day);
    }

    private void with(String condition, String name, Object value) {
        conditions.add(condition);
        params.put(name, value);
    }

    public String where() {
        return " where (" + String.join(") and (", conditions) + ")";
    }

    public Map<String, Object> params() {
        return params;
    }
}
