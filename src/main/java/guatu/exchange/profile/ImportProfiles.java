package guatu.exchange.profile;

import guatu.shared.error.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All import profiles. */
@ApplicationScoped
class ImportProfiles implements PanacheRepositoryBase<ImportProfile, String> {

    ImportProfile get(String id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("import profile"));
    }

    Optional<ImportProfile> of(String shape) {
        return shape == null ? Optional.empty() : find("shape", shape).firstResultOptional();
    }

    List<ImportProfile> named() {
        return list("order by name, id");
    }
}
