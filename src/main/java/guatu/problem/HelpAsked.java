package guatu.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.organisation.Signature;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import guatu.task.Task;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

/** Makes a problem of what a report names and asks help for (需要协调), unless it is open already. */
@ApplicationScoped
class HelpAsked {

    private final Tasks tasks;
    private final Problems problems;
    private final Units units;
    private final CurrentActor current;
    private final Today today;
    private final Events events;
    private final ObjectMapper json;

    HelpAsked(
            Tasks tasks,
            Problems problems,
            Units units,
            CurrentActor current,
            Today today,
            Events events,
            ObjectMapper json) {
        this.tasks = tasks;
        this.problems = problems;
        this.units = units;
        this.current = current;
        this.today = today;
        this.events = events;
        this.json = json;
    }

    /** A report is known here by its words in the trail only: siblings do not know each other's classes. */
    @Transactional
    @ActivateRequestContext
    void on(@Observes DomainEvent happened) {
        if (!happened.entity().equals("task") || !happened.after().containsKey("report")) return;
        JsonNode report = json.valueToTree(happened.after().get("report"));
        String words = report.path("problem").asText("").strip();
        if (!report.path("needsHelp").asBoolean() || words.isEmpty() || "null".equals(words)) return;
        Actor actor = current.orNull() == null ? Actor.SYSTEM : current.get();
        Task task = tasks.visibleTo(actor, happened.key());
        if (!problems.isOpen(task, words))
            raise(actor, task, words, report.path("unit").asText(""));
    }

    private void raise(Actor actor, Task task, String words, String reporting) {
        Unit unit = units.called(reporting).orElse(null);
        Signature by = Signature.of(actor, today.instant());
        Problem problem = new Problem(task, unit, ProblemFacts.of(words), Origin.REPORT, by, today.date());
        problems.persist(problem);
        events.fire(problem.raised());
    }
}
