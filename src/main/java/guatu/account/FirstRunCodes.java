package guatu.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

/** The codes printed so far while nobody has used one. */
@ApplicationScoped
class FirstRunCodes implements PanacheRepositoryBase<FirstRunCode, String> {

    /** Held for writing, so that only one of two visitors with a code becomes the administrator. */
    List<FirstRunCode> held() {
        return findAll().withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }
}
