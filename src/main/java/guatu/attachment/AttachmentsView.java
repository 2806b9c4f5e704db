package guatu.attachment;

import guatu.shared.web.FormErrors;

/** The attachments of a task as a page shows them, with what was typed into a form that was refused. */
public record AttachmentsView(TaskAttachments files, Typed typed, FormErrors errors) {

    /**
     * What was typed.
     *
     * @param fact to what a file was to be attached
     * @param removing the attachment that was to be removed, with the reason
     */
    public record Typed(String fact, String removing, String reason) {

        static final Typed NOTHING = new Typed(null, null, null);
    }

    public static AttachmentsView of(TaskAttachments files) {
        return new AttachmentsView(files, Typed.NOTHING, FormErrors.NONE);
    }
}
