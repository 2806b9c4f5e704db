package guatu.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** PostgreSQL itself refuses to change the trail, but for trimming by rule (rule A1). */
class TrailGuardTest {

    private static EmbeddedPostgres server;
    private static Connection connection;

    @BeforeAll
    static void migrated() throws IOException, SQLException {
        server = EmbeddedPostgres.start();
        Flyway.configure()
                .dataSource(server.getPostgresDatabase())
                .locations("filesystem:migrations", "filesystem:migrations-postgresql")
                .load()
                .migrate();
        connection = server.getPostgresDatabase().getConnection();
    }

    @AfterAll
    static void stop() throws IOException, SQLException {
        connection.close();
        server.close();
    }

    @BeforeEach
    void twoOldEntriesAndOneNew() throws SQLException {
        sql("set session_replication_role = 'replica'");
        sql("truncate audit_entry");
        sql("set session_replication_role = 'origin'");
        sql("update audit_head set start_id = 0");
        for (String age : new String[] {"8 months", "7 months", "1 month"})
            sql("insert into audit_entry (id, at, username, actor, address, entity, entity_key, verb, facts_before,"
                    + " facts_after, previous_hash, hash) select count(*) + 1, current_timestamp - interval '" + age
                    + "', '', '', '', 'unit', '', 'added', '{}', '{}', '', '' from audit_entry");
    }

    private static int sql(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static void refused(String sql) {
        SQLException refusal = assertThrows(SQLException.class, () -> sql(sql), sql);
        assertTrue(refusal.getMessage().contains("append-only"), refusal.getMessage());
    }

    private static int left() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from audit_entry")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void A1_no_entry_is_changed_removed_or_emptied() throws SQLException {
        refused("update audit_entry set actor = 'nobody' where id = 1");
        refused("update audit_entry set at = current_timestamp");
        refused("delete from audit_entry where id = 3");
        refused("delete from audit_entry");
        refused("truncate audit_entry");
        assertEquals(3, left());
    }

    @Test
    void A1_what_lies_before_the_start_of_the_trail_goes_once_its_six_months_are_over() throws SQLException {
        refused("delete from audit_entry where id <= 2");
        sql("update audit_head set start_id = 2");
        assertEquals(2, sql("delete from audit_entry where id <= 2"));
        sql("update audit_head set start_id = 3");
        refused("delete from audit_entry where id = 3");
        refused("update audit_entry set actor = 'nobody' where id = 3");
        assertEquals(1, left());
    }
}
