package guatu;

import guatu.shared.time.Today;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Says at start where the data lies, on which database, and which day the office stands on. */
@Singleton
class StartLog {

    private static final Logger LOG = Logger.getLogger(Guatu.class);

    private final Today today;
    private final String data;
    private final String database;

    StartLog(
            Today today,
            @ConfigProperty(name = "guatu.data") String data,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String database) {
        this.today = today;
        this.data = data;
        this.database = database;
    }

    void listening(@ObservesAsync HttpServerStart server) {
        String day = today.isFixed() ? "fixed day " + today.date() : "day " + today.date();
        LOG.infof("Answers on port %d; data in %s on %s; %s", server.options().getPort(), data, database, day);
    }
}
