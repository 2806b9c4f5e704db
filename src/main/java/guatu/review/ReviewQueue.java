package guatu.review;

import guatu.closing.WaitingClosings;
import guatu.extension.WaitingExtensions;
import guatu.organisation.Actor;
import guatu.task.TaskFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lays the requests of all kinds into one queue (待办理), the oldest first, in two statements whatever its length. */
@ApplicationScoped
class ReviewQueue {

    private final WaitingClosings closings;
    private final WaitingExtensions extensions;

    ReviewQueue(WaitingClosings closings, WaitingExtensions extensions) {
        this.closings = closings;
        this.extensions = extensions;
    }

    @Transactional
    List<ReviewItem> of(Actor actor, TaskFilter filter) {
        Stream<ReviewItem> toClose = closings.of(actor, filter).stream()
                .map(c -> ReviewItem.of(c, c.asked().isBy(actor)));
        Stream<ReviewItem> others = extensions.of(actor, filter).stream()
                .map(e -> ReviewItem.of(e, e.asked().isBy(actor)));
        return Stream.concat(toClose, others)
                .sorted(Comparator.comparing((ReviewItem item) -> item.asked().at())
                        .thenComparing(ReviewItem::key))
                .toList();
    }
}
