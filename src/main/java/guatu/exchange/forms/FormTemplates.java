package guatu.exchange.forms;

import guatu.shared.error.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** All forms that have been put on file. */
@ApplicationScoped
class FormTemplates implements PanacheRepositoryBase<FormTemplate, String> {

    /** One line of the list. */
    record Line(String id, String name, String fileName) {}

    FormTemplate get(String id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("template"));
    }

    @Transactional
    public List<Line> lines() {
        return getEntityManager()
                .createQuery(
                        "select new guatu.exchange.forms.FormTemplates$Line(f.id, f.name, f.fileName)"
                                + " from FormTemplate f order by f.name, f.id",
                        Line.class)
                .getResultList();
    }
}
