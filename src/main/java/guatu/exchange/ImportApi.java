package guatu.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Imports of ledger workbooks as JSON: a dry run first, then all or nothing. */
@Path("/api/imports")
@RolesAllowed(Role.SUPERVISOR_ROLE)
@Tag(name = "Imports", description = "Ledger workbooks: read as a dry run, then committed whole.")
class ImportApi {

    private final CurrentActor current;
    private final ReadWorkbook read;
    private final CommitImport commit;
    private final DecideImport decide;
    private final UndoImport undo;
    private final DryRuns dryRuns;
    private final CurrentLanguage language;
    private final ObjectMapper json;

    ImportApi(
            CurrentActor current,
            ReadWorkbook read,
            CommitImport commit,
            DecideImport decide,
            UndoImport undo,
            DryRuns dryRuns,
            CurrentLanguage language,
            ObjectMapper json) {
        this.current = current;
        this.read = read;
        this.commit = commit;
        this.decide = decide;
        this.undo = undo;
        this.dryRuns = dryRuns;
        this.language = language;
        this.json = json;
    }

    @GET
    @Operation(summary = "Lists the imports, newest first")
    public List<DryRun.Line> list() {
        return dryRuns.list();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Reads what was understood of a workbook")
    @APIResponse(responseCode = "404", description = "No such import")
    public DryRun one(String id) {
        return dryRuns.read(id);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Reads a ledger as a dry run; nothing is written",
            description = "file: .xlsx, .xlsm, .xls, .csv, .docx or .html, told by content;"
                    + " or pasted: a table copied from a spreadsheet or a web page. planYear: of deadlines without one")
    @APIResponse(responseCode = "201", description = "What was understood, with every doubt at its cell")
    @APIResponse(responseCode = "400", description = "Not a workbook, or encrypted")
    @APIResponse(responseCode = "413", description = "Too large")
    @APIResponse(responseCode = "422", description = "Neither file nor table, or no ledger in it")
    public RestResponse<DryRun> upload(
            @RestForm("file") FileUpload file, @RestForm String pasted, @RestForm String planYear) {
        var table = new Uploads.Pasted(pasted, language.word("exchange_pasted_table"));
        String id = read.handle(current.get(), Uploads.command(file, table, planYear));
        return ResponseBuilder.<DryRun>create(RestResponse.Status.CREATED)
                .entity(dryRuns.read(id))
                .location(URI.create("/api/imports/" + id))
                .build();
    }

    @POST
    @Path("/{id}/commit")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Writes the whole import into the ledger, once",
            description = "codes gives plan codes by plan title, others get a free one;"
                    + " again takes a file that has been committed before; a plan that is in the ledger is brought up"
                    + " to date as the diff says, unless asNewPlan; decisions says what to keep and what to take;"
                    + " seen, from the diff, refuses one that has changed meanwhile; version, from the corrections,"
                    + " refuses a reading that has been corrected since")
    @APIResponse(responseCode = "200", description = "The plans opened or brought up to date")
    @APIResponse(
            responseCode = "422",
            description = "import_undecided: errors names every fact that both sides have changed")
    @APIResponse(
            responseCode = "409",
            description =
                    "Committed already (import_committed), the diff has changed (import_diff_stale, theirs is the new one), corrected"
                            + " since (import_read_anew), the same file was committed before (import_same_file), or a"
                            + " plan code is taken (plan_code_taken)")
    @RequestBody(content = @Content(schema = @Schema(implementation = CommitImport.Command.class)))
    public Committed commit(String id, String body) throws JsonProcessingException {
        boolean plain = body == null || body.isBlank();
        CommitImport.Command command = json.readValue(plain ? "{}" : body, CommitImport.Command.class);
        return commit.handle(current.get(), id, command);
    }

    @PUT
    @Path("/{id}/decisions")
    @Operation(summary = "Keeps what has been decided so far; the diff follows")
    @APIResponse(responseCode = "409", description = "Committed already (import_committed)")
    public DryRun decide(String id, @NotNull Decisions decisions) {
        decide.handle(current.get(), id, decisions, null);
        return dryRuns.read(id);
    }

    @POST
    @Path("/{id}/undo")
    @Operation(summary = "Takes a whole import back while nobody has worked on its tasks")
    @APIResponse(responseCode = "200", description = "The import, undone")
    @APIResponse(responseCode = "409", description = "Undone already (import_undone)")
    @APIResponse(
            responseCode = "422",
            description = "No reason, not committed (import_not_undoable), or worked on (import_worked_on): the detail"
                    + " names the tasks")
    public DryRun undo(String id, @NotNull @Valid UndoImport.Command body) {
        undo.handle(current.get(), id, body);
        return dryRuns.read(id);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> undecided(Undecided open) {
        List<Problem.FieldError> errors = open.all().stream()
                .map(one -> new Problem.FieldError(
                        "decisions.tasks." + one.number() + "." + one.field(),
                        language.word(
                                "exchange_undecided", one.number(), language.word("exchange_field_" + one.field()))))
                .toList();
        Problem problem = new Problem(
                "urn:guatu:problem:import_undecided",
                language.word("error_title_422"),
                422,
                language.word("error_import_undecided", open.all().size()),
                errors,
                null);
        return ResponseBuilder.<Problem>create(422)
                .entity(problem)
                .type(Problem.MEDIA_TYPE)
                .build();
    }

    @ServerExceptionMapper
    public RestResponse<Problem> unusable(UnusableFile file) {
        String message = language.word(file.key(), file.args().toArray());
        Problem problem = new Problem(
                "urn:guatu:problem:import_" + file.code().replace('-', '_'),
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
