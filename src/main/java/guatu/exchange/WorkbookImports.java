package guatu.exchange;

import guatu.shared.error.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** All imports, read and committed. */
@ApplicationScoped
class WorkbookImports implements PanacheRepositoryBase<WorkbookImport, String> {

    private static final String LINES = "select new guatu.exchange.DryRun$Line(i.id, i.fileName, i.taskCount,"
            + " i.createdAt, i.committedAt, i.undoneAt) from WorkbookImport i order by i.createdAt desc, i.id";

    WorkbookImport get(String id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("import"));
    }

    /** Waits until no other import is being written or undone: nobody else names new units meanwhile (rule I5). */
    void takeTurn() {
        getEntityManager()
                .createNativeQuery("select id from import_turn where id = 1 for update", Integer.class)
                .getSingleResult();
    }

    /** The import, held with all others of its file to the end of the transaction: their commits go one by one. */
    WorkbookImport held(String id) {
        return find("fileHash in (select o.fileHash from WorkbookImport o where o.id = ?1) order by id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .filter(found -> found.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("import"));
    }

    /** The latest committed import of the same file, other than this one. */
    Optional<WorkbookImport> committedBefore(WorkbookImport one) {
        return find(
                        "fileHash = ?1 and id <> ?2 and committedAt is not null and undoneAt is null order by committedAt desc",
                        one.fileHash(),
                        one.id())
                .firstResultOptional();
    }

    /** The newest imports, without what was read of them. */
    List<DryRun.Line> lines(int most) {
        return getEntityManager()
                .createQuery(LINES, DryRun.Line.class)
                .setMaxResults(most)
                .getResultList();
    }
}
