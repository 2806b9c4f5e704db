package guatu.lights;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.plan.AddLightPreset;
import guatu.plan.ChangeLightPreset;
import guatu.plan.LightPresetBoard;
import guatu.plan.LightPresets;
import guatu.plan.LightRules;
import guatu.plan.RetireLightPreset;
import guatu.shared.time.Today;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Light presets as JSON (rule L8). */
@Path("/api/light-presets")
@Authenticated
@Tag(name = "Lights", description = "Light presets, and what other light rules would change.")
class LightPresetApi {

    /** A preset as the API takes it; on a change what is left out stays. */
    @Schema(name = "LightPresetBody", description = "A light preset; on a change what is left out stays", example = """
                    {"code": "COUNTY", "name": "County", "lightRules":
                     {"redMissedDays": 3, "redBehind": 20, "yellowSoonDays": 5, "yellowBehind": 5}}
                    """)
    record Body(
            @Size(max = 40) String code,
            @Size(max = 100) String name,
            LightRules lightRules,
            Boolean active,
            Integer version) {}

    private final CurrentActor current;
    private final Today today;
    private final LightPresets presets;
    private final LightDryRun dryRun;
    private final AddLightPreset add;
    private final ChangeLightPreset change;
    private final RetireLightPreset retire;

    LightPresetApi(
            CurrentActor current,
            Today today,
            LightPresets presets,
            LightDryRun dryRun,
            AddLightPreset add,
            ChangeLightPreset change,
            RetireLightPreset retire) {
        this.current = current;
        this.today = today;
        this.presets = presets;
        this.dryRun = dryRun;
        this.add = add;
        this.change = change;
        this.retire = retire;
    }

    @GET
    @Operation(summary = "Lists the light presets")
    public List<LightPresetBoard> list() {
        return presets.boards();
    }

    @POST
    @RolesAllowed(Role.ADMIN_ROLE)
    @Operation(summary = "Adds a light preset")
    @APIResponse(responseCode = "201", description = "The new preset")
    @APIResponse(responseCode = "409", description = "The code is taken")
    public RestResponse<LightPresetBoard> create(@NotNull @Valid Body body) {
        String code =
                add.handle(current.get(), new AddLightPreset.Command(body.code(), body.name(), body.lightRules()));
        return ResponseBuilder.<LightPresetBoard>create(RestResponse.Status.CREATED)
                .entity(presets.board(code))
                .location(URI.create("/api/light-presets/" + code))
                .build();
    }

    @PATCH
    @Path("/{code}")
    @RolesAllowed(Role.ADMIN_ROLE)
    @Operation(summary = "Changes a preset, and with it the plans that chose it; or says whether it can be chosen")
    @APIResponse(responseCode = "409", description = "Somebody was faster; theirs tells what stands now")
    public LightPresetBoard change(String code, @RestHeader("If-Match") String match, @NotNull @Valid Body body) {
        int seen = Versions.seen(match, body.version());
        LightPresetBoard now = presets.board(code);
        if (body.name() != null || body.lightRules() != null) {
            String name = body.name() == null ? now.name() : body.name();
            LightRules rules = body.lightRules() == null ? now.lightRules() : body.lightRules();
            change.handle(current.get(), code, new ChangeLightPreset.Command(name, rules, seen));
        } else if (body.active() != null) {
            retire.handle(current.get(), code, new RetireLightPreset.Command(body.active(), seen));
        }
        return presets.board(code);
    }

    @POST
    @Path("/{code}/preview")
    @RolesAllowed(Role.ADMIN_ROLE)
    @Operation(summary = "Tries other values of a preset on the plans that chose it; saves nothing")
    public LightChanges preview(String code, @NotNull @Valid LightRules rules) {
        LightPresetBoard now = presets.board(code);
        return dryRun.ofPreset(current.get(), code, now.lightRules(), rules, today.date());
    }
}
