package guatu.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** The names of the active units in the order of the tree, for lists to choose from. */
@ApplicationScoped
public class UnitNames {

    private final EntityManager em;

    UnitNames(EntityManager em) {
        this.em = em;
    }

    @Transactional
    public List<String> all() {
        return em.createQuery("select name from Unit where active = true order by path", String.class)
                .getResultList();
    }

    /** Those at or below a path of the tree. */
    @Transactional
    public List<String> below(String path) {
        return em.createQuery(
                        "select name from Unit where active = true and path like :path order by path", String.class)
                .setParameter("path", path + "%")
                .getResultList();
    }
}
