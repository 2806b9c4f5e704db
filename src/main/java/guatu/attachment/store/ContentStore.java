package guatu.attachment.store;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Keeps the contents of attachments outside the database, each once under its SHA-256 in lower hexadecimal. */
public interface ContentStore {

    /** Keeps the content for good before it returns; what is there already stays, and counts as put at that moment. */
    void put(String sha256, Path content, Instant at);

    /** The content; throws {@code Unavailable} where it is lost or the store cannot be reached. */
    InputStream open(String sha256);

    /** When it was last put; empty where it is not there. */
    Optional<Instant> putAt(String sha256);

    /** Removes the content; nothing happens where it is not there. */
    void drop(String sha256);
}
