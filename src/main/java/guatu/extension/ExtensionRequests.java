package guatu.extension;

import guatu.shared.error.NotFound;
import guatu.task.Decision;
import guatu.task.Task;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** All requests to extend, suspend or withdraw. */
@ApplicationScoped
public class ExtensionRequests implements PanacheRepository<ExtensionRequest> {

    Optional<ExtensionRequest> waiting(Task task) {
        return find("task = ?1 and decision = ?2", task, Decision.WAITING).firstResultOptional();
    }

    Optional<ExtensionRequest> waitingOn(String number) {
        return find("task.number = ?1 and decision = ?2", number, Decision.WAITING)
                .firstResultOptional();
    }

    ExtensionRequest ofTask(Task task, long id) {
        return find("task = ?1 and id = ?2", task, id)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("extension request"));
    }

    /** The requests of a task, newest first. The caller has made sure that the task is in sight. */
    @Transactional
    public List<ExtensionLine> ofTask(String number) {
        return find("from ExtensionRequest r join fetch r.task where r.task.number = ?1 order by r.id desc", number)
                .page(0, 100)
                .stream()
                .map(ExtensionRequest::line)
                .toList();
    }
}
