package guatu.demo;

import guatu.shared.time.Today;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** With guatu.demo loads the demo into an empty database, after the calendar, and stands on its day. */
@ApplicationScoped
class DemoAtStart {

    private final boolean demo;
    private final Optional<LocalDate> given;
    private final LoadDemo load;
    private final DemoStore store;
    private final Today today;

    DemoAtStart(
            @ConfigProperty(name = "guatu.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "guatu.today") Optional<LocalDate> given,
            LoadDemo load,
            DemoStore store,
            Today today) {
        this.demo = demo;
        this.given = given;
        this.load = load;
        this.store = store;
        this.today = today;
    }

    @ActivateRequestContext
    void on(@Observes @Priority(50) StartupEvent started) {
        if (!demo) return;
        try {
            if (load.handle()) Log.info("demo loaded");
        } finally {
            today.standOn(given.orElse(null));
        }
        // A house that was not filled by the demo goes on with its own day.
        store.day().ifPresent(day -> today.standOn(given.orElse(day)));
    }
}
