package guatu.exchange.returns;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Return workbooks coming back, as JSON: a dry run first, then all or nothing. */
@Path("/api/returns")
@RolesAllowed({Role.SUPERVISOR_ROLE, Role.UNIT_LEAD_ROLE, Role.MEMBER_ROLE})
@Tag(name = "Returns", description = "Workbooks that units fill in away from the house, and their coming back.")
class ReturnApi {

    private final CurrentActor current;
    private final HandIn handIn;
    private final CommitReturn commit;
    private final ReturnDiffs diffs;
    private final CurrentLanguage language;
    private final ObjectMapper json;

    ReturnApi(
            CurrentActor current,
            HandIn handIn,
            CommitReturn commit,
            ReturnDiffs diffs,
            CurrentLanguage language,
            ObjectMapper json) {
        this.current = current;
        this.handIn = handIn;
        this.commit = commit;
        this.diffs = diffs;
        this.language = language;
        this.json = json;
    }

    @GET
    @Operation(summary = "Lists the returns, newest first; a unit's people see their own")
    public List<WorkbookReturns.Line> list() {
        return diffs.list(current.get());
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Holds a return against the ledger as it stands now")
    @APIResponse(responseCode = "404", description = "No such return, or somebody else's")
    public ReturnDiff one(String id) {
        return diffs.read(current.get(), id);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Takes return workbooks in as a dry run",
            description = "file may be given several times, and may be a zip of workbooks; nothing is filed yet")
    @APIResponse(responseCode = "201", description = "What each row says against what stands now")
    @APIResponse(responseCode = "400", description = "Unreadable, encrypted, an archive in an archive, unsafe paths")
    @APIResponse(responseCode = "413", description = "Too large, too many, or a bomb")
    @APIResponse(responseCode = "422", description = "No file, or no return workbook of this house")
    public RestResponse<ReturnDiff> upload(@RestForm("file") List<FileUpload> file) {
        String id = handIn.handle(current.get(), ReturnUploads.files(file));
        return ResponseBuilder.<ReturnDiff>create(RestResponse.Status.CREATED)
                .entity(diffs.read(current.get(), id))
                .location(URI.create("/api/returns/" + id))
                .build();
    }

    @POST
    @Path("/{id}/commit")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Files the rows as the reports of their units, all or nothing, once",
            description = "decisions gives file or keep by a row's index; every conflict needs one."
                    + " handedInBy names, by a file's index, who handed it in; the unit where left out")
    @APIResponse(responseCode = "200", description = "What has been filed")
    @APIResponse(responseCode = "409", description = "Committed already (return_committed)")
    @APIResponse(responseCode = "422", description = "A conflict without a decision (return_undecided)")
    @RequestBody(content = @Content(schema = @Schema(implementation = CommitReturn.Command.class)))
    public Returned commit(String id, String body) throws JsonProcessingException {
        boolean plain = body == null || body.isBlank();
        return commit.handle(current.get(), id, json.readValue(plain ? "{}" : body, CommitReturn.Command.class));
    }

    @ServerExceptionMapper
    public RestResponse<Problem> unusable(UnusableReturn file) {
        String message = language.word(file.key(), file.file());
        Problem problem = new Problem(
                "urn:guatu:problem:return_" + file.code(),
                language.word("error_title_" + file.status()),
                file.status(),
                message,
                List.of(new Problem.FieldError("file", message)),
                null);
        return ResponseBuilder.<Problem>create(file.status())
                .entity(problem)
                .type(Problem.MEDIA_TYPE)
                .build();
    }
}
