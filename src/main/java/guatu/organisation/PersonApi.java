package guatu.organisation;

import guatu.shared.web.Paging;
import guatu.shared.web.Typed;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** People as JSON. */
@Path("/api/people")
@Authenticated
@Tag(name = "People", description = "The people and posts that answer for tasks.")
class PersonApi {

    private final CurrentActor current;
    private final PeopleList list;
    private final AddPerson add;
    private final ChangePerson change;

    PersonApi(CurrentActor current, PeopleList list, AddPerson add, ChangePerson change) {
        this.current = current;
        this.list = list;
        this.add = add;
        this.change = change;
    }

    record Page(long total, int page, int size, List<Item> items) {}

    record Item(String id, String name, String jobTitle, String shown, String unit, boolean active, int version) {

        static Item of(PersonRow p) {
            return new Item(
                    String.valueOf(p.id()), p.name(), p.jobTitle(), p.shown(), p.unit(), p.active(), p.version());
        }
    }

    @GET
    @Operation(summary = "Lists people; those who work for a unit see its people and those of the units below it")
    public Page list(
            @RestQuery String unit,
            @RestQuery String q,
            @RestQuery boolean all,
            @RestQuery String page,
            @RestQuery String size) {
        Paging paging = Paging.of(Typed.number("page", page), Typed.number("size", size), 50);
        var found = list.page(
                current.get(), new PeopleList.Filter(Typed.words(unit), Typed.words("q", q, 100), all, paging));
        return new Page(
                found.total(),
                found.page(),
                found.size(),
                found.items().stream().map(Item::of).toList());
    }

    @POST
    @RolesAllowed(Role.ADMIN_ROLE)
    @Operation(summary = "Adds a person or a post to a unit")
    @APIResponse(responseCode = "201", description = "The new person")
    public RestResponse<Item> create(@NotNull @Valid PersonBody body) {
        long id = add.handle(current.get(), body.asNew());
        return ResponseBuilder.<Item>create(RestResponse.Status.CREATED)
                .entity(Item.of(list.one(current.get(), id)))
                .location(URI.create("/api/people/" + id))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @RolesAllowed(Role.ADMIN_ROLE)
    @Operation(summary = "Changes a person; what is left out stays. The version goes in If-Match or in the body")
    @APIResponse(responseCode = "409", description = "Somebody was faster; theirs tells what stands now")
    public Item change(long id, @RestHeader("If-Match") String match, @NotNull @Valid PersonBody body) {
        int seen = Versions.seen(match, body.version());
        PersonFacts facts = body.over(list.one(current.get(), id));
        change.handle(current.get(), id, new ChangePerson.Command(facts, body.active(), seen));
        return Item.of(list.one(current.get(), id));
    }
}
