package guatu.task;

import guatu.shared.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** Keeps what a plan said of itself with each of its tasks when the plan is changed (rule A3). */
@ApplicationScoped
class StatesFollow {

    private final Tasks tasks;
    private final TaskStates states;

    StatesFollow(Tasks tasks, TaskStates states) {
        this.tasks = tasks;
        this.states = states;
    }

    @Transactional
    void on(@Observes DomainEvent happened) {
        if (!happened.entity().equals("plan") || happened.verb().equals("opened")) return;
        tasks.ofPlan(happened.key()).forEach(states::note);
    }
}
