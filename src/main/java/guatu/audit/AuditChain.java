package guatu.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;

/**
 * The growing end of the trail. Written on the transaction's own connection rather than through Hibernate, which has
 * let go of it by the time that a transaction is about to complete.
 */
@ApplicationScoped
class AuditChain {

    private static final String HEAD = "select last_id, last_hash from audit_head where id = 1 for update";
    private static final String MOVE = "update audit_head set last_id = ?, last_hash = ? where id = 1";
    private static final String INSERT =
            "insert into audit_entry (" + AuditEntries.COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final AgroalDataSource database;

    AuditChain(AgroalDataSource database) {
        this.database = database;
    }

    /** Adds an entry behind the end of the chain, which is held until the transaction ends: entries get one order. */
    AuditEntry add(Draft draft) {
        try (Connection connection = database.getConnection()) {
            AuditEntry entry = draft.after(head(connection)).sealed();
            insert(connection, entry);
            move(connection, entry);
            return entry;
        } catch (SQLException e) {
            throw new IllegalStateException("the trail could not be written", e);
        }
    }

    /** An entry that waits for its place in the chain. */
    interface Draft {
        AuditEntry after(AuditEntries.Head head);
    }

    private static AuditEntries.Head head(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(HEAD);
                ResultSet row = select.executeQuery()) {
            row.next();
            return new AuditEntries.Head(row.getLong(1), row.getString(2));
        }
    }

    private static void insert(Connection connection, AuditEntry e) throws SQLException {
        Object[] values = {
            e.id(),
            e.at().atOffset(ZoneOffset.UTC),
            e.username(),
            e.actor(),
            e.address(),
            e.entity(),
            e.key(),
            e.verb(),
            e.before(),
            e.after(),
            e.why(),
            e.previousHash(),
            e.hash()
        };
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < values.length; i++) insert.setObject(i + 1, values[i]);
            insert.executeUpdate();
        }
    }

    private static void move(Connection connection, AuditEntry e) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(MOVE)) {
            update.setLong(1, e.id());
            update.setString(2, e.hash());
            update.executeUpdate();
        }
    }
}
