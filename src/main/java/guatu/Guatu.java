package guatu;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Starts the program with its data folder named by an absolute path, so that it does not move with the shell. */
@QuarkusMain
public class Guatu {

    public static void main(String... args) throws IOException {
        String given = System.getProperty("guatu.data", System.getenv().getOrDefault("GUATU_DATA", "data"));
        Path data = Files.createDirectories(Path.of(given).toAbsolutePath().normalize());
        System.setProperty("guatu.data", data.toString());
        Quarkus.run(args);
    }
}
