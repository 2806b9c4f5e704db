package guatu.progress;

import guatu.organisation.Units;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;

/** Notes when a unit first opens its sheet of a period (rule B3). No fact of the ledger changes, so no trail. */
@ApplicationScoped
class OpenSheet {

    private final SheetOpenings openings;
    private final Units units;
    private final Today today;

    OpenSheet(SheetOpenings openings, Units units, Today today) {
        this.openings = openings;
        this.units = units;
        this.today = today;
    }

    @Transactional
    void handle(long unitId, List<String> periods) {
        List<String> fresh =
                periods.stream().filter(p -> !openings.knows(unitId, p)).toList();
        if (fresh.isEmpty()) return;
        units.findById(unitId, LockModeType.PESSIMISTIC_WRITE); // two at once: the second finds it noted
        fresh.stream()
                .filter(period -> !openings.knows(unitId, period))
                .forEach(period -> openings.persist(new SheetOpening(unitId, period, today.instant())));
    }
}
