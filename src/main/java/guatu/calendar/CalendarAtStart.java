package guatu.calendar;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Loads the announced holidays before anything else at start needs a working day. */
@ApplicationScoped
class CalendarAtStart {

    private final LoadCalendar load;

    CalendarAtStart(LoadCalendar load) {
        this.load = load;
    }

    void on(@Observes @Priority(10) StartupEvent started) {
        HolidayFile file = HolidayFile.bundled();
        try {
            load.handle(file);
        } catch (RuntimeException anotherWasFaster) {
            // Two instances may start on one empty database: the slower one trips over the day's key and finds all
            // done.
            int loaded = load.handle(file);
            Log.infof("calendar loaded by another instance; %d days left to do", loaded);
        }
    }
}
