package guatu.attachment;

import guatu.attachment.store.ContentStore;
import guatu.shared.error.Unavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the content of every attachment and holds it against its hash (核对附件内容); of removed ones too, while they are kept. */
@ApplicationScoped
public class CheckAttachments {

    private static final int STRETCH = 500;
    private static final String FINE = "";

    /** What is wrong with the content of one attachment: MISSING or DAMAGED. */
    public record Broken(String task, String name, String sha256, String what) {}

    /** How many attachments were checked, and those that are not right. */
    public record Verdict(long checked, List<Broken> broken) {

        public boolean isWhole() {
            return broken.isEmpty();
        }
    }

    private final Attachments attachments;
    private final ContentStore store;

    CheckAttachments(Attachments attachments, ContentStore store) {
        this.attachments = attachments;
        this.store = store;
    }

    /** Throws Unavailable where the store cannot be reached at all. */
    public Verdict handle() {
        Map<String, String> known = new HashMap<>();
        List<Broken> broken = new ArrayList<>();
        long checked = 0;
        long last = 0;
        List<Attachments.Stretch> stretch;
        do {
            stretch = attachments.after(last, STRETCH);
            for (Attachments.Stretch one : stretch) {
                AttachmentLine line = one.line();
                String what = known.computeIfAbsent(line.sha256(), this::judged);
                if (!what.equals(FINE)) broken.add(new Broken(line.task(), line.name(), line.sha256(), what));
                last = one.id();
                checked++;
            }
        } while (stretch.size() == STRETCH);
        return new Verdict(checked, broken);
    }

    private String judged(String sha256) {
        try (InputStream content = store.open(sha256)) {
            return TakeFiles.sha256(content).equals(sha256) ? FINE : "DAMAGED";
        } catch (Unavailable e) {
            if (e.code().equals("content_lost")) return "MISSING";
            throw e;
        } catch (IOException e) {
            return "DAMAGED";
        }
    }
}
