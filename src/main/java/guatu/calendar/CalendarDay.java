package guatu.calendar;

import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

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
        say(working, name);
    }

    DomainEvent added() {
        return DomainEvent.of("calendar", day.toString(), "day_set", Map.of(), known());
    }

    DomainEvent change(boolean working, String name) {
        Map<String, Object> before = known();
        say(working, name);
        return DomainEvent.of("calendar", day.toString(), "day_set", before, known());
    }

    DomainEvent removed() {
        return DomainEvent.of("calendar", day.toString(), "day_removed", known(), Map.of());
    }

    private void say(boolean working, String name) {
        this.working = working;
        this.name = name == null || name.isBlank() ? null : name.strip();
        if (this.name != null && this.name.length() > 100) throw new RuleViolation("too_long", "name", 100);
    }

    private Map<String, Object> known() {
        Map<String, Object> known = new LinkedHashMap<>();
        known.put("working", working);
        known.put("name", name);
        return known;
    }

    void requireVersion(int seen) {
        if (seen != version) throw new Conflict("stale", CalendarYear.Day.of(this));
    }

    int version() {
        return version;
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
