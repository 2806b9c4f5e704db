package guatu.task;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The derived dates from which a task's light is asked in SQL (rule L7); written with every change of the task. */
@Embeddable
public class AlarmDates {

    private LocalDate yellowFrom;
    private LocalDate redFrom;
    private LocalDate soonFrom;
    private LocalDate greyUntil;

    protected AlarmDates() {}

    static AlarmDates of(LightAlarm alarm) {
        AlarmDates dates = new AlarmDates();
        dates.yellowFrom = alarm.yellowFrom();
        dates.redFrom = alarm.redFrom();
        dates.soonFrom = alarm.soonFrom();
        dates.greyUntil = alarm.greyUntil();
        return dates;
    }

    public LocalDate yellowFrom() {
        return yellowFrom;
    }

    public LocalDate redFrom() {
        return redFrom;
    }

    public LocalDate soonFrom() {
        return soonFrom;
    }

    public LocalDate greyUntil() {
        return greyUntil;
    }
}
