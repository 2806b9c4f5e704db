package guatu.attachment;

import guatu.organisation.Actor;
import guatu.shared.error.NotFound;
import guatu.task.Task;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;

/** Everything of a task to which evidence may be attached, whoever keeps it. */
@ApplicationScoped
class Facts {

    private final List<FactKeeper> keepers;

    Facts(@All List<FactKeeper> keepers) {
        this.keepers =
                keepers.stream().sorted(Comparator.comparing(FactKeeper::kind)).toList();
    }

    /** Throws NotFound where the task has no such thing. */
    Fact of(Actor actor, Task task, FactRef at) {
        return keepers.stream()
                .filter(keeper -> keeper.kind() == at.kind())
                .flatMap(keeper -> keeper.facts(actor, task).stream())
                .filter(fact -> fact.is(at))
                .findFirst()
                .orElseThrow(() -> new NotFound("fact"));
    }

    List<Fact> all(Actor actor, Task task) {
        return keepers.stream()
                .flatMap(keeper -> keeper.facts(actor, task).stream())
                .toList();
    }
}
