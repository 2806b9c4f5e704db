package guatu.task;

import guatu.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.Optional;

/** How far a task should be on a day, in equal shares, against how far it is (进度); rule L6. */
interface Schedule {

    long shares();

    long sharesDueBy(LocalDate day);

    /** Percent done times {@link #shares()}, to compare without rounding. */
    long actualPercentShares();

    /** The first day on which so many shares are due; null when there are not so many. */
    LocalDate dayOfShare(long share);

    static Optional<Schedule> of(LightFacts facts, WorkingDays calendar) {
        if (!facts.nodes().isEmpty()) return Optional.of(NodeSchedule.of(facts.nodes()));
        if (facts.startsOn() == null || facts.dueOn() == null) return Optional.empty();
        return Optional.of(LinearSchedule.of(facts, calendar));
    }

    /** The first day on which the task is behind by more than {@code points}; null when it never is. */
    default LocalDate behindFrom(int points) {
        return dayOfShare((points * shares() + actualPercentShares()) / 100 + 1);
    }

    /** The least whole percent that would be on schedule: rounded up. */
    default int expectedPercent(LocalDate day) {
        return (int) -Math.floorDiv(-100 * sharesDueBy(day), shares());
    }

    /** Rounded down. */
    default int actualPercent() {
        return (int) Math.floorDiv(actualPercentShares(), shares());
    }

    /** The difference of the two as shown: the sentence adds up, and "more than 30 points" never reads 30. */
    default int pointsBehind(LocalDate day) {
        return expectedPercent(day) - actualPercent();
    }
}
