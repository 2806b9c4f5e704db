package guatu.organisation;

import guatu.shared.web.Versions;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Groups of units (单位组) as JSON. */
@Path("/api/unit-groups")
@Authenticated
@Tag(name = "Units")
class UnitGroupApi {

    private final CurrentActor current;
    private final UnitGroups groups;
    private final KeepUnitGroup keep;

    UnitGroupApi(CurrentActor current, UnitGroups groups, KeepUnitGroup keep) {
        this.current = current;
        this.groups = groups;
        this.keep = keep;
    }

    @Schema(name = "UnitGroup")
    record Item(String id, String name, List<String> aliases, List<String> members, int version) {

        static Item of(UnitGroups.Row row) {
            return new Item(String.valueOf(row.id()), row.name(), row.aliases(), row.members(), row.version());
        }
    }

    @GET
    @Operation(summary = "Lists the groups of units with their members")
    public List<Item> list() {
        return groups.rows().stream().map(Item::of).toList();
    }

    @POST
    @RolesAllowed(Role.ADMIN_ROLE)
    @Operation(summary = "Adds a group of units; members are names of units in use")
    @APIResponse(responseCode = "201", description = "The new group")
    @APIResponse(
            responseCode = "422",
            description = "No members (group_needs_members), an unknown one (unknown_unit), or group_name_taken")
    public RestResponse<Item> create(@NotNull @Valid UnitGroupBody body) {
        long id = keep.handle(current.get(), body.asNew());
        return ResponseBuilder.<Item>create(RestResponse.Status.CREATED)
                .entity(Item.of(groups.row(id)))
                .location(URI.create("/api/unit-groups/" + id))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Role.ADMIN_ROLE)
    @Operation(summary = "Changes a group; what is left out stays. The version goes in If-Match or in the body")
    @APIResponse(responseCode = "409", description = "Somebody was faster; theirs tells what stands now")
    public Item change(long id, @RestHeader("If-Match") String match, @NotNull @Valid UnitGroupBody body) {
        int seen = Versions.seen(match, body.version());
        keep.handle(current.get(), body.over(groups.row(id), seen));
        return Item.of(groups.row(id));
    }
}
