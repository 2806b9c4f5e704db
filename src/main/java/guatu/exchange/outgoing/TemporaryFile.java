package guatu.exchange.outgoing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files that live until they are sent. */
final class TemporaryFile {

    private TemporaryFile() {}

    /** Writes into the file and tells how many lines. */
    interface Writing {
        int to(OutputStream out) throws IOException;
    }

    /** A file written whole; nothing is left of it where the writing fails. */
    static LedgerFile written(String name, LedgerFile.Kind kind, Writing writing) {
        Path path = null;
        try {
            path = Files.createTempFile("guatu-", kind.ending());
            try (OutputStream out = Files.newOutputStream(path)) {
                return new LedgerFile(path, name, kind, writing.to(out));
            }
        } catch (IOException e) {
            remove(path);
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            remove(path);
            throw e;
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

    private static void remove(Path path) {
        try {
            if (path != null) Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
