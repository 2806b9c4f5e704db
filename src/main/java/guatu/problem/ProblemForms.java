package guatu.problem;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.shared.error.Forbidden;
import guatu.shared.error.NotFound;
import guatu.shared.time.Today;
import guatu.shared.web.FormErrors;
import guatu.task.TaskSheets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Puts a form about a problem together again, for those who may fill it in. */
@ApplicationScoped
class ProblemForms {

    private final CurrentActor current;
    private final Today today;
    private final TaskSheets sheets;
    private final ProblemsOfTask ofTask;
    private final ProblemQueue queue;

    ProblemForms(CurrentActor current, Today today, TaskSheets sheets, ProblemsOfTask ofTask, ProblemQueue queue) {
        this.current = current;
        this.today = today;
        this.sheets = sheets;
        this.ofTask = ofTask;
        this.queue = queue;
    }

    ProblemForm raise(String number, Map<String, String> typed, FormErrors errors) {
        if (!told(number).mayRaise() && errors.of("stage").isEmpty()) throw new Forbidden("problem_raise");
        return onTask("raise", number, typed, errors);
    }

    ProblemForm check(String number, Map<String, String> typed, FormErrors errors) {
        if (!told(number).mayCheck() && errors.of("stage").isEmpty()) throw new Forbidden("supervisors_only");
        return onTask("check", number, typed, errors.listed("findings"));
    }

    ProblemForm answer(String number, long id, boolean inQueue, Map<String, String> typed, FormErrors errors) {
        ProblemSeen seen = seen(number, id);
        if (!seen.mayAnswer()) throw new Forbidden("problem_answer");
        return onProblem("answer", seen.line(), inQueue, typed, errors);
    }

    ProblemForm resolve(String number, long id, boolean inQueue, Map<String, String> typed, FormErrors errors) {
        ProblemSeen seen = seen(number, id);
        if (!seen.mayResolve()) throw new Forbidden("problem_resolve");
        return onProblem("resolve", seen.line(), inQueue, typed, errors);
    }

    private TaskProblems told(String number) {
        return ofTask.read(current.get(), number, today.date(), true);
    }

    private ProblemSeen seen(String number, long id) {
        Actor actor = current.get();
        return queue.page(actor, ProblemFilter.ofTask(number, today.date())).items().stream()
                .filter(problem -> problem.line().id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("problem"));
    }

    private ProblemForm onTask(String deed, String number, Map<String, String> typed, FormErrors errors) {
        String title = sheets.read(current.get(), number, today.date()).item().title();
        return new ProblemForm(deed, number, title, null, false, today.date(), typed, errors);
    }

    private ProblemForm onProblem(
            String deed, ProblemLine line, boolean inQueue, Map<String, String> typed, FormErrors errors) {
        return new ProblemForm(deed, line.task(), line.taskTitle(), line, inQueue, today.date(), typed, errors);
    }
}
