package guatu.task;

import guatu.calendar.WorkingDays;
import guatu.plan.LightRules;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/**
 * When the light of a task turns (亮灯时刻), and why: one function gives the dates that are stored and the reasons that
 * are shown; rule L7.
 *
 * <p>The light of any day D is this expression over what is stored at every write:
 *
 * <pre>{@code
 * CASE WHEN stage = 'CLOSED' THEN 'BLUE'
 *      WHEN stage IN ('DRAFT', 'SUSPENDED', 'WITHDRAWN') THEN 'GREY'
 *      WHEN red_from <= :day THEN 'RED'
 *      WHEN yellow_from <= :day THEN 'YELLOW'
 *      WHEN grey_until > :day THEN 'GREY'
 *      ELSE 'GREEN' END
 * }</pre>
 *
 * <p>For the counts, J is :day, or submitted_on when that is earlier and the stage is IN_REVIEW: a task is overdue when it
 * is open and {@code due_on < J}, due soon when {@code soon_from <= :day AND due_on >= J}.
 */
public final class LightAlarm {

    private final LightFacts facts;
    private final WorkingDays calendar;
    private final List<LightReason> reasons;
    private final LocalDate yellowFrom;
    private final LocalDate redFrom;
    private final LocalDate soonFrom;

    private LightAlarm(LightFacts facts, LightRules rules, WorkingDays calendar) {
        this.facts = facts;
        this.calendar = calendar;
        this.reasons = reasonsOf(facts, rules, calendar);
        this.redFrom = firstOf(Light.RED);
        LocalDate yellow = firstOf(Light.YELLOW);
        this.yellowFrom = yellow == null || reached(redFrom, yellow) ? null : yellow;
        this.soonFrom = soonFrom(rules);
    }

    public static LightAlarm of(LightFacts facts, LightRules rules, WorkingDays calendar) {
        return new LightAlarm(facts, rules, calendar);
    }

    /** Every reason with its days, without one asked day. */
    public List<LightReason> reasons() {
        return reasons;
    }

    /** First yellow day; null when the light turns red at once or never turns. */
    public LocalDate yellowFrom() {
        return yellowFrom;
    }

    /** First red day; null when there is none. */
    public LocalDate redFrom() {
        return redFrom;
    }

    /** First day on which an open task counts as due soon (临期), started or not; null when it never does. */
    public LocalDate soonFrom() {
        return soonFrom;
    }

    /** Grey before this day unless an alarm holds; 9999-12-31 for a task submitted before its start. */
    public LocalDate greyUntil() {
        LocalDate start = facts.startsOn();
        if (start == null || !facts.stage().isOpen()) return null;
        return facts.frozen() && start.isAfter(facts.submittedOn()) ? LightReasons.FOREVER : start;
    }

    public Light on(LocalDate day) {
        if (!facts.stage().isOpen()) return facts.stage() == Stage.CLOSED ? Light.BLUE : Light.GREY;
        if (reached(redFrom, day)) return Light.RED;
        if (reached(yellowFrom, day)) return Light.YELLOW;
        return greyUntil() != null && greyUntil().isAfter(day) ? Light.GREY : Light.GREEN;
    }

    /** The reasons of one day, the most severe first; the first has the light of the day. */
    public List<LightReason.Explained> reasonsOn(LocalDate day) {
        return reasons.stream()
                .filter(reason -> reason.holdsOn(facts.judgedOn(day)))
                .sorted(Comparator.comparing(reason -> -reason.light().severity()))
                .map(reason -> reason.on(facts.judgedOn(day)))
                .toList();
    }

    /** Calendar days an open task is late (逾期天数); 0 when it is not. */
    public int overdueDays(LocalDate day) {
        if (!isOverdue(day)) return 0;
        return (int) ChronoUnit.DAYS.between(facts.dueOn(), facts.judgedOn(day));
    }

    /** Working days an open task is late; 0 also on the days off just after the deadline. */
    public int overdueWorkingDays(LocalDate day) {
        return isOverdue(day) ? calendar.between(facts.dueOn(), facts.judgedOn(day)) : 0;
    }

    private boolean isOverdue(LocalDate day) {
        return facts.stage().isOpen() && facts.dueOn() != null && facts.dueOn().isBefore(facts.judgedOn(day));
    }

    private static List<LightReason> reasonsOf(LightFacts facts, LightRules rules, WorkingDays calendar) {
        return facts.stage().isOpen() ? LightReasons.of(facts, rules, calendar) : LightReason.aside(facts);
    }

    private LocalDate soonFrom(LightRules rules) {
        if (!facts.stage().isOpen() || facts.dueOn() == null) return null;
        LocalDate first = calendar.firstWithin(facts.dueOn(), rules.yellowSoonDays());
        return facts.judgedOn(first).isBefore(first) ? null : first;
    }

    private LocalDate firstOf(Light light) {
        return reasons.stream()
                .filter(reason -> reason.light() == light && reason.isAlarm())
                .map(LightReason::from)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean reached(LocalDate from, LocalDate day) {
        return from != null && !from.isAfter(day);
    }
}
