package guatu.savedview;

import guatu.organisation.Actor;
import guatu.shared.error.NotFound;
import guatu.shared.error.RuleViolation;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** All saved views. */
@ApplicationScoped
class SavedViews implements PanacheRepository<SavedView> {

    private static final int MOST_SHOWN = 200;

    /** One's own, then the office's, by name. */
    @Transactional
    List<ViewShown> of(Actor reader) {
        return find(
                        "accountId = ?1 or shared = true order by case when accountId = ?1 then 0 else 1 end, name, id",
                        reader.accountId())
                .page(0, MOST_SHOWN)
                .stream()
                .map(view -> view.shown(reader))
                .toList();
    }

    /** NotFound also where it is another's own. */
    SavedView visibleTo(Actor reader, long id) {
        return find("id = ?1 and (accountId = ?2 or shared = true)", id, reader.accountId())
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("view"));
    }

    Optional<SavedView> own(Actor owner, String name) {
        return find("accountId = ?1 and name = ?2", owner.accountId(), name).firstResultOptional();
    }

    long countOf(Actor owner) {
        return count("accountId", owner.accountId());
    }

    /** Refuses a name under which the owner keeps another view. */
    void requireFree(SavedView view, String name) {
        long others = count(
                "name = ?1 and id <> ?2 and accountId = (select v.accountId from SavedView v where v.id = ?2)",
                name,
                view.id());
        if (others > 0) throw new RuleViolation("view_name_taken", "name", name);
    }
}
