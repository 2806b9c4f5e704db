package guatu.savedview;

import guatu.organisation.Actor;
import guatu.shared.event.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Renames a view, shares it with the office or takes it back. */
@ApplicationScoped
class ChangeView {

    record Command(String name, boolean shared, int version) {}

    private final SavedViews views;
    private final ViewPolicy policy;
    private final Events events;

    ChangeView(SavedViews views, ViewPolicy policy, Events events) {
        this.views = views;
        this.policy = policy;
        this.events = events;
    }

    @Transactional
    public ViewShown handle(Actor actor, long id, Command command) {
        SavedView view = views.visibleTo(actor, id);
        policy.requireMayKeep(actor, view);
        if (command.shared()) policy.requireMayShare(actor);
        view.requireVersion(command.version());
        views.requireFree(view, SavedView.named(command.name()));
        view.change(command.name(), command.shared()).forEach(events::fire);
        views.flush();
        return view.shown(actor);
    }
}
