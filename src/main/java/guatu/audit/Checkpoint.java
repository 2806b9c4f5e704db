package guatu.audit;

import guatu.audit.AuditEntries.Head;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The end of the trail as last seen, kept in a file apart from the database, so that a tail that is cut shows (校验点,
 * rule A2). Each trail has a file of its own, named after its first entry.
 */
@Singleton
class Checkpoint {

    private final Path folder;

    Checkpoint(@ConfigProperty(name = "guatu.data") String data) {
        this.folder = Path.of(data, "trail");
    }

    /** The end last seen of the trail that begins with this hash; empty when none is kept. */
    Optional<Head> of(String first) {
        Path file = file(first);
        if (!Files.isReadable(file)) return Optional.empty();
        try {
            String[] parts = Files.readString(file).strip().split(" ");
            return Optional.of(new Head(Long.parseLong(parts[0]), parts[1]));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            Log.warnf("the checkpoint %s cannot be read", file);
            return Optional.empty();
        }
    }

    /** Moves on to a later end, never back. A disk that does not take it must not undo what the office has done. */
    synchronized void keep(String first, Head head) {
        if (of(first).filter(known -> known.id() >= head.id()).isPresent()) return;
        Path file = file(first);
        try {
            Files.createDirectories(folder);
            Path next = Files.writeString(
                    file.resolveSibling(file.getFileName() + ".next"),
                    head.id() + " " + head.hash() + "\n",
                    StandardCharsets.US_ASCII);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Log.warnf("the checkpoint of the trail could not be kept: %s", e.getMessage());
        }
    }

    private Path file(String first) {
        return folder.resolve(first.substring(0, 16) + ".checkpoint");
    }
}
