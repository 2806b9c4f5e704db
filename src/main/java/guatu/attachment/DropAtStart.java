package guatu.attachment;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Drops what has been kept long enough when the program starts, where a term is set. */
@ApplicationScoped
class DropAtStart {

    private final DropRemoved drop;

    DropAtStart(DropRemoved drop) {
        this.drop = drop;
    }

    void on(@Observes @Priority(5000) StartupEvent started) {
        int gone = drop.handle();
        if (gone > 0) Log.infof("the contents of %d removed attachments were kept long enough", gone);
    }
}
