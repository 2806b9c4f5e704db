package guatu.problem;

import guatu.organisation.Actor;
import guatu.organisation.Signature;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import guatu.task.Task;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Writes down an on-site check (记录督导检查, rule P4); every finding is raised as a problem. */
@ApplicationScoped
public class CheckOnSite {

    /**
     * @param on the day of the check, today or earlier
     * @param by who checked: job titles, units
     * @param findings what was found wrong, one problem each; none when all was well
     */
    @Schema(name = "CheckOnSite", example = "{\"on\": \"2022-04-19\", \"by\": \"督查室一组\", \"findings\": [\"专栏两周没有更新\"]}")
    public record Command(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 200) String by,
            @Size(max = 50) List<@NotBlank @Size(max = 4000) String> findings) {

        public Command {
            findings = findings == null
                    ? List.of()
                    : findings.stream()
                            .map(words -> words == null ? "" : words.strip())
                            .toList();
        }
    }

    /** The check's id; {@code repeated} when it had been written down before. */
    public record Noted(Long id, boolean repeated) {}

    private final Tasks tasks;
    private final SiteChecks checks;
    private final Problems problems;
    private final ProblemPolicy policy;
    private final Events events;
    private final Today today;

    CheckOnSite(Tasks tasks, SiteChecks checks, Problems problems, ProblemPolicy policy, Events events, Today today) {
        this.tasks = tasks;
        this.checks = checks;
        this.problems = problems;
        this.policy = policy;
        this.events = events;
        this.today = today;
    }

    @Transactional
    public Noted handle(Actor actor, String number, @Valid Command said) {
        Task task = tasks.visibleToHeld(actor, number);
        policy.requireMayCheck(actor);
        if (said.on().isAfter(today.date())) throw new RuleViolation("day_ahead", "on");
        for (SiteCheck before : checks.onDay(task, said.on())) {
            if (before.saysSame(said.by(), said.findings())) return new Noted(before.id(), true);
        }
        SiteCheck check = new SiteCheck(task, said.on(), said.by(), said.findings(), actor, today.instant());
        checks.persist(check);
        events.fire(check.noted());
        said.findings().forEach(words -> found(actor, task, words));
        return new Noted(check.id(), false);
    }

    private void found(Actor actor, Task task, String words) {
        if (problems.isOpen(task, words)) return;
        Signature by = Signature.of(actor, today.instant());
        Problem problem = new Problem(task, null, ProblemFacts.of(words), Origin.CHECK, by, today.date());
        problems.persist(problem);
        events.fire(problem.raised());
    }
}
