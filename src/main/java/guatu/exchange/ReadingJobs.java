package guatu.exchange;

import guatu.exchange.reading.Look;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Reads big workbooks in the background, one after the other, and tells every second how far it has come. */
@ApplicationScoped
class ReadingJobs {

    private final ReadSource read;
    private final NoteProgress note;
    private final ExecutorService readers = Executors.newSingleThreadExecutor(task -> daemon(task, "import-reader"));
    private final ScheduledExecutorService pulse =
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "import-pulse"));

    ReadingJobs(ReadSource read, NoteProgress note) {
        this.read = read;
        this.note = note;
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    void start(String id) {
        var look = new Look();
        Future<?> telling = pulse.scheduleWithFixedDelay(() -> note.handle(id, look.percent()), 1, 1, TimeUnit.SECONDS);
        readers.submit(() -> {
            try {
                read.handle(id, look);
            } finally {
                telling.cancel(false);
            }
        });
    }

    void stop(@Observes ShutdownEvent end) {
        pulse.shutdownNow();
        readers.shutdownNow();
    }
}
