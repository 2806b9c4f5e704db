package guatu.wallchart;

import guatu.shared.event.DomainEvent;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Tells the screens on the wall that something has been written (更新提示): that, and no fact. */
@ApplicationScoped
class Bell {

    static final String CHANGED = "changed";
    private static final String BEAT = "beat";
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int PAUSES_PER_BEAT = 8;

    /** A screen asks anew after this long, so that whoever has left is let in no more. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final AtomicLong rung = new AtomicLong();
    private volatile boolean closing;

    Bell() {
        // open streams would hold up the end of the program
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closing = true));
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) DomainEvent happened) {
        rung.incrementAndGet();
    }

    /** Rings at most every two seconds however much is written, and gives a sign of life in between. */
    Multi<String> rings() {
        AtomicLong heard = new AtomicLong(rung.get());
        return Multi.createFrom()
                .ticks()
                .every(PAUSE)
                .onOverflow()
                .drop()
                .select()
                .first(tick -> !closing)
                .select()
                .first(LONGEST)
                .map(tick -> said(heard, tick))
                .select()
                .where(word -> !word.isEmpty());
    }

    private String said(AtomicLong heard, long tick) {
        long now = rung.get();
        if (heard.getAndSet(now) != now) return CHANGED;
        return tick % PAUSES_PER_BEAT == 0 ? BEAT : "";
    }
}
