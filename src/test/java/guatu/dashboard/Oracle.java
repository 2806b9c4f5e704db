package guatu.dashboard;

import guatu.calendar.WorkingDays;
import guatu.dashboard.OverviewWorld.Hidden;
import guatu.task.Stage;
import guatu.task.TaskConditions;
import guatu.task.TaskItem;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The counts read off one line at a time, in plain Java. */
record Oracle(LocalDate day, WorkingDays calendar, Map<String, Hidden> hidden) {

    boolean counts(Count count, TaskItem t) {
        return switch (count) {
            case TOTAL -> true;
            case OPEN -> t.stage().isOpen();
            case CLOSED, SUSPENDED, WITHDRAWN, DRAFT -> t.stage().name().equals(count.name());
            case CLOSED_LATE -> t.stage() == Stage.CLOSED && t.late();
            case OVERDUE -> t.stage().isOpen() && t.daysLate() > 0;
            case DUE_SOON -> t.stage().isOpen() && soon(t);
            case UNREPORTED -> silent(t);
            case RED, YELLOW, GREEN, BLUE, GREY -> t.light().name().equals(count.name());
            case PROMISED -> t.stage() == Stage.CLOSED && t.originalDueOn() != null;
            case KEPT -> t.stage() == Stage.CLOSED && t.originalDueOn() != null && !t.late();
        };
    }

    /** At most three working days ahead on the day judged, which is that of submission where it came first. */
    private boolean soon(TaskItem t) {
        if (t.dueOn() == null || t.dueOn().isBefore(day)) return false;
        LocalDate submitted =
                t.stage() == Stage.IN_REVIEW ? hidden.get(t.number()).submittedOn() : day;
        LocalDate judged = submitted.isBefore(day) ? submitted : day;
        return calendar.between(judged.minusDays(1), t.dueOn()) <= 4
                && !judged.isBefore(calendar.firstWithin(t.dueOn(), 3));
    }

    private boolean silent(TaskItem t) {
        boolean asked = t.plan().endsWith("-W") && (t.stage() == Stage.ISSUED || t.stage() == Stage.ACTIVE);
        return asked
                && (t.lastReportedOn() == null
                        || t.lastReportedOn()
                                .isBefore(TaskConditions.periods(day).get("week")));
    }

    /** The first promise in the fourteen days ahead. */
    Optional<LocalDate> next(TaskItem t) {
        if (!t.stage().isOpen()) return Optional.empty();
        return Stream.concat(Stream.ofNullable(t.dueOn()), hidden.get(t.number()).openNodes().stream())
                .filter(due -> !due.isBefore(day) && !due.isAfter(day.plusDays(14)))
                .sorted()
                .findFirst();
    }
}
