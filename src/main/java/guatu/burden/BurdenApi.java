package guatu.burden;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.time.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What the product asked of units, as JSON. */
@Path("/api/burden")
@RolesAllowed({Role.SUPERVISOR_ROLE, Role.LEADER_ROLE, Role.AUDITOR_ROLE, Role.UNIT_LEAD_ROLE, Role.MEMBER_ROLE})
@Tag(name = "Burden", description = "What the product asks of units, month by month; never of people (rules B1 to B3).")
class BurdenApi {

    private final CurrentActor current;
    private final Today today;
    private final Burdens burdens;

    BurdenApi(CurrentActor current, Today today, Burdens burdens) {
        this.current = current;
        this.today = today;
        this.burdens = burdens;
    }

    @GET
    @Operation(
            summary = "Reads what was asked of each unit in a month, in the order of the unit tree",
            description = "month is the present one where left out. A unit reads itself and those below it.")
    @APIResponse(responseCode = "200", description = "The figures by unit, and of all together")
    @APIResponse(responseCode = "422", description = "month cannot be read, or lies ahead")
    public Burden read(@RestQuery String month) {
        return burdens.read(current.get(), Month.of(month, today.date()), today.date());
    }
}
