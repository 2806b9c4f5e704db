package guatu.demo;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.progress.FileReport;
import guatu.shared.event.DomainEvent;
import guatu.shared.time.Today;
import guatu.task.Task;
import guatu.task.TaskWrites;
import guatu.task.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;

/** Lets what the story tells happen again, each thing on its day and by its people. */
@ApplicationScoped
class ReplayStory {

    private static final LocalTime MORNING = LocalTime.of(8, 40);

    private final Tasks tasks;
    private final TaskWrites writes;
    private final FileReport file;
    private final CurrentActor current;
    private final Today today;

    ReplayStory(Tasks tasks, TaskWrites writes, FileReport file, CurrentActor current, Today today) {
        this.tasks = tasks;
        this.writes = writes;
        this.file = file;
        this.current = current;
        this.today = today;
    }

    void play() {
        LocalDate day = null;
        LocalTime hour = MORNING;
        for (DemoStory.Act act : DemoStory.acts()) {
            hour = act.day().equals(day) ? hour.plusMinutes(4) : MORNING;
            day = act.day();
            today.standAt(day, hour);
            play(act);
        }
    }

    private void play(DemoStory.Act act) {
        Task task = tasks.visibleTo(Actor.SYSTEM, act.task());
        switch (act.deed()) {
            case REPORT, HELP -> report(act, by(DemoCast.of(task)));
            case SUBMIT -> {
                by(DemoCast.of(task));
                done(task, task.submit(act.day()).because(act.said()));
            }
            case CLOSE -> {
                by(DemoCast.supervisor());
                done(task, task.close());
            }
            case SUSPEND -> {
                by(DemoCast.supervisor());
                done(task, task.suspend(act.said()));
            }
        }
    }

    private void report(DemoStory.Act act, Actor actor) {
        boolean help = act.deed() == DemoStory.Deed.HELP;
        file.handle(
                actor,
                act.task(),
                new FileReport.Command(
                        null,
                        act.said(),
                        act.next(),
                        act.problem(),
                        help,
                        act.percent(),
                        act.nodes(),
                        null,
                        null,
                        null,
                        null));
    }

    private void done(Task task, DomainEvent happened) {
        writes.done(task, happened);
    }

    private Actor by(Actor actor) {
        current.actAs(actor);
        return actor;
    }
}
