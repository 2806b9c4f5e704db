package guatu.audit;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long the trail is kept (留存期限): for ever, or for so many months, never fewer than six. */
@Singleton
class Retention {

    static final int LEAST = 6;

    private final Optional<Integer> months;

    Retention(@ConfigProperty(name = "guatu.trail.keep") Optional<Integer> months) {
        if (months.filter(kept -> kept < LEAST).isPresent())
            throw new IllegalArgumentException("guatu.trail.keep is " + LEAST + " months at least");
        this.months = months;
    }

    boolean isForEver() {
        return months.isEmpty();
    }

    /** The first day of which entries are kept; empty when all are. */
    Optional<LocalDate> from(LocalDate today) {
        return months.map(today::minusMonths);
    }
}
