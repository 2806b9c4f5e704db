package guatu.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The name of this installation, made once: what makes the ids of its events unlike those of any other. */
@ApplicationScoped
class House {

    private static final String NAME = "calendar.house";

    private final EntityManager em;
    private volatile String name;

    House(EntityManager em) {
        this.em = em;
    }

    @Transactional
    public String name() {
        if (name == null) name = kept();
        return name;
    }

    /** Of two instances that make it at once the second is refused by the primary key, and asked again finds the first. */
    @SuppressWarnings("unchecked")
    private String kept() {
        List<String> found = em.createNativeQuery("select words from setting where name = :name")
                .setParameter("name", NAME)
                .getResultList();
        if (!found.isEmpty()) return found.get(0);
        String made = UUID.randomUUID().toString();
        em.createNativeQuery("insert into setting (name, words) values (:name, :words)")
                .setParameter("name", NAME)
                .setParameter("words", made)
                .executeUpdate();
        return made;
    }
}
