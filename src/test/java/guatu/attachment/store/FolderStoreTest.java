package guatu.attachment.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guatu.shared.error.Unavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contents in a folder (rule W5, FAULTS F3). */
class FolderStoreTest {

    private static final String HASH = "ab".repeat(32);
    private static final Instant MONDAY = Instant.parse("2022-04-18T01:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2022-04-19T01:00:00Z");

    @TempDir
    Path folder;

    private Path content;
    private FolderStore store;

    @BeforeEach
    void open() throws IOException {
        content = Files.writeString(folder.resolve("sent"), "总结");
        store = new FolderStore(folder.resolve("attachments"));
    }

    private List<String> files() throws IOException {
        try (var all = Files.walk(folder.resolve("attachments"))) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.resolve("attachments").relativize(file).toString())
                    .toList();
        }
    }

    private byte[] kept() throws IOException {
        try (var stream = store.open(HASH)) {
            return stream.readAllBytes();
        }
    }

    @Test
    void W5_the_same_content_is_kept_once_under_its_hash() throws IOException {
        store.put(HASH, content, MONDAY);
        store.put(HASH, content, TUESDAY);
        assertEquals(List.of("ab/" + HASH), files());
        assertArrayEquals("总结".getBytes(StandardCharsets.UTF_8), kept());
        assertEquals(Optional.of(TUESDAY), store.putAt(HASH));
    }

    @Test
    void a_content_damaged_on_the_disk_is_mended_when_it_is_sent_again() throws IOException {
        store.put(HASH, content, MONDAY);
        Files.writeString(folder.resolve("attachments/ab/" + HASH), "坏了");
        store.put(HASH, content, TUESDAY);
        assertArrayEquals("总结".getBytes(StandardCharsets.UTF_8), kept());
    }

    @Test
    void F3_where_writing_fails_nothing_half_done_is_left() throws IOException {
        assertThrows(UncheckedIOException.class, () -> store.put(HASH, folder.resolve("no such file"), MONDAY));
        assertEquals(List.of(), files());
        store.put(HASH, content, MONDAY);
        assertEquals(List.of("ab/" + HASH), files());
    }

    @Test
    void what_is_dropped_is_gone_and_dropping_twice_is_once() {
        store.put(HASH, content, MONDAY);
        store.drop(HASH);
        store.drop(HASH);
        assertEquals(Optional.empty(), store.putAt(HASH));
        assertEquals(
                "content_lost",
                assertThrows(Unavailable.class, () -> store.open(HASH)).code());
    }
}
