package guatu.exchange.forms;

import guatu.organisation.CurrentActor;
import guatu.shared.web.Download;
import guatu.task.TaskQuery;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** A plan's ledger in a superior's own form. */
@Path("/api/plans/{code}/templates")
@Authenticated
@Tag(name = "Ledger files")
class TemplateFileApi {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String XLS = "application/vnd.ms-excel";

    private final CurrentActor current;
    private final FillTemplate fill;

    TemplateFileApi(CurrentActor current, FillTemplate fill) {
        this.current = current;
        this.fill = fill;
    }

    @GET
    @Path("/{id}.xlsx")
    @Operation(
            summary = "A plan's ledger in a form that was put on file",
            description = "Takes the parameters of /api/tasks. A form in the old format (.xls) comes back in it")
    @APIResponse(responseCode = "200", description = "The form, filled with what this person sees")
    @APIResponse(responseCode = "404", description = "No such plan or form")
    public RestResponse<InputStream> filled(String code, String id, @BeanParam TaskQuery query) {
        FillTemplate.FilledForm form = fill.handle(current.get(), code, id, query);
        String type = form.name().endsWith(".xls") ? XLS : XLSX;
        return Download.of(new ByteArrayInputStream(form.file()), form.name(), type);
    }
}
