package guatu.shared.time;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The day of the office: the only reader of the clock, so that a demo or a test may stand on a fixed day. */
@Singleton
public class Today {

    private final Clock clock;
    private final ZoneId zone;
    private final AtomicReference<Standing> fixed;

    /** A fixed day, and its hour where that is fixed too, else null. */
    private record Standing(LocalDate day, LocalTime hour) {}

    Today(
            Clock clock,
            @ConfigProperty(name = "guatu.zone", defaultValue = "Asia/Shanghai") ZoneId zone,
            @ConfigProperty(name = "guatu.today") Optional<LocalDate> today) {
        this.clock = clock;
        this.zone = zone;
        this.fixed =
                new AtomicReference<>(today.map(day -> new Standing(day, null)).orElse(null));
    }

    /** The office's date; the fixed one where there is one. */
    public LocalDate date() {
        Standing standing = fixed.get();
        return standing != null ? standing.day() : LocalDate.now(clock.withZone(zone));
    }

    /** The office's instant, in microseconds as the databases keep it; on a fixed day the hour is the real one. */
    public Instant instant() {
        Standing standing = fixed.get();
        Instant instant = standing == null ? clock.instant() : instant(standing);
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    private Instant instant(Standing standing) {
        LocalTime hour = standing.hour() != null ? standing.hour() : LocalTime.now(clock.withZone(zone));
        return standing.day().atTime(hour).atZone(zone).toInstant();
    }

    /** The office's date and hour, as its wall clock shows them. */
    public LocalDateTime moment() {
        return LocalDateTime.ofInstant(instant(), zone);
    }

    /** The real instant, for sessions, tokens and locks, whatever day the office stands on. */
    public Instant wall() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public ZoneId zone() {
        return zone;
    }

    /** The date of an instant, as the office's wall calendar shows it. */
    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    public boolean isFixed() {
        return fixed.get() != null;
    }

    /** Stands on another day; for the demo and for tests. */
    public void standOn(LocalDate day) {
        fixed.set(day == null ? null : new Standing(day, null));
    }

    /** Stands on a day and at an hour, for replaying what happened then. */
    public void standAt(LocalDate day, LocalTime hour) {
        fixed.set(new Standing(day, hour));
    }
}
