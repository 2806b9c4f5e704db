package guatu.audit;

import guatu.shared.event.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** The trail in the database: appended to and read, never changed. */
@ApplicationScoped
class AuditEntries implements Trail {

    /** The end of the chain. */
    record Head(long id, String hash) {}

    /** What is asked of the trail; every part may be null. */
    record Question(String entity, String key, String username, Instant from, Instant before) {}

    private static final String COLUMNS = "select id, at, username, actor, address, entity, entity_key, verb,"
            + " facts_before, facts_after, why, previous_hash, hash from audit_entry";

    private final EntityManager em;

    AuditEntries(EntityManager em) {
        this.em = em;
    }

    /** The end of the chain, held until the transaction ends: entries get one order. */
    Head head() {
        Object[] row = (Object[]) em.createNativeQuery(
                        "select last_id, last_hash from audit_head where id = 1 for update", Object[].class)
                .getSingleResult();
        return new Head(((Number) row[0]).longValue(), (String) row[1]);
    }

    void append(AuditEntry e) {
        em.createNativeQuery("insert into audit_entry (id, at, username, actor, address, entity, entity_key, verb,"
                        + " facts_before, facts_after, why, previous_hash, hash)"
                        + " values (:id, :at, :username, :actor, :address, :entity, :key, :verb, :before, :after,"
                        + " cast(:why as varchar(2000)), :previous, :hash)")
                .setParameter("id", e.id())
                .setParameter("at", e.at().atOffset(ZoneOffset.UTC))
                .setParameter("username", e.username())
                .setParameter("actor", e.actor())
                .setParameter("address", e.address())
                .setParameter("entity", e.entity())
                .setParameter("key", e.key())
                .setParameter("verb", e.verb())
                .setParameter("before", e.before())
                .setParameter("after", e.after())
                .setParameter("why", e.why())
                .setParameter("previous", e.previousHash())
                .setParameter("hash", e.hash())
                .executeUpdate();
        em.createNativeQuery("update audit_head set last_id = :id, last_hash = :hash where id = 1")
                .setParameter("id", e.id())
                .setParameter("hash", e.hash())
                .executeUpdate();
    }

    @Transactional
    List<AuditEntry> page(Question question, int offset, int size) {
        return rows(COLUMNS, question, " order by id desc", Object[].class)
                .setFirstResult(offset)
                .setMaxResults(size)
                .getResultStream()
                .map(AuditEntries::entry)
                .toList();
    }

    @Transactional
    long count(Question question) {
        return rows("select count(*) from audit_entry", question, "", Long.class)
                .getSingleResult();
    }

    /** A stretch of the chain in its order, for the check. */
    @Transactional
    List<AuditEntry> after(long id, int size) {
        String next = COLUMNS + " where id > :id order by id";
        return typed(next, Object[].class)
                .setParameter("id", id)
                .setMaxResults(size)
                .getResultStream()
                .map(AuditEntries::entry)
                .toList();
    }

    @Override
    @Transactional
    public List<Line> of(String entity, String key) {
        return page(new Question(entity, key, null, null, null), 0, 100).stream()
                .map(e -> new Line(e.id(), e.at(), e.actor(), e.verb(), e.before(), e.after(), e.why()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <R> TypedQuery<R> typed(String sql, Class<R> type) {
        return (TypedQuery<R>) em.createNativeQuery(sql, type);
    }

    private <R> TypedQuery<R> rows(String select, Question question, String order, Class<R> type) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        if (question.entity() != null) conditions.add("entity = :entity");
        if (question.key() != null) conditions.add("entity_key = :key");
        if (question.username() != null) conditions.add("username = :username");
        if (question.from() != null) conditions.add("at >= :since");
        if (question.before() != null) conditions.add("at < :until");
        TypedQuery<R> query = typed(select + " where " + String.join(" and ", conditions) + order, type);
        if (question.entity() != null) query.setParameter("entity", question.entity());
        if (question.key() != null) query.setParameter("key", question.key());
        if (question.username() != null) query.setParameter("username", question.username());
        if (question.from() != null) query.setParameter("since", question.from().atOffset(ZoneOffset.UTC));
        if (question.before() != null)
            query.setParameter("until", question.before().atOffset(ZoneOffset.UTC));
        return query;
    }

    private static AuditEntry entry(Object[] row) {
        return new AuditEntry(
                ((Number) row[0]).longValue(),
                instant(row[1]),
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                text(row[8]),
                text(row[9]),
                (String) row[10],
                (String) row[11],
                (String) row[12]);
    }

    private static Instant instant(Object at) {
        if (at instanceof Instant instant) return instant;
        return ((OffsetDateTime) at).toInstant();
    }

    private static String text(Object text) {
        return text == null ? "" : text.toString();
    }
}
