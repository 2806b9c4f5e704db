package guatu.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the demo keeps of itself, and whether a database is free for it. */
@ApplicationScoped
class DemoStore {

    private static final String DAY = "demo.today";

    private final EntityManager em;

    DemoStore(EntityManager em) {
        this.em = em;
    }

    /**
     * Sends everything written so far to the database and from here on only at the end: the story asks for nothing that
     * it has written itself, and looking for changes before each question took a third of the time.
     */
    void settle() {
        em.flush();
        em.setFlushMode(FlushModeType.COMMIT);
    }

    /** True where nobody works: no account, no plan, no unit. */
    boolean isEmpty() {
        return none("Account") && none("Plan") && none("Unit");
    }

    private boolean none(String entity) {
        return em.createQuery("select count(e) from " + entity + " e", Long.class)
                        .getSingleResult()
                == 0;
    }

    /** The day on which the demo stands; empty where the house was not filled by the demo. */
    @Transactional
    public Optional<LocalDate> day() {
        List<?> found = em.createNativeQuery("select words from setting where name = :name", String.class)
                .setParameter("name", DAY)
                .getResultList();
        return found.stream().findFirst().map(words -> LocalDate.parse((String) words));
    }

    void keepDay(LocalDate day) {
        String[] statements = {
            "update setting set words = :words where name = :name",
            "insert into setting (name, words) values (:name, :words)"
        };
        for (String statement : statements) {
            int rows = em.createNativeQuery(statement)
                    .setParameter("name", DAY)
                    .setParameter("words", day.toString())
                    .executeUpdate();
            if (rows > 0) return;
        }
    }
}
