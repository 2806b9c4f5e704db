package guatu.attachment;

import guatu.attachment.content.FileKind;
import guatu.shared.error.RuleViolation;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much evidence is taken (附件限额); the settings of the house. */
@Named("attachmentLimits")
@Singleton
public class AttachmentLimits {

    static final int LONGEST_NAME = 1000;

    private final long largest;
    private final int perFact;
    private final long perTask;

    AttachmentLimits(
            @ConfigProperty(name = "guatu.attachments.max-size", defaultValue = "20M") MemorySize largest,
            @ConfigProperty(name = "guatu.attachments.per-fact", defaultValue = "20") int perFact,
            @ConfigProperty(name = "guatu.attachments.per-task", defaultValue = "500M") MemorySize perTask) {
        this.largest = largest.asLongValue();
        this.perFact = perFact;
        this.perTask = perTask.asLongValue();
    }

    void requireFits(String name, long size) {
        if (name.length() > LONGEST_NAME) throw new RuleViolation("attachment_name_long", "file", LONGEST_NAME);
        if (size > largest) throw new RuleViolation("attachment_large", "file", name, size(largest));
    }

    /** @param there what lies on the task already, without what was removed */
    void requireRoom(List<Attachment> there, Fact fact, TakenFile file) {
        long onFact = there.stream().filter(known -> known.isOn(fact)).count();
        if (onFact >= perFact) throw new RuleViolation("attachment_many", "file", perFact);
        long whole = there.stream().mapToLong(Attachment::size).sum() + file.size();
        if (whole > perTask) throw new RuleViolation("attachment_full", "file", size(perTask));
    }

    /** The largest file, as it is written: {@code 20 MB}. */
    public String largest() {
        return size(largest);
    }

    public int perFact() {
        return perFact;
    }

    /** The endings to offer in a file chooser. */
    public String accepted() {
        return FileKind.accepted();
    }

    static String size(long bytes) {
        if (bytes < 1024) return bytes + " B";
        if (bytes < 1024 * 1024) return (bytes + 512) / 1024 + " KB";
        long tenths = (bytes * 10 + 512 * 1024) / (1024 * 1024);
        return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + " MB";
    }
}
