package guatu.exchange.forms;

import guatu.organisation.Actor;
import guatu.shared.event.Events;
import guatu.task.TaskPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes a form off file. */
@ApplicationScoped
class RemoveTemplate {

    private final TaskPolicy policy;
    private final FormTemplates templates;
    private final Events events;

    RemoveTemplate(TaskPolicy policy, FormTemplates templates, Events events) {
        this.policy = policy;
        this.templates = templates;
        this.events = events;
    }

    @Transactional
    public void handle(Actor actor, String id) {
        policy.requireMayMaintain(actor);
        FormTemplate form = templates.get(id);
        events.fire(form.removed());
        templates.delete(form);
    }
}
