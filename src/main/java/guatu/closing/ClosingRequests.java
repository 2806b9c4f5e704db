package guatu.closing;

import guatu.shared.error.NotFound;
import guatu.task.Decision;
import guatu.task.Task;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** All requests to close. */
@ApplicationScoped
public class ClosingRequests implements PanacheRepository<ClosingRequest> {

    Optional<ClosingRequest> waiting(Task task) {
        return find("task = ?1 and decision = ?2", task, Decision.WAITING).firstResultOptional();
    }

    Optional<ClosingRequest> waitingOn(String number) {
        return find("task.number = ?1 and decision = ?2", number, Decision.WAITING)
                .firstResultOptional();
    }

    ClosingRequest ofTask(Task task, long id) {
        return find("task = ?1 and id = ?2", task, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("closing request"));
    }

    /** Every request to close a task, newest first. */
    List<ClosingRequest> all(Task task) {
        return list("task = ?1 order by id desc", task);
    }

    /** The closing that stands; empty for tasks struck off before requests were kept. */
    Optional<ClosingRequest> lastAccepted(Task task) {
        return find("task = ?1 and decision = ?2 order by id desc", task, Decision.ACCEPTED)
                .firstResultOptional();
    }

    /** The requests of a task, newest first. The caller has made sure that the task is in sight. */
    @Transactional
    public List<ClosingLine> ofTask(String number) {
        return find("from ClosingRequest r join fetch r.task where r.task.number = ?1 order by r.id desc", number)
                .page(0, 100)
                .stream()
                .map(ClosingRequest::line)
                .toList();
    }
}
