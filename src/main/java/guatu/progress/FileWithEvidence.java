package guatu.progress;

import guatu.attachment.AttachFiles;
import guatu.attachment.FactRef;
import guatu.attachment.TakenFile;
import guatu.organisation.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import java.util.List;

/** Files a report together with its evidence (附佐证材料填报, rule W5): both, or neither. */
@ApplicationScoped
class FileWithEvidence {

    private final FileReport file;
    private final AttachFiles attach;

    FileWithEvidence(FileReport file, AttachFiles attach) {
        this.file = file;
        this.attach = attach;
    }

    @Transactional
    FileReport.Filed handle(Actor actor, String number, @Valid FileReport.Command said, List<TakenFile> files) {
        FileReport.Filed filed = file.handle(actor, number, said);
        attach.handle(actor, number, FactRef.report(filed.report().id()), files);
        return filed;
    }
}
