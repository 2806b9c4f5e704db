package guatu.review;

import guatu.attachment.TaskAttachments;
import guatu.closing.ClosingLine;
import guatu.extension.ExtensionLine;
import guatu.progress.ReportLine;
import guatu.shared.web.Choice;
import guatu.shared.web.FormErrors;
import guatu.task.TaskSheet;
import java.util.List;

/**
 * The page of the queue: what waits, and the one that is being read.
 *
 * @param items what waits under the filter, the oldest first
 * @param one null when nothing waits
 * @param done what has just been saved, the end of a word key; null when nothing
 * @param saved the task that it was saved on
 */
public record ReviewView(
        List<ReviewItem> items,
        List<Tab> tabs,
        One one,
        Asked asked,
        List<Choice> plans,
        List<Choice> units,
        FormErrors errors,
        String done,
        String saved) {

    /** How many of a kind wait, and their address; the kind is null for all. */
    public record Tab(String kind, long count, String address, boolean here) {}

    /** The filter as typed; {@code more} is its address, to which the item to be read is added. */
    public record Asked(String kind, String plan, String unit, String more) {

        public boolean any() {
            return plan != null && !plan.isBlank() || unit != null && !unit.isBlank();
        }
    }

    /** What is being read, with what was typed and what is wrong with it. */
    public record One(
            ReviewItem item,
            TaskSheet sheet,
            ReportLine report,
            List<ClosingLine> closings,
            List<ExtensionLine> extensions,
            TaskAttachments attachments,
            String action,
            DecisionForm.Said said) {

        /** The request to close being read; null for other kinds. */
        public ClosingLine closing() {
            return closings.stream()
                    .filter(line -> item.isClosing() && line.id().equals(item.id()))
                    .findFirst()
                    .orElse(null);
        }

        /** The other request being read; null for a request to close. */
        public ExtensionLine request() {
            return extensions.stream()
                    .filter(line -> !item.isClosing() && line.id().equals(item.id()))
                    .findFirst()
                    .orElse(null);
        }

        /** Requests to close decided earlier, newest first. */
        public List<ClosingLine> earlier() {
            return closings.stream().filter(line -> !line.isWaiting()).toList();
        }

        /** Promises moved earlier, newest first. */
        public List<ExtensionLine> chain() {
            return extensions.stream().filter(ExtensionLine::movedPromise).toList();
        }
    }

    public List<ReviewItem> clear() {
        return items.stream().filter(ReviewItem::clear).toList();
    }
}
