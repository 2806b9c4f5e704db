package guatu.attachment;

import guatu.organisation.CurrentActor;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import guatu.shared.web.Download;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.Refusals;
import io.quarkus.security.Authenticated;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** One attachment from a page: its download, and its removal with a reason. */
@Path("/attachments/{id}")
@Authenticated
class AttachmentFilePages {

    private final CurrentActor current;
    private final Today today;
    private final AttachmentShelf shelf;
    private final DownloadAttachment download;
    private final RemoveAttachment remove;
    private final Refusals refusals;
    private final Html html;

    AttachmentFilePages(
            CurrentActor current,
            Today today,
            AttachmentShelf shelf,
            DownloadAttachment download,
            RemoveAttachment remove,
            Refusals refusals,
            Html html) {
        this.current = current;
        this.today = today;
        this.shelf = shelf;
        this.download = download;
        this.remove = remove;
        this.refusals = refusals;
        this.html = html;
    }

    @GET
    public RestResponse<InputStream> content(String id) {
        DownloadAttachment.Content content = download.handle(current.get(), id);
        return Download.of(content.stream(), content.name(), content.type());
    }

    @POST
    @Path("/removal")
    public RestResponse<String> remove(String id, @RestForm String reason) {
        try {
            AttachmentLine line = remove.handle(current.get(), id, new RemoveAttachment.Command(reason));
            return Html.goTo("/tasks/" + line.task() + "?done=attachment_removed#attachments");
        } catch (RuleViolation e) {
            return again(id, reason, refusals.of(e));
        } catch (ConstraintViolationException e) {
            return again(id, reason, refusals.of(e));
        }
    }

    private RestResponse<String> again(String id, String reason, FormErrors errors) {
        TaskAttachments files = shelf.readAround(current.get(), id, today.date());
        var typed = new AttachmentsView.Typed(null, id, reason);
        return html.again(AttachmentTemplates.page(new AttachmentsView(files, typed, errors)));
    }
}
