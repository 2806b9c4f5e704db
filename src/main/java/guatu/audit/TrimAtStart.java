package guatu.audit;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Trims the trail when the program starts, where a term is set. */
@ApplicationScoped
class TrimAtStart {

    private final TrimTrail trim;

    TrimAtStart(TrimTrail trim) {
        this.trim = trim;
    }

    void on(@Observes @Priority(5000) StartupEvent started) {
        int gone = trim.handle();
        if (gone > 0) Log.infof("%d entries of the trail were older than it is kept", gone);
    }
}
