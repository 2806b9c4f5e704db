package guatu.progress;

import guatu.organisation.CurrentActor;
import guatu.shared.web.Versions;
import guatu.task.Tasks;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;

/** Reports as JSON. */
@Path("/api/tasks/{number}/reports")
@Authenticated
@Tag(name = "Reports", description = "What units say of their tasks, week by week.")
class ReportApi {

    private final CurrentActor current;
    private final Tasks tasks;
    private final Reports reports;
    private final FileReport file;
    private final CorrectReport correct;

    ReportApi(CurrentActor current, Tasks tasks, Reports reports, FileReport file, CorrectReport correct) {
        this.current = current;
        this.tasks = tasks;
        this.reports = reports;
        this.file = file;
        this.correct = correct;
    }

    @GET
    @Operation(summary = "Reads the reports of a task, newest first")
    public List<ReportLine> list(String number) {
        tasks.visibleTo(current.get(), number);
        return reports.ofTask(number);
    }

    @POST
    @Operation(summary = "Files a report; the same \"once\" word twice is one report")
    @APIResponse(responseCode = "201", description = "Filed")
    @APIResponse(responseCode = "200", description = "Had been filed before; the first report")
    @APIResponse(responseCode = "403", description = "In sight, but not this unit's to report on")
    public RestResponse<ReportLine> create(String number, @NotNull @Valid FileReport.Command body) {
        FileReport.Filed filed = file.handle(current.get(), number, body);
        return RestResponse.status(
                filed.repeated() ? RestResponse.Status.OK : RestResponse.Status.CREATED, filed.report());
    }

    @PUT
    @Path("/{id}")
    @Operation(summary = "Corrects a report until its period's cutoff; its version goes in If-Match")
    @APIResponse(responseCode = "409", description = "Somebody was faster; theirs tells what stands now")
    @APIResponse(responseCode = "422", description = "Past the cutoff (report_closed): file a new report")
    public ReportLine change(
            String number, long id, @RestHeader("If-Match") String match, @NotNull @Valid FileReport.Command body) {
        return correct.handle(current.get(), number, id, Versions.seen(match, null), body)
                .report();
    }
}
