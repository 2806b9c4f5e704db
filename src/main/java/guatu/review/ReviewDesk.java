package guatu.review;

import guatu.attachment.AttachmentShelf;
import guatu.closing.ClosingRequests;
import guatu.extension.ExtensionRequests;
import guatu.organisation.Actor;
import guatu.progress.Reports;
import guatu.shared.time.Today;
import guatu.shared.web.FormErrors;
import guatu.task.LedgerChoices;
import guatu.task.TaskSheets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;

/** Lays the queue and the request that is being read onto one page. */
@ApplicationScoped
class ReviewDesk {

    private final ReviewQueue queue;
    private final TaskSheets sheets;
    private final Reports reports;
    private final ClosingRequests closings;
    private final ExtensionRequests extensions;
    private final AttachmentShelf attachments;
    private final LedgerChoices choices;
    private final Today today;

    ReviewDesk(
            ReviewQueue queue,
            TaskSheets sheets,
            Reports reports,
            ClosingRequests closings,
            ExtensionRequests extensions,
            AttachmentShelf attachments,
            LedgerChoices choices,
            Today today) {
        this.queue = queue;
        this.sheets = sheets;
        this.reports = reports;
        this.closings = closings;
        this.extensions = extensions;
        this.attachments = attachments;
        this.choices = choices;
        this.today = today;
    }

    /** What was typed into the form of one item, with what is wrong with it. */
    record Typed(DecisionForm.Said said, FormErrors errors) {

        static final Typed NOTHING = new Typed(DecisionForm.Said.NOTHING, FormErrors.NONE);
    }

    /** What has just been saved, and on which task; both null when nothing. */
    record Saved(String done, String number) {

        static final Saved NOTHING = new Saved(null, null);
    }

    @Transactional
    ReviewView read(Actor actor, ReviewQuery query, Typed typed, Saved saved) {
        List<ReviewItem> all = queue.of(actor, query.toFilter(today.date()));
        List<ReviewItem> items = all.stream().filter(query::asksFor).toList();
        var offered = choices.forFilter(actor);
        return new ReviewView(
                items,
                tabs(all, query),
                one(actor, query, items, typed),
                new ReviewView.Asked(query.kind, query.plan, query.unit, more(query.address("open", null))),
                offered.plans(),
                offered.units(),
                typed.errors(),
                saved.done(),
                saved.number());
    }

    private ReviewView.One one(Actor actor, ReviewQuery query, List<ReviewItem> items, Typed typed) {
        if (items.isEmpty()) return null;
        ReviewItem item = items.stream()
                .filter(i -> i.key().equals(query.open))
                .findFirst()
                .orElse(items.get(0));
        boolean asked = item.key().equals(query.open);
        return new ReviewView.One(
                item,
                sheets.read(actor, item.number(), today.date()),
                reports.ofTask(item.number()).stream().findFirst().orElse(null),
                closings.ofTask(item.number()),
                extensions.ofTask(item.number()),
                attachments.read(actor, item.number(), today.date(), false),
                query.address("open", item.key()).replaceFirst("^/review", "/review/" + item.number() + "/decision"),
                asked ? typed.said() : DecisionForm.Said.NOTHING);
    }

    private static String more(String address) {
        return address + (address.contains("?") ? "&" : "?");
    }

    private static List<ReviewView.Tab> tabs(List<ReviewItem> all, ReviewQuery query) {
        boolean none = query.kind == null || query.kind.isBlank();
        var everything = new ReviewView.Tab(null, all.size(), query.address(null, "open", null), none);
        return Stream.concat(
                        Stream.of(everything),
                        ReviewQuery.KINDS.stream()
                                .map(kind -> new ReviewView.Tab(
                                        kind,
                                        all.stream()
                                                .filter(item -> item.kind().equals(kind))
                                                .count(),
                                        query.address(kind, "open", null),
                                        kind.equals(query.kind))))
                .toList();
    }
}
