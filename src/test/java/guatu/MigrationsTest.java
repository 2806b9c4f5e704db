package guatu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** One set of migrations builds the same tables on both databases from nothing. */
class MigrationsTest {

    private static final String COLUMNS = """
            select lower(table_name), lower(column_name), is_nullable from information_schema.columns
            where lower(table_schema) = 'public' and lower(table_name) <> 'flyway_schema_history'""";

    @Test
    void same_tables_and_columns_on_both_databases() throws Exception {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setUrl("jdbc:h2:mem:migrations;DB_CLOSE_DELAY=-1");
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            TreeSet<String> onH2 = columnsAfterMigration(h2);
            TreeSet<String> onPostgres = columnsAfterMigration(postgres.getPostgresDatabase());
            assertFalse(onH2.isEmpty());
            assertEquals(lines(onPostgres), lines(onH2));
        }
    }

    @Test
    void a_second_run_changes_nothing() throws SQLException, IOException {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setUrl("jdbc:h2:mem:migrations-twice;DB_CLOSE_DELAY=-1");
        columnsAfterMigration(h2);
        assertEquals(0, flyway(h2).migrate().migrationsExecuted);
    }

    private static TreeSet<String> columnsAfterMigration(DataSource database) throws SQLException {
        flyway(database).migrate();
        TreeSet<String> columns = new TreeSet<>();
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(COLUMNS)) {
            while (row.next())
                columns.add(row.getString(1) + "." + row.getString(2)
                        + (row.getString(3).equals("YES") ? "" : " not null"));
        }
        return columns;
    }

    private static Flyway flyway(DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .locations("filesystem:migrations")
                .load();
    }

    private static String lines(TreeSet<String> columns) {
        return String.join("\n", columns);
    }
}
