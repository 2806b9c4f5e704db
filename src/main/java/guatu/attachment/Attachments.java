package guatu.attachment;

import guatu.organisation.Actor;
import guatu.organisation.Unit;
import guatu.shared.error.NotFound;
import guatu.task.Sight;
import guatu.task.Task;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** All attachments, removed ones as well. */
@ApplicationScoped
class Attachments implements PanacheRepository<Attachment> {

    /** What lies on a task and was not removed. */
    List<Attachment> liveOn(Task task) {
        return list("task = ?1 and removedOn is null order by id", task);
    }

    boolean anyOn(Task task) {
        return count("task = ?1 and removedOn is null", task) > 0;
    }

    @Transactional
    String demandOn(String number) {
        return find(
                        "select p.evidenceReason from Task t join t.plan p where t.number = ?1 and not exists"
                                + " (select 1 from Attachment a where a.task = t and a.removedOn is null)",
                        number)
                .project(String.class)
                .firstResultOptional()
                .orElse(null);
    }

    /** The attachment of a task in sight; else 404, whether it exists or not. */
    Attachment visibleTo(Actor actor, String id) {
        Sight sight = Sight.of(actor);
        var params = sight.params();
        params.put("id", id);
        return find("from Attachment a join fetch a.task t where a.publicId = :id and " + sight.condition(), params)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("attachment"));
    }

    /** The number of the task that it lies on, where that is in sight. */
    String taskOf(Actor actor, String id) {
        Sight sight = Sight.of(actor);
        var params = sight.params();
        params.put("id", id);
        return find(
                        "select t.number from Attachment a join a.task t where a.publicId = :id and "
                                + sight.condition(),
                        params)
                .project(String.class)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("attachment"));
    }

    /** What had been added to a task by the end of a day, in order. The caller has made sure that the task is in sight. */
    List<Attachment> ofTask(String number, LocalDate day) {
        return list("task.number = ?1 and addedOn <= ?2 order by id", number, day);
    }

    void move(Unit from, Unit to) {
        update("unit = ?1 where unit = ?2", to, from);
    }

    /** Removed before a moment, their contents not yet dropped. */
    List<Attachment> removedBefore(Instant moment) {
        return list("removed.at < ?1 and droppedAt is null order by id", moment);
    }

    boolean isContentWanted(String sha256, Instant keptSince) {
        return count("sha256 = ?1 and droppedAt is null and (removedOn is null or removed.at >= ?2)", sha256, keptSince)
                > 0;
    }

    /** The next attachments whose contents must be there. */
    @Transactional
    List<Stretch> after(long id, int most) {
        return find("from Attachment a join fetch a.task where a.id > ?1 and a.droppedAt is null order by a.id", id)
                .page(0, most)
                .stream()
                .map(attachment -> new Stretch(attachment.id(), attachment.line()))
                .toList();
    }

    /** One of a stretch of attachments, with its place. */
    record Stretch(long id, AttachmentLine line) {}
}
