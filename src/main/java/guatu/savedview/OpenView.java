package guatu.savedview;

import guatu.organisation.Actor;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.plan.Plans;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Opens a view with what the ledger knows today: a unit that was merged goes by its new name, what is gone is left out. */
@ApplicationScoped
class OpenView {

    private final SavedViews views;
    private final Plans plans;
    private final Units units;
    private final Today today;

    OpenView(SavedViews views, Plans plans, Units units, Today today) {
        this.views = views;
        this.plans = plans;
        this.units = units;
        this.today = today;
    }

    /** A view with what of it still holds. */
    record Opened(ViewShown view, ViewQuery query, String columns) {

        /** The address of the ledger that shows it. */
        String address() {
            StringBuilder address = new StringBuilder("/tasks?").append(query.text());
            if (!query.kept().isEmpty()) address.append('&');
            if (columns != null) address.append("columns=").append(columns).append('&');
            return address.append("view=").append(view.id()).toString();
        }
    }

    /** NotFound where it is gone, or another's own. */
    @Transactional
    public Opened handle(Actor actor, long id) {
        SavedView view = views.visibleTo(actor, id);
        ViewQuery query = ViewQuery.read(view.query(), today.date());
        keep(query, "plan", code -> plans.coded(code.toUpperCase()).isPresent() ? code : null);
        keep(query, "unit", name -> units.called(name).map(Unit::name).orElse(null));
        return new Opened(view.shown(actor), query, ViewQuery.columns(view.columns()));
    }

    private static void keep(ViewQuery query, String part, java.util.function.UnaryOperator<String> known) {
        String word = query.kept().get(part);
        if (word == null) return;
        String now = known.apply(word);
        if (now != null) query.kept().put(part, now);
        else query.dropped().add(part + "=" + query.kept().remove(part));
    }
}
