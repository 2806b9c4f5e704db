package guatu.exchange;

import guatu.shared.error.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The workbooks behind the imports, with their bytes and their rows. */
@ApplicationScoped
class ImportSources implements PanacheRepositoryBase<ImportSource, String> {

    private static final String COMMITTED_BEFORE =
            "select i.id from WorkbookImport i where i.committedAt < ?1 and i.id in (select s.id from ImportSource s)";

    ImportSource get(String id) {
        return one(id).orElseThrow(() -> new NotFound("import"));
    }

    Optional<ImportSource> one(String id) {
        return findByIdOptional(id);
    }

    /** Held to the end of the transaction, so that two corrections go one after the other. */
    ImportSource held(String id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("import"));
    }

    /** Refuses what was decided on an earlier reading; null is the present one. */
    void requireVersion(String id, Integer seen) {
        if (seen != null) one(id).ifPresent(source -> source.requireVersion(seen));
    }

    void keep(ImportSource source, byte[] bytes) {
        persist(source);
        getEntityManager().persist(new ImportFile(source.id(), bytes));
    }

    byte[] bytes(String id) {
        ImportFile file = getEntityManager().find(ImportFile.class, id);
        if (file == null) throw new NotFound("import");
        return file.content();
    }

    /** Rows of a sheet as they look, as text; null where there are none. */
    String rows(String id, int sheet, int page) {
        ImportRows rows = getEntityManager().find(ImportRows.class, ImportRows.key(id, sheet, page));
        return rows == null ? null : rows.cells();
    }

    void keepRows(ImportRows rows) {
        getEntityManager().persist(rows);
    }

    void forgetRows(String id) {
        getEntityManager()
                .createQuery("delete from ImportRows r where r.importId = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Says how far a reading has come, apart from what people change. */
    void heard(String id, int percent, Instant at) {
        getEntityManager()
                .createQuery("update ImportSource s set s.percent = ?2, s.seenAt = ?3"
                        + " where s.id = ?1 and s.state = guatu.exchange.ImportSource$State.READING")
                .setParameter(1, id)
                .setParameter(2, percent)
                .setParameter(3, at)
                .executeUpdate();
    }

    /** Those that have not become a dry run, newest first. */
    List<ImportSource> unread() {
        return list("state <> ?1 order by createdAt desc", ImportSource.State.READ);
    }

    void forget(String id) {
        forgetRows(id);
        getEntityManager()
                .createQuery("delete from ImportFile f where f.id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        delete("id", id);
    }

    /** Forgets the workbooks of imports that were committed before an instant; the imports stay. */
    void forgetCommittedBefore(Instant limit) {
        getEntityManager()
                .createQuery(COMMITTED_BEFORE, String.class)
                .setParameter(1, limit)
                .getResultList()
                .forEach(this::forget);
    }
}
