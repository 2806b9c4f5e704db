package guatu.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** When units opened their sheets. */
@ApplicationScoped
class SheetOpenings implements PanacheRepositoryBase<SheetOpening, String> {

    boolean knows(Long unitId, String period) {
        return count("id", SheetOpening.id(unitId, period)) > 0;
    }
}
