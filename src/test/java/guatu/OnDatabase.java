package guatu;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;

/**
 * Gives the tests a real PostgreSQL under {@code -Dguatu.db=postgresql}; else they run on H2 in memory. The argument
 * {@code database} names a database of one's own, for tests that need an empty one.
 */
public class OnDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String URL = "quarkus.datasource.jdbc.url";
    private static EmbeddedPostgres server;

    private String database = "guatu";

    @Override
    public void init(Map<String, String> args) {
        database = args.getOrDefault("database", database);
    }

    @Override
    public Map<String, String> start() {
        if (!"postgresql".equals(System.getProperty("guatu.db")))
            return Map.of(URL, "jdbc:h2:mem:" + database + ";DB_CLOSE_DELAY=-1");
        return Map.of(
                URL,
                "jdbc:postgresql://localhost:" + created().getPort() + "/" + database,
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres");
    }

    /** One server for the whole run; it ends with the tests' JVM. */
    private EmbeddedPostgres created() {
        try {
            if (server == null) server = EmbeddedPostgres.start();
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement();
                    var found =
                            statement.executeQuery("select 1 from pg_database where datname = '" + database + "'")) {
                if (!found.next()) connection.createStatement().execute("create database " + database);
            }
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        // the next profile goes on with the same server
    }
}
