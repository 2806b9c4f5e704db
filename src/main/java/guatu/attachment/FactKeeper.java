package guatu.attachment;

import guatu.organisation.Actor;
import guatu.task.Task;
import java.util.List;

/** A feature that keeps things to which evidence may be attached tells of those of a task, in one statement. */
public interface FactKeeper {

    FactKind kind();

    List<Fact> facts(Actor actor, Task task);
}
