package guatu.attachment;

import guatu.organisation.CurrentActor;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import guatu.shared.web.Typed;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The attachments of a task as JSON. */
@Path("/api/tasks/{number}/attachments")
@Authenticated
@Tag(name = "Attachments", description = "Evidence on tasks, reports, requests to close and problems (rule W5).")
class AttachmentApi {

    private final CurrentActor current;
    private final Today today;
    private final AttachmentShelf shelf;
    private final TakeFiles take;
    private final AttachFiles attach;

    AttachmentApi(CurrentActor current, Today today, AttachmentShelf shelf, TakeFiles take, AttachFiles attach) {
        this.current = current;
        this.today = today;
        this.shelf = shelf;
        this.take = take;
        this.attach = attach;
    }

    @GET
    @Operation(summary = "Lists the attachments of a task, removed ones with who removed them and why")
    public List<AttachmentLine> list(String number) {
        TaskAttachments all = shelf.read(current.get(), number, today.date(), false);
        return Stream.concat(all.lines().stream(), all.removed().stream()).toList();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Attaches one file or several; the same file on the same thing twice is once")
    @APIResponse(responseCode = "201", description = "Attached")
    @APIResponse(responseCode = "200", description = "Had been attached before; the same ids")
    @APIResponse(responseCode = "403", description = "Not of a unit with a part in it")
    @APIResponse(responseCode = "422", description = "Not on the list of kinds, too large, too many, or settled")
    @APIResponse(responseCode = "507", description = "No room on the disk; nothing was changed")
    public RestResponse<List<AttachmentLine>> add(
            String number,
            @RestForm("file") List<FileUpload> file,
            @RestForm String report,
            @RestForm String closing,
            @RestForm String problem) {
        FactRef at = fact(report, closing, problem);
        List<TakenFile> taken = take.of(file);
        if (taken.isEmpty()) throw new RuleViolation("attachment_needed", "file");
        AttachFiles.Attached attached = attach.handle(current.get(), number, at, taken);
        var status = attached.repeated() ? RestResponse.Status.OK : RestResponse.Status.CREATED;
        return RestResponse.status(status, attached.attachments());
    }

    private static FactRef fact(String report, String closing, String problem) {
        List<FactRef> named = Stream.of(
                        id(FactKind.REPORT, report), id(FactKind.CLOSING, closing), id(FactKind.PROBLEM, problem))
                .flatMap(List::stream)
                .toList();
        if (named.size() > 1) throw new RuleViolation("attachment_fact", "report");
        return named.isEmpty() ? FactRef.TASK : named.get(0);
    }

    private static List<FactRef> id(FactKind kind, String typed) {
        Integer id = Typed.number(kind.name().toLowerCase(), typed);
        return id == null ? List.of() : List.of(new FactRef(kind, id));
    }
}
