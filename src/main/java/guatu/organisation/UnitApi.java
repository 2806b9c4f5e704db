package guatu.organisation;

import guatu.shared.web.Versions;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Units as JSON. */
@Path("/api/units")
@Authenticated
@Tag(name = "Units", description = "The unit tree: who answers for tasks.")
class UnitApi {

    private final CurrentActor current;
    private final UnitTree tree;
    private final AddUnit add;
    private final ChangeUnit change;
    private final MergeUnits merge;

    UnitApi(CurrentActor current, UnitTree tree, AddUnit add, ChangeUnit change, MergeUnits merge) {
        this.current = current;
        this.tree = tree;
        this.add = add;
        this.change = change;
        this.merge = merge;
    }

    record Item(
            String id,
            String name,
            String shortName,
            List<String> aliases,
            String parent,
            int depth,
            int order,
            boolean active,
            String mergedInto,
            int version) {

        static Item of(UnitRow u) {
            return new Item(
                    String.valueOf(u.id()),
                    u.name(),
                    u.shortName(),
                    u.aliases(),
                    u.parent(),
                    u.depth(),
                    u.ordinal(),
                    u.active(),
                    u.mergedInto(),
                    u.version());
        }
    }

    record Merged(@NotNull @Size(max = 200) String into, Integer version) {}

    @GET
    @Operation(summary = "Lists the units in use in the order of the tree; all=true adds those out of use")
    public List<Item> list(@RestQuery boolean all) {
        return tree.all().stream()
                .filter(unit -> all || unit.active())
                .map(Item::of)
                .toList();
    }

    @POST
    @RolesAllowed(Role.ADMIN_ROLE)
    @Operation(summary = "Adds a unit; parent is the name of the unit above")
    @APIResponse(responseCode = "201", description = "The new unit")
    @APIResponse(responseCode = "422", description = "unit_name_taken: another active unit goes by one of the names")
    public RestResponse<Item> create(@NotNull @Valid UnitBody body) {
        long id = add.handle(current.get(), body.asNew());
        return ResponseBuilder.<Item>create(RestResponse.Status.CREATED)
                .entity(Item.of(tree.one(id)))
                .location(URI.create("/api/units/" + id))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Role.ADMIN_ROLE)
    @Operation(summary = "Changes a unit; what is left out stays. The version goes in If-Match or in the body")
    @APIResponse(responseCode = "409", description = "Somebody was faster; theirs tells what stands now")
    public Item change(long id, @RestHeader("If-Match") String match, @NotNull @Valid UnitBody body) {
        int seen = Versions.seen(match, body.version());
        change.handle(current.get(), id, new ChangeUnit.Command(body.over(tree.one(id)), body.active(), seen));
        return Item.of(tree.one(id));
    }

    @POST
    @Path("/{id}/merge")
    @RolesAllowed(Role.ADMIN_ROLE)
    @Operation(
            summary =
                    "Merges the unit into another: tasks, people, units below and accounts go over, names stay as aliases")
    public Item merge(long id, @RestHeader("If-Match") String match, @NotNull @Valid Merged body) {
        int seen = Versions.seen(match, body.version());
        merge.handle(current.get(), id, new MergeUnits.Command(body.into(), seen));
        return Item.of(tree.one(id));
    }
}
