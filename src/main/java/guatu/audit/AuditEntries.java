package guatu.audit;

import guatu.shared.event.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;

/** The trail in the database: appended to and read, never changed. */
@ApplicationScoped
class AuditEntries implements Trail {

    /** The end of the chain. */
    record Head(long id, String hash) {

        /** Before the first entry. */
        static final Head FIRST = new Head(0, "guatu");
    }

    static final String COLUMNS = "id, at, username, actor, address, entity, entity_key, verb,"
            + " facts_before, facts_after, why, previous_hash, hash";
    private static final String SELECT = "select " + COLUMNS + " from audit_entry";
    private static final String ENDS = "select last_id, last_hash, start_id, start_hash from audit_head where id = 1";

    private static final String TOUCHED = "select distinct entity_key from audit_entry"
            + " where id > :line and entity = :entity and entity_key in (:keys)";
    private static final int CHUNK = 500;

    private final EntityManager em;

    AuditEntries(EntityManager em) {
        this.em = em;
    }

    @Transactional
    Head head() {
        return end("last_");
    }

    /** What the first entry follows: the start of the chain, or the last entry that was removed after its term. */
    @Transactional
    Head start() {
        return end("start_");
    }

    private Head end(String which) {
        Object[] row = session()
                .createNativeQuery(ENDS, Object[].class)
                .addScalar(which + "id", StandardBasicTypes.LONG)
                .addScalar(which + "hash", StandardBasicTypes.STRING)
                .getSingleResult();
        return new Head((Long) row[0], (String) row[1]);
    }

    /** Removes the entries older than their term, from the first on, and returns their number. */
    @Transactional
    int removeBefore(Instant term) {
        List<AuditEntry> last = entries(rows(SELECT + " where at < :term and id < (select last_id from audit_head)"
                        + " and not exists (select 1 from audit_entry kept where kept.id < audit_entry.id"
                        + " and kept.at >= :term) order by id desc")
                .setParameter("term", term, StandardBasicTypes.INSTANT)
                .setMaxResults(1));
        if (last.isEmpty()) return 0;
        AuditEntry gone = last.get(0);
        session()
                .createNativeMutationQuery("update audit_head set start_id = ?1, start_hash = ?2")
                .setParameter(1, gone.id())
                .setParameter(2, gone.hash())
                .executeUpdate();
        return session()
                .createNativeMutationQuery("delete from audit_entry where id <= ?1")
                .setParameter(1, gone.id())
                .executeUpdate();
    }

    @Transactional
    List<AuditEntry> page(AuditQuestion question, int offset, int size) {
        NativeQuery<Object[]> query = rows(SELECT + question.where() + " order by id desc");
        ask(query, question);
        return entries(query.setFirstResult(offset).setMaxResults(size));
    }

    @Transactional
    long count(AuditQuestion question) {
        NativeQuery<Long> query =
                session().createNativeQuery("select count(*) from audit_entry" + question.where(), Long.class);
        ask(query, question);
        return query.getSingleResult();
    }

    /** The kinds of things that the trail speaks of. */
    @Transactional
    List<String> entities() {
        return session()
                .createNativeQuery("select distinct entity from audit_entry order by entity", String.class)
                .getResultList();
    }

    /** The hash of the first entry: which trail this is; null while there is none. */
    @Transactional
    String first() {
        return after(0, 1).stream().map(AuditEntry::hash).findFirst().orElse(null);
    }

    /** What has been done so far, as the trail names it. */
    @Transactional
    List<String> verbs() {
        return session()
                .createNativeQuery("select distinct verb from audit_entry order by verb", String.class)
                .getResultList();
    }

    /** A stretch of the chain in its order, for the check. */
    @Transactional
    List<AuditEntry> after(long id, int size) {
        NativeQuery<Object[]> query = rows(SELECT + " where id > :id order by id");
        return entries(query.setParameter("id", id).setMaxResults(size));
    }

    @Override
    @Transactional
    public List<Line> of(String entity, String key) {
        return page(AuditQuestion.about(entity, key), 0, 100).stream()
                .map(e -> new Line(e.id(), e.at(), e.actor(), e.verb(), e.before(), e.after(), e.why()))
                .toList();
    }

    @Override
    @Transactional
    public Set<String> touchedSince(long line, String entity, Collection<String> keys) {
        Set<String> touched = new TreeSet<>();
        List<String> all = List.copyOf(keys);
        for (int from = 0; from < all.size(); from += CHUNK) {
            touched.addAll(session()
                    .createNativeQuery(TOUCHED, String.class)
                    .setParameter("line", line)
                    .setParameter("entity", entity)
                    .setParameterList("keys", all.subList(from, Math.min(all.size(), from + CHUNK)))
                    .getResultList());
        }
        return touched;
    }

    private static void ask(NativeQuery<?> query, AuditQuestion question) {
        question.conditions().forEach((condition, asked) -> {
            String name = condition.substring(condition.indexOf(':') + 1);
            if (asked instanceof Instant at) query.setParameter(name, at, StandardBasicTypes.INSTANT);
            else query.setParameter(name, asked);
        });
    }

    /** The columns are typed here: left alone, drivers give text as a Clob and an instant without its zone. */
    private NativeQuery<Object[]> rows(String sql) {
        NativeQuery<Object[]> query = session().createNativeQuery(sql, Object[].class);
        for (String column : COLUMNS.split(", ?")) {
            switch (column) {
                case "id" -> query.addScalar(column, StandardBasicTypes.LONG);
                case "at" -> query.addScalar(column, StandardBasicTypes.INSTANT);
                default -> query.addScalar(column, StandardBasicTypes.STRING);
            }
        }
        return query;
    }

    private static List<AuditEntry> entries(NativeQuery<Object[]> query) {
        List<AuditEntry> entries = new ArrayList<>();
        for (Object[] row : query.getResultList()) entries.add(AuditEntry.of(row));
        return Collections.unmodifiableList(entries);
    }

    private Session session() {
        return em.unwrap(Session.class);
    }
}
