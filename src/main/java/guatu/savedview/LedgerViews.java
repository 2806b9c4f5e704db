package guatu.savedview;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.shared.error.NotFound;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What the ledger's page shows of saved views: the tabs, the one that is open, and what of it no longer holds. */
@Named("savedViews")
@RequestScoped
public class LedgerViews {

    private final CurrentActor current;
    private final HttpServerRequest request;
    private final SavedViews views;
    private final ViewPolicy policy;
    private final OpenView openView;
    private List<ViewShown> all;
    private OpenView.Opened open;

    LedgerViews(
            CurrentActor current, HttpServerRequest request, SavedViews views, ViewPolicy policy, OpenView openView) {
        this.current = current;
        this.request = request;
        this.views = views;
        this.policy = policy;
        this.openView = openView;
    }

    public List<ViewShown> all() {
        if (all == null) all = views.of(current.get());
        return all;
    }

    /** Names that a new view of the reader's would replace. */
    public List<String> names() {
        return all().stream().filter(ViewShown::mine).map(ViewShown::name).toList();
    }

    public boolean mayShare() {
        return policy.mayShare(current.get());
    }

    public boolean isOpen(String id) {
        return id.equals(request.getParam("view"));
    }

    /** Name of the open view where it is the reader's own: saving again replaces it. */
    public String openName() {
        return all().stream()
                .filter(view -> view.mine() && isOpen(view.id()))
                .map(ViewShown::name)
                .findFirst()
                .orElse("");
    }

    public boolean saved() {
        return "1".equals(request.getParam("saved"));
    }

    /** The parts of the open view that were left out. */
    public List<String> dropped() {
        OpenView.Opened opened = opened();
        return opened == null ? List.of() : opened.query().dropped();
    }

    private OpenView.Opened opened() {
        String id = request.getParam("view");
        if (open != null || id == null || !id.matches("[0-9]{1,18}")) return open;
        Actor actor = current.get();
        try {
            open = openView.handle(actor, Long.parseLong(id));
        } catch (NotFound gone) {
            return null;
        }
        return open;
    }
}
