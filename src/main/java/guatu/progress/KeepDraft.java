package guatu.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import guatu.organisation.Actor;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps what is being typed into a sheet, or lets it go once it is filed (rule W4). No fact changes, so no trail. */
@ApplicationScoped
class KeepDraft {

    /** More than forty tasks with every field full. */
    private static final int MOST = 1_000_000;

    private final SheetDrafts drafts;
    private final ObjectMapper json;
    private final Today today;

    KeepDraft(SheetDrafts drafts, ObjectMapper json, Today today) {
        this.drafts = drafts;
        this.json = json;
        this.today = today;
    }

    /** {@code typed} null lets the draft go. */
    @Transactional
    void handle(Actor actor, long unitId, SheetForm typed) {
        String id = SheetDrafts.id(actor, unitId);
        if (typed == null) {
            drafts.deleteById(id);
            return;
        }
        String fields = written(typed.ofRows());
        if (fields.length() > MOST) throw new RuleViolation("too_long", "done", MOST);
        SheetDraft draft = drafts.findByIdOptional(id).orElseGet(() -> new SheetDraft(id));
        draft.keep(fields, today.instant());
        drafts.persist(draft);
    }

    private String written(SheetForm form) {
        try {
            return json.writeValueAsString(form.fields());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
