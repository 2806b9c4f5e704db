package guatu.exchange.outgoing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files that live until they are sent. */
final class TemporaryFile {

    private TemporaryFile() {}

    static Path fresh(String ending) {
        try {
            return Files.createTempFile("guatu-", ending);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its bytes; the file is gone once they have been read or given up. */
    static InputStream last(Path path) {
        try {
            return Files.newInputStream(path, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
