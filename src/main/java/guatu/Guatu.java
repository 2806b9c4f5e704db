package guatu;

import guatu.audit.CheckTrail;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Starts the program with its data folder named by an absolute path, so that it does not move with the shell;
 * {@code verify} checks the trail and ends.
 */
@QuarkusMain
public class Guatu {

    public static void main(String... args) throws IOException {
        String given = System.getProperty("guatu.data", System.getenv().getOrDefault("GUATU_DATA", "data"));
        Path data = Files.createDirectories(Path.of(given).toAbsolutePath().normalize());
        System.setProperty("guatu.data", data.toString());
        if (args.length > 0 && args[0].equals("verify")) checkTrail(args);
        else Quarkus.run(args);
    }

    /** Opens no port: the check may run beside the server where the database lets it. */
    private static void checkTrail(String... args) {
        System.setProperty("quarkus.http.host-enabled", "false");
        Quarkus.run(CheckTrail.class, args);
    }
}
