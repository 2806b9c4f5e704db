package guatu.savedview;

import guatu.organisation.Actor;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps a filter of the ledger under a name; one's own view of that name is replaced. */
@ApplicationScoped
class SaveView {

    /** Views that one account may have. */
    static final int MOST = 100;

    /** The filter as it stands in the address; columns may be null. */
    record Command(String name, String query, String columns, boolean shared) {}

    private final SavedViews views;
    private final ViewPolicy policy;
    private final Events events;
    private final Today today;

    SaveView(SavedViews views, ViewPolicy policy, Events events, Today today) {
        this.views = views;
        this.policy = policy;
        this.events = events;
        this.today = today;
    }

    /** The view as it stands now. */
    @Transactional
    public ViewShown handle(Actor actor, Command command) {
        if (command.shared()) policy.requireMayShare(actor);
        ViewQuery query = ViewQuery.read(command.query() == null ? "" : command.query(), today.date());
        if (!query.dropped().isEmpty())
            throw new RuleViolation("unknown_word", "query", query.dropped().get(0));
        SavedView view =
                views.own(actor, SavedView.named(command.name())).orElseGet(() -> fresh(actor, command.name()));
        view.show(query.text(), ViewQuery.columns(command.columns()), command.shared())
                .forEach(events::fire);
        views.persistAndFlush(view);
        return view.shown(actor);
    }

    private SavedView fresh(Actor actor, String name) {
        if (views.countOf(actor) >= MOST) throw new RuleViolation("too_many", "name", MOST);
        return new SavedView(actor, name);
    }
}
