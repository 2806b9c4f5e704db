package guatu.attachment;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.web.Download;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One attachment through the API: its content, and its removal. */
@Path("/api/attachments")
@Authenticated
@Tag(name = "Attachments")
class AttachmentFileApi {

    private final CurrentActor current;
    private final DownloadAttachment download;
    private final RemoveAttachment remove;
    private final CheckAttachments check;

    AttachmentFileApi(
            CurrentActor current, DownloadAttachment download, RemoveAttachment remove, CheckAttachments check) {
        this.current = current;
        this.download = download;
        this.remove = remove;
        this.check = check;
    }

    @GET
    @Path("/check")
    @RolesAllowed({Role.AUDITOR_ROLE, Role.SUPERVISOR_ROLE})
    @Operation(summary = "Reads the content of every attachment and holds it against its hash")
    public CheckAttachments.Verdict check() {
        return check.handle();
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Downloads the file, never to be shown inside a page; the download is in the trail")
    @APIResponse(responseCode = "200", description = "The file, under a name that fits its content")
    @APIResponse(responseCode = "404", description = "None such, removed, or of a task out of sight")
    public RestResponse<InputStream> content(String id) {
        DownloadAttachment.Content content = download.handle(current.get(), id);
        return Download.of(content.stream(), content.name(), content.type());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Removes an attachment with a reason; the line stays, and twice is once")
    @APIResponse(responseCode = "200", description = "The attachment as it stands now")
    @APIResponse(responseCode = "403", description = "Added by another unit")
    @APIResponse(responseCode = "422", description = "No reason, or what it belongs to is settled")
    public AttachmentLine remove(String id, @NotNull @Valid RemoveAttachment.Command body) {
        return remove.handle(current.get(), id, body);
    }
}
