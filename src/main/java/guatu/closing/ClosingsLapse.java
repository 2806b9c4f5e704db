package guatu.closing;

import guatu.shared.event.DomainEvent;
import guatu.shared.time.Today;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** Lets a request to close lapse (失效) when its task is withdrawn before anybody has decided. */
@ApplicationScoped
class ClosingsLapse {

    private final Tasks tasks;
    private final ClosingRequests requests;
    private final Today today;

    ClosingsLapse(Tasks tasks, ClosingRequests requests, Today today) {
        this.tasks = tasks;
        this.requests = requests;
        this.today = today;
    }

    @Transactional
    void on(@Observes DomainEvent happened) {
        if (!happened.entity().equals("task") || !happened.verb().equals("withdrawn")) return;
        requests.waitingOn(happened.key()).ifPresent(request -> request.lapse(today.instant()));
    }
}
