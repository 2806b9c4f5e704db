package guatu.exchange.profile;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.web.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** Import profiles as JSON. */
@Path("/api/import-profiles")
@RolesAllowed(Role.SUPERVISOR_ROLE)
@Tag(name = "Imports")
class ProfileApi {

    private final CurrentActor current;
    private final KnownShapes shapes;
    private final EditProfile edit;
    private final RemoveProfile remove;

    ProfileApi(CurrentActor current, KnownShapes shapes, EditProfile edit, RemoveProfile remove) {
        this.current = current;
        this.shapes = shapes;
        this.edit = edit;
        this.remove = remove;
    }

    @Schema(name = "ImportProfileChange")
    record Change(String name, List<String> without, Integer version) {}

    @GET
    @Operation(summary = "Lists what was decided about each shape of workbooks")
    public List<KnownShapes.Profile> list() {
        return shapes.list();
    }

    @PATCH
    @Path("/{profile}")
    @Operation(summary = "Renames a profile; without takes decisions out by their keys")
    @APIResponse(responseCode = "409", description = "Somebody was faster")
    public KnownShapes.Profile change(String profile, @RestHeader("If-Match") String match, @NotNull Change body) {
        int version = Versions.seen(match, body.version());
        edit.handle(current.get(), profile, new EditProfile.Command(body.name(), body.without(), version));
        return shapes.read(profile);
    }

    @DELETE
    @Path("/{profile}")
    @Operation(summary = "Forgets a profile; the version goes into If-Match")
    public void remove(String profile, @RestHeader("If-Match") String match) {
        remove.handle(current.get(), profile, Versions.seen(match, null));
    }
}
