package guatu.attachment;

import guatu.organisation.CurrentActor;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.Refusals;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The attachments of one task, and the form that adds to them. */
@Path("/tasks/{number}/attachments")
@Authenticated
class AttachmentPages {

    private final CurrentActor current;
    private final Today today;
    private final AttachmentShelf shelf;
    private final TakeFiles take;
    private final AttachFiles attach;
    private final Refusals refusals;
    private final Html html;

    AttachmentPages(
            CurrentActor current,
            Today today,
            AttachmentShelf shelf,
            TakeFiles take,
            AttachFiles attach,
            Refusals refusals,
            Html html) {
        this.current = current;
        this.today = today;
        this.shelf = shelf;
        this.take = take;
        this.attach = attach;
        this.refusals = refusals;
        this.html = html;
    }

    @GET
    public RestResponse<String> page(String number) {
        return html.page(AttachmentTemplates.page(AttachmentsView.of(read(number))));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<String> add(String number, @RestForm String fact, @RestForm("file") List<FileUpload> file) {
        try {
            List<TakenFile> taken = take.of(file);
            if (taken.isEmpty()) throw new RuleViolation("attachment_needed", "file");
            var attached = attach.handle(current.get(), number, FactRef.typed(fact), taken);
            String done = attached.repeated() ? "attached_before" : "attached";
            return Html.goTo("/tasks/" + number + "?done=" + done + "#attachments");
        } catch (RuleViolation e) {
            FormErrors errors = refusals.of(e);
            var typed = new AttachmentsView.Typed(fact, null, null);
            return html.again(AttachmentTemplates.page(new AttachmentsView(read(number), typed, errors)));
        }
    }

    private TaskAttachments read(String number) {
        return shelf.read(current.get(), number, today.date(), true);
    }
}
