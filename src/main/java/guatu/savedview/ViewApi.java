package guatu.savedview;

import guatu.organisation.CurrentActor;
import guatu.shared.web.Versions;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Saved views of the ledger as JSON. */
@Path("/api/views")
@Authenticated
@Blocking
@Tag(name = "Views", description = "Filters of the ledger that have a name.")
class ViewApi {

    record Wish(String name, String query, String columns, boolean shared) {}

    record Change(String name, boolean shared, Integer version) {}

    private final CurrentActor current;
    private final SavedViews views;
    private final SaveView save;
    private final ChangeView change;
    private final RemoveView remove;

    ViewApi(CurrentActor current, SavedViews views, SaveView save, ChangeView change, RemoveView remove) {
        this.current = current;
        this.views = views;
        this.save = save;
        this.change = change;
        this.remove = remove;
    }

    @GET
    @Operation(summary = "Lists one's own views, and those shared with the office")
    public List<ViewShown> list() {
        return views.of(current.get());
    }

    @POST
    @Operation(summary = "Saves a filter of the ledger with its columns under a name")
    public RestResponse<ViewShown> save(@NotNull Wish wish) {
        var command = new SaveView.Command(wish.name(), wish.query(), wish.columns(), wish.shared());
        return RestResponse.status(RestResponse.Status.CREATED, save.handle(current.get(), command));
    }

    @PATCH
    @Path("/{id}")
    @Operation(summary = "Renames a view, shares it or takes it back")
    public ViewShown change(@RestPath long id, @HeaderParam("If-Match") String ifMatch, @NotNull Change wish) {
        int seen = Versions.seen(ifMatch, wish.version());
        return change.handle(current.get(), id, new ChangeView.Command(wish.name(), wish.shared(), seen));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Deletes a view")
    public void remove(@RestPath long id) {
        remove.handle(current.get(), id);
    }
}
