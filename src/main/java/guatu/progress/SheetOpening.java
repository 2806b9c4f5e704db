package guatu.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** When a unit first opened its sheet of a period (首次打开填报表); by whom is not kept (rule B2). */
@Entity
class SheetOpening {

    @Id
    private String id;

    private Long unitId;
    private String period;
    private Instant openedAt;

    protected SheetOpening() {}

    SheetOpening(Long unitId, String period, Instant at) {
        this.id = id(unitId, period);
        this.unitId = unitId;
        this.period = period;
        this.openedAt = at;
    }

    static String id(Long unitId, String period) {
        return unitId + ":" + period;
    }
}
