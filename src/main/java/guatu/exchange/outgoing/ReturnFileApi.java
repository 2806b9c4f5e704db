package guatu.exchange.outgoing;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.web.Download;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The workbook that a unit fills in away from the house. */
@Path("/api/returns")
@RolesAllowed({Role.SUPERVISOR_ROLE, Role.UNIT_LEAD_ROLE, Role.MEMBER_ROLE})
@Tag(name = "Returns", description = "Workbooks that units fill in away from the house, and their coming back.")
class ReturnFileApi {

    private final CurrentActor current;
    private final ExportReturn export;
    private final ExportReturns all;

    ReturnFileApi(CurrentActor current, ExportReturn export, ExportReturns all) {
        this.current = current;
        this.export = export;
        this.all = all;
    }

    @GET
    @Path("/workbook.xlsx")
    @Operation(
            summary = "A unit's open tasks as a workbook to fill in",
            description = "unit may be left out by the unit's own people; plan asks for one plan only")
    @APIResponse(responseCode = "200", description = "A workbook with a hidden, sealed key in each row")
    @APIResponse(responseCode = "403", description = "Another unit's workbook")
    @APIResponse(responseCode = "404", description = "No such unit")
    public RestResponse<InputStream> workbook(@RestQuery String unit, @RestQuery String plan) {
        return send(export.handle(current.get(), new ExportReturn.Command(unit, plan)));
    }

    @GET
    @Path("/workbooks.zip")
    @Operation(
            summary = "The workbooks of all units that lead open tasks, in one archive",
            description = "For supervisors; plan asks for one plan only. The archive may be handed in again as it is"
                    + " once the workbooks in it are filled in")
    @APIResponse(responseCode = "200", description = "An archive of one workbook for each unit")
    @APIResponse(responseCode = "403", description = "Not a supervisor")
    @APIResponse(responseCode = "422", description = "No task is under way (returns_none_open)")
    public RestResponse<InputStream> workbooks(@RestQuery String plan) {
        return send(all.handle(current.get(), plan));
    }

    private static RestResponse<InputStream> send(LedgerFile file) {
        return Download.of(
                TemporaryFile.last(file.path()), file.name(), file.kind().type());
    }
}
