package guatu.savedview;

import guatu.organisation.Actor;
import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes a view away; the tasks that it showed stay as they are. */
@ApplicationScoped
class RemoveView {

    private final SavedViews views;
    private final ViewPolicy policy;
    private final Events events;

    RemoveView(SavedViews views, ViewPolicy policy, Events events) {
        this.views = views;
        this.policy = policy;
        this.events = events;
    }

    @Transactional
    public void handle(Actor actor, long id) {
        SavedView view = views.visibleTo(actor, id);
        policy.requireMayKeep(actor, view);
        view.removed().forEach(events::fire);
        views.delete(view);
    }
}
