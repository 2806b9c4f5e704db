package guatu.demo;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.progress.FileReport;
import guatu.shared.time.Today;
import guatu.task.Task;
import guatu.task.TaskStates;
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
    private final TaskStates states;
    private final FileReport file;
    private final ReplayRequests requests;
    private final CurrentActor current;
    private final Today today;

    ReplayStory(
            Tasks tasks,
            TaskWrites writes,
            TaskStates states,
            FileReport file,
            ReplayRequests requests,
            CurrentActor current,
            Today today) {
        this.tasks = tasks;
        this.writes = writes;
        this.states = states;
        this.file = file;
        this.requests = requests;
        this.current = current;
        this.today = today;
    }

    void play() {
        LocalDate day = null;
        LocalTime hour = MORNING;
        for (DemoStory.Act act : DemoStory.acts()) {
            if (!act.day().equals(day)) states.settle();
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
            case SUBMIT -> requests.submit(by(DemoCast.of(task)), act);
            case EXTEND -> requests.extend(by(DemoCast.of(task)), act);
            case CLOSE, SEND_BACK -> requests.decideClosing(by(DemoCast.supervisor()), act);
            case GRANT -> requests.grant(by(DemoCast.supervisor()), act);
            case SUSPEND -> {
                by(DemoCast.supervisor());
                writes.done(task, task.suspend(act.said()));
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

    private Actor by(Actor actor) {
        current.actAs(actor);
        return actor;
    }
}
