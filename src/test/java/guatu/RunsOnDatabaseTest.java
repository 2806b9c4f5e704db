package guatu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tests named database really run on the database that the build asked for; the resource counts for all of them. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class RunsOnDatabaseTest {

    @Inject
    AgroalDataSource database;

    @Test
    void the_product_is_the_one_asked_for() throws SQLException {
        String asked = System.getProperty("guatu.db", "h2").equals("postgresql") ? "PostgreSQL" : "H2";
        try (var connection = database.getConnection()) {
            assertEquals(asked, connection.getMetaData().getDatabaseProductName());
        }
    }
}
