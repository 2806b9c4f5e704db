package guatu.lights;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.plan.LightPresets;
import guatu.plan.LightWish;
import guatu.plan.PlanBoards;
import guatu.plan.PlanFacts;
import guatu.shared.time.Today;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A plan's light rules tried before they are saved, as JSON (rule L8). */
@Path("/api/plans/{code}/light-rules")
@RolesAllowed(Role.SUPERVISOR_ROLE)
@Tag(name = "Lights", description = "Light presets, and what other light rules would change.")
class PlanLightsApi {

    private final CurrentActor current;
    private final Today today;
    private final PlanBoards plans;
    private final LightPresets presets;
    private final LightDryRun dryRun;

    PlanLightsApi(CurrentActor current, Today today, PlanBoards plans, LightPresets presets, LightDryRun dryRun) {
        this.current = current;
        this.today = today;
        this.plans = plans;
        this.presets = presets;
        this.dryRun = dryRun;
    }

    @POST
    @Path("/preview")
    @Operation(summary = "Tries other light rules on a plan's open tasks; saves nothing, PATCH of the plan does")
    @APIResponse(responseCode = "404", description = "No such plan")
    public LightChanges preview(String code, @NotNull @Valid LightWish wish) {
        PlanFacts wanted = presets.lit(plans.one(code).facts(), wish);
        return dryRun.ofPlan(current.get(), code, wanted.lightRules(), today.date());
    }
}
