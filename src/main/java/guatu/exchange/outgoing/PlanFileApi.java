package guatu.exchange.outgoing;

import guatu.organisation.CurrentActor;
import guatu.shared.web.Download;
import guatu.task.TaskQuery;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** A plan's ledger as a file. */
@Path("/api/plans")
@Authenticated
@Tag(name = "Ledger files")
class PlanFileApi {

    private final CurrentActor current;
    private final ExportLedger export;

    PlanFileApi(CurrentActor current, ExportLedger export) {
        this.current = current;
        this.export = export;
    }

    @GET
    @Path("/{code}/ledger.xlsx")
    @Operation(
            summary = "The ledger of a plan as a workbook, as this person sees it",
            description = "Takes the parameters of /api/tasks and columns, the words of the wanted columns joined by"
                    + " commas: number, title, requirement, result, steps, lead, support, guide, leader, owner,"
                    + " liaison, start, due, due_on, original, nodes, light, reasons, stage, percent, progress, next,"
                    + " problem, reported, section, plan")
    @APIResponse(responseCode = "200", description = "A workbook for A3 landscape")
    public RestResponse<InputStream> workbook(String code, @BeanParam TaskQuery query, @RestQuery String columns) {
        return send(new ExportLedger.Command(code, query, columns, LedgerFile.Kind.XLSX));
    }

    @GET
    @Path("/{code}/ledger.csv")
    @Operation(summary = "The same facts flat, as UTF-8 with a byte order mark")
    @APIResponse(responseCode = "200", description = "A csv")
    public RestResponse<InputStream> table(String code, @BeanParam TaskQuery query, @RestQuery String columns) {
        return send(new ExportLedger.Command(code, query, columns, LedgerFile.Kind.CSV));
    }

    private RestResponse<InputStream> send(ExportLedger.Command command) {
        LedgerFile file = export.handle(current.get(), command);
        return Download.of(
                TemporaryFile.last(file.path()), file.name(), file.kind().type());
    }
}
