package guatu.extension;

import guatu.task.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the days that were promised before each extension was granted (延期链, rule E3), in one statement. */
@ApplicationScoped
public class GrantedExtensions {

    private static final String CHAIN = "select t.number, r.dueBefore from ExtensionRequest r join r.task t"
            + " where t.number in (:numbers) and r.kind = :kind and r.decision = :granted and r.decided.at < :until"
            + " order by r.id";

    private final EntityManager em;

    GrantedExtensions(EntityManager em) {
        this.em = em;
    }

    /** The promises given up before an instant, by number, the first one first; tasks never extended are left out. */
    @Transactional
    public Map<String, List<LocalDate>> until(Collection<String> numbers, Instant until) {
        if (numbers.isEmpty()) return Map.of();
        return em
                .createQuery(CHAIN, Object[].class)
                .setParameter("numbers", numbers)
                .setParameter("kind", RequestKind.EXTEND)
                .setParameter("granted", Decision.ACCEPTED)
                .setParameter("until", until)
                .getResultList()
                .stream()
                .filter(row -> row[1] != null)
                .collect(Collectors.groupingBy(
                        row -> (String) row[0], Collectors.mapping(row -> (LocalDate) row[1], Collectors.toList())));
    }
}
