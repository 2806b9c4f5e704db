package guatu.attachment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The page of a task's attachments, shared by those who add and those who remove. */
@CheckedTemplate(basePath = "attachment")
final class AttachmentTemplates {

    private AttachmentTemplates() {}

    static native TemplateInstance page(AttachmentsView shown);
}
