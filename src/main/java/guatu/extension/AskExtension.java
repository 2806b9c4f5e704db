package guatu.extension;

import guatu.organisation.Actor;
import guatu.shared.error.Conflict;
import guatu.shared.time.Today;
import guatu.task.Task;
import guatu.task.TaskPolicy;
import guatu.task.TaskWrites;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A leading unit asks for a later day, a pause or an end of its task (申请延期、暂缓、撤销; rules E1, E4). */
@ApplicationScoped
public class AskExtension {

    /**
     * @param kind null stands for EXTEND
     * @param newDue the new day promised; only for EXTEND
     * @param state where the task stands now, in words
     * @param version the task's version last read; null asks whatever stands
     */
    @Schema(
            name = "AskExtension",
            example = "{\"newDue\": \"2022-07-31\", \"reason\": \"受疫情影响，线下活动顺延\", \"cause\": \"EXCUSABLE\"}")
    public record Command(
            RequestKind kind,
            LocalDate newDue,
            @NotBlank @Size(max = 1000) String reason,
            @NotNull Cause cause,
            @Size(max = 4000) String state,
            Integer version) {

        public Command {
            kind = kind == null ? RequestKind.EXTEND : kind;
            newDue = kind == RequestKind.EXTEND ? newDue : null;
        }
    }

    /** The request's id; {@code repeated} when the same had been asked before. */
    public record Asked(Long id, boolean repeated) {}

    private final Tasks tasks;
    private final ExtensionRequests requests;
    private final TaskPolicy policy;
    private final TaskWrites writes;
    private final Today today;

    AskExtension(Tasks tasks, ExtensionRequests requests, TaskPolicy policy, TaskWrites writes, Today today) {
        this.tasks = tasks;
        this.requests = requests;
        this.policy = policy;
        this.writes = writes;
        this.today = today;
    }

    @Transactional
    public Asked handle(Actor actor, String number, @Valid Command said) {
        Task task = tasks.visibleToHeld(actor, number);
        policy.requireMayAsk(actor, task);
        Optional<ExtensionRequest> before = requests.waiting(task);
        if (before.isPresent()) return repeated(before.get(), actor, said);
        if (said.version() != null) task.requireVersion(said.version());
        ExtensionRequest asked = new ExtensionRequest(task, said, actor, today.date(), today.instant());
        requests.persist(asked);
        writes.done(task, asked.happened("asked"));
        return new Asked(asked.id(), false);
    }

    private static Asked repeated(ExtensionRequest before, Actor actor, Command said) {
        if (!before.saysSame(actor, said)) throw new Conflict("request_waits", before.line());
        return new Asked(before.id(), true);
    }
}
