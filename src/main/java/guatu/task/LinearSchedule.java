package guatu.task;

import guatu.calendar.WorkingDays;
import java.time.LocalDate;

/** The schedule of a task without milestones (时间进度): each working day from start to deadline is one share. */
record LinearSchedule(LocalDate eve, LocalDate dueOn, int workingDays, int percentReported, WorkingDays calendar)
        implements Schedule {

    static LinearSchedule of(LightFacts facts, WorkingDays calendar) {
        LocalDate eve = facts.startsOn().minusDays(1);
        int workingDays = calendar.between(eve, facts.dueOn());
        return new LinearSchedule(eve, facts.dueOn(), workingDays, facts.percentReported(), calendar);
    }

    /** A span without a working day is one share, due once the deadline has passed. */
    @Override
    public long shares() {
        return Math.max(1, workingDays);
    }

    @Override
    public long sharesDueBy(LocalDate day) {
        return day.isAfter(dueOn) ? shares() : Math.min(workingDays, calendar.between(eve, day));
    }

    @Override
    public long actualPercentShares() {
        return percentReported * shares();
    }

    @Override
    public LocalDate dayOfShare(long share) {
        if (share > shares()) return null;
        return workingDays == 0 ? dueOn.plusDays(1) : calendar.plus(eve, (int) share);
    }
}
