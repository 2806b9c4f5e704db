package guatu.attachment.store;

import guatu.shared.error.Unavailable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;

/** Contents in a folder: written beside, forced to the disk and only then moved to their place, so none is ever half there. */
public final class FolderStore implements ContentStore {

    private final Path folder;

    public FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String sha256, Path content, Instant at) {
        Path place = place(sha256);
        try {
            boolean there = Files.exists(place) && Files.mismatch(content, place) < 0;
            if (there) Files.setLastModifiedTime(place, FileTime.from(at));
            else write(content, place, at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path content, Path place, Instant at) throws IOException {
        Path beside = Files.createDirectories(folder.resolve("unfinished"));
        Files.createDirectories(place.getParent());
        Path half = Files.createTempFile(beside, place.getFileName().toString(), ".part");
        try {
            copy(content, half);
            Files.setLastModifiedTime(half, FileTime.from(at));
            Files.move(half, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(place.getParent());
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void copy(Path content, Path half) throws IOException {
        try (FileChannel from = FileChannel.open(content, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(half, StandardOpenOption.WRITE)) {
            long size = from.size();
            for (long done = 0; done < size; ) done += from.transferTo(done, size - done, to);
            to.force(true);
        }
    }

    /** Makes the move itself last; some systems cannot open a folder for that, and do not need it. */
    private static void force(Path folder) {
        try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        } catch (IOException e) {
            // the content is in its place either way
        }
    }

    @Override
    public InputStream open(String sha256) {
        try {
            return Files.newInputStream(place(sha256));
        } catch (NoSuchFileException e) {
            throw new Unavailable("content_lost", e);
        } catch (IOException e) {
            throw new Unavailable("store_gone", e);
        }
    }

    @Override
    public Optional<Instant> putAt(String sha256) {
        try {
            return Optional.of(Files.getLastModifiedTime(place(sha256)).toInstant());
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new Unavailable("store_gone", e);
        }
    }

    @Override
    public void drop(String sha256) {
        try {
            Files.deleteIfExists(place(sha256));
        } catch (IOException e) {
            throw new Unavailable("store_gone", e);
        }
    }

    private Path place(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
    }
}
