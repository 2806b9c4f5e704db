package guatu.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import guatu.organisation.Actor;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** The drafts of sheets, one for each account and unit. */
@ApplicationScoped
class SheetDrafts implements PanacheRepositoryBase<SheetDraft, String> {

    private final ObjectMapper json;

    SheetDrafts(ObjectMapper json) {
        this.json = json;
    }

    static String id(Actor actor, long unitId) {
        return actor.accountId() + ":" + unitId;
    }

    /** The sheet with the draft in it, where there is one. */
    @Transactional
    WeekSheet bringBack(Actor actor, long unitId, WeekSheet sheet) {
        return findByIdOptional(id(actor, unitId))
                .map(draft -> read(draft).overSamePeriod(sheet).broughtBack(draft.savedAt()))
                .orElse(sheet);
    }

    private SheetForm read(SheetDraft draft) {
        try {
            return new SheetForm(json.readValue(draft.fields(), new TypeReference<Map<String, List<String>>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
