package guatu.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A day that differs from the plain week: a public holiday, or a make-up workday (调休). */
@Entity
public class CalendarDay {

    @Id
    @Column(name = "on_day")
    private LocalDate day;

    @Version
    private int version;

    private boolean working;
    private String name;

    protected CalendarDay() {}

    public CalendarDay(LocalDate day, boolean working, String name) {
        this.day = day;
        change(working, name);
    }

    void change(boolean working, String name) {
        this.working = working;
        this.name = name == null || name.isBlank() ? null : name.strip();
    }

    public LocalDate day() {
        return day;
    }

    public boolean working() {
        return working;
    }

    public String name() {
        return name;
    }
}
