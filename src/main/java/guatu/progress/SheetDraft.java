package guatu.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** What somebody has typed into a unit's sheet and not filed yet (草稿); rule W4. */
@Entity
class SheetDraft {

    @Id
    private String id;

    @Version
    private int version;

    private String fields;
    private Instant savedAt;

    protected SheetDraft() {}

    SheetDraft(String id) {
        this.id = id;
    }

    void keep(String fields, Instant at) {
        this.fields = fields;
        this.savedAt = at;
    }

    String fields() {
        return fields;
    }

    Instant savedAt() {
        return savedAt;
    }
}
