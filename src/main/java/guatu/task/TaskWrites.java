package guatu.task;

import guatu.calendar.OfficeCalendar;
import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;

/** The one way out of a write on a task: its light dates are derived anew, its state is kept and the rest of the house is told. */
@ApplicationScoped
public class TaskWrites {

    private final OfficeCalendar calendar;
    private final TaskStates states;
    private final Events events;

    TaskWrites(OfficeCalendar calendar, TaskStates states, Events events) {
        this.calendar = calendar;
        this.states = states;
        this.events = events;
    }

    public void done(Task task, DomainEvent... happened) {
        derive(task);
        for (DomainEvent event : happened) events.fire(event);
    }

    /** Derives the light dates anew, without any change of facts (rule L7). */
    void derive(Task task) {
        task.alarm(LightAlarm.of(task.lightFacts(), task.plan().lightRules(), calendar.days()));
        states.note(task);
    }
}
