package guatu.plan;

import guatu.shared.error.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All plans of the office. */
@ApplicationScoped
public class Plans implements PanacheRepository<Plan> {

    public Plan byCode(String code) {
        return find("code", code).firstResultOptional().orElseThrow(() -> new NotFound("plan"));
    }

    public Optional<Plan> coded(String code) {
        return find("code", code).firstResultOptional();
    }

    /** All plans by code and title, the latest year first. */
    List<PlanBoards.Named> named() {
        return getEntityManager()
                .createQuery(
                        "select new guatu.plan.PlanBoards$Named(p.code, p.title) from Plan p order by p.year desc, p.id",
                        PlanBoards.Named.class)
                .getResultList();
    }

    /** The plans that chose a light preset. */
    List<Plan> litBy(String preset) {
        return list("lightPreset = ?1 order by id", preset);
    }

    /** The plan, held against others until the end of the transaction: for giving out numbers. */
    public Plan byCodeHeld(String code) {
        return find("code", code)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new NotFound("plan"));
    }

    /** A free code for a plan of that year: P2022A, P2022B … P2022Z, P2022AA … */
    public String freeCode(int year) {
        return freeCode(year, Set.of());
    }

    /** The same, other than those given away already. */
    public String freeCode(int year, Set<String> given) {
        String code;
        int n = 0;
        do {
            code = "P" + year + letters(n++);
        } while (given.contains(code) || count("code", code) > 0);
        return code;
    }

    private static String letters(int n) {
        String last = String.valueOf((char) ('A' + n % 26));
        return n < 26 ? last : letters(n / 26 - 1) + last;
    }

    /** Takes off headings that no task stands under, those below before those above. */
    public void eraseSections(List<Long> ids) {
        ids.stream()
                .sorted(Comparator.reverseOrder())
                .forEach(id -> getEntityManager()
                        .createQuery("delete from Section where id = :id")
                        .setParameter("id", id)
                        .executeUpdate());
    }

    /** Takes a plan without tasks and headings off the ledger. */
    public void erase(Plan plan) {
        getEntityManager()
                .createQuery("delete from Plan where id = :id")
                .setParameter("id", plan.id())
                .executeUpdate();
        getEntityManager().detach(plan);
    }
}
