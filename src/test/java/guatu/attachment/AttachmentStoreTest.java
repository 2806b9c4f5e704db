package guatu.attachment;

import static guatu.attachment.SentFiles.attach;
import static guatu.attachment.SentFiles.attachments;
import static guatu.attachment.SentFiles.get;
import static guatu.attachment.SentFiles.id;
import static guatu.attachment.SentFiles.pdf;
import static guatu.attachment.SentFiles.remove;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.As;
import guatu.OnDatabase;
import guatu.TaskWorld;
import guatu.World;
import guatu.attachment.content.FileKind;
import guatu.attachment.store.ContentStore;
import guatu.attachment.store.FolderStore;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What happens when the store fails, loses or drops contents (FAULTS F3, rule W5). */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class AttachmentStoreTest {

    private static final String LEAD = "市存储甲局";

    @TempDir
    Path folder;

    @Inject
    Attachments attachments;

    @Inject
    Events events;

    @Inject
    Today today;

    private FolderStore kept;
    private String number;

    /** Has no room for anything new. */
    private record Full(ContentStore rest) implements ContentStore {

        @Override
        public void put(String sha256, Path content, Instant at) {
            throw new UncheckedIOException(new IOException("No space left on device"));
        }

        @Override
        public InputStream open(String sha256) {
            return rest.open(sha256);
        }

        @Override
        public Optional<Instant> putAt(String sha256) {
            return rest.putAt(sha256);
        }

        @Override
        public void drop(String sha256) {
            rest.drop(sha256);
        }
    }

    @BeforeEach
    void open() {
        World.unit(LEAD);
        kept = new FolderStore(folder);
        QuarkusMock.installMockForType(kept, ContentStore.class);
        number = TaskWorld.task("2022-06-30", LEAD);
    }

    /** The folder goes with the test, so what lies in it goes too: other tests check every content there is. */
    @AfterEach
    void clear() {
        QuarkusTransaction.requiringNew().run(() -> attachments.delete("unitName", LEAD));
    }

    private Path content(String id) {
        String hash =
                As.leadOf(LEAD).get(attachments(number)).jsonPath().getString("find { it.id == '" + id + "' }.sha256");
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    @Test
    void F3_on_a_full_disk_nothing_is_written_and_the_same_works_when_there_is_room_again() {
        QuarkusMock.installMockForType(new Full(kept), ContentStore.class);
        attach(As.leadOf(LEAD), number, "总结.pdf", pdf("a"))
                .statusCode(507)
                .body("type", containsString("disk_full"), "detail", not(containsString("No space")));
        SentFiles.form(As.leadOf(LEAD), SentFiles.Part.field("done", "已起草"), SentFiles.Part.file("总结.pdf", pdf("a")))
                .post("/tasks/" + number + "/reports")
                .then()
                .statusCode(507)
                .contentType(containsString("text/html"));
        As.leadOf(LEAD).get(attachments(number)).then().body("", hasSize(0));
        As.leadOf(LEAD).get("/api/tasks/" + number + "/reports").then().body("", hasSize(0));
        QuarkusMock.installMockForType(kept, ContentStore.class);
        id(As.leadOf(LEAD), number, "总结.pdf", pdf("a"));
    }

    @Test
    void W5_the_same_content_on_two_tasks_lies_once_and_stays_while_one_still_needs_it() throws IOException {
        String first = id(As.leadOf(LEAD), number, "a.pdf", pdf("同"));
        String second = id(As.leadOf(LEAD), TaskWorld.task("2022-06-30", LEAD), "b.pdf", pdf("同"));
        Path content = content(first);
        assertEquals(1, files());
        remove(As.supervisor(), first, "不需要").statusCode(200);
        Files.setLastModifiedTime(content, FileTime.from(Instant.EPOCH));
        drop(0);
        assertTrue(Files.exists(content));
        get(As.leadOf(LEAD), second).statusCode(200);
        remove(As.supervisor(), second, "不需要").statusCode(200);
        drop(null);
        drop(30);
        assertTrue(Files.exists(content));
        drop(-1);
        assertTrue(Files.notExists(content));
        String again = id(As.leadOf(LEAD), number, "a.pdf", pdf("同"));
        get(As.leadOf(LEAD), again).statusCode(200);
    }

    private long files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    /** @param days for which contents are kept; null for ever */
    private void drop(Integer days) {
        var drop = new DropRemoved(attachments, kept, Optional.ofNullable(days), events, today);
        QuarkusTransaction.requiringNew().call(drop::handle);
    }

    @Test
    void the_check_names_contents_that_are_lost_or_damaged() throws IOException {
        String fine = id(As.leadOf(LEAD), number, "fine.pdf", pdf(number + "fine"));
        String lost = id(As.leadOf(LEAD), number, "lost.pdf", pdf(number + "lost"));
        String damaged = id(As.leadOf(LEAD), number, "damaged.pdf", pdf(number + "damaged"));
        Files.delete(content(lost));
        Files.writeString(content(damaged), "other");
        String ours = "broken.findAll { it.task == '" + number + "' }.";
        As.auditor()
                .get("/api/attachments/check")
                .then()
                .statusCode(200)
                .body(ours + "name", equalTo(List.of("lost.pdf", "damaged.pdf")))
                .body(ours + "what", equalTo(List.of("MISSING", "DAMAGED")));
        As.leadOf(LEAD).get("/api/attachments/check").then().statusCode(403);
        get(As.leadOf(LEAD), fine).statusCode(200);
        get(As.leadOf(LEAD), lost).statusCode(503).body("type", containsString("content_lost"));
        As.auditor()
                .get("/api/audit?entity=attachment&key=" + number)
                .then()
                .body("items", hasSize(1), "items.verb", hasItem("downloaded"));
    }

    @Test
    void W5_size_number_and_sum_have_limits() {
        var limits = new AttachmentLimits(size(100), 2, size(150));
        Fact fact = new Fact(FactKind.TASK, 1, null, true, true);
        TakenFile file = new TakenFile("a.pdf", FileKind.PDF, 100, "ab", null);
        Attachment there = new Attachment("id", null, fact, file, null, null, null);
        assertEquals("attachment_large", refused(() -> limits.requireFits("a", 101)));
        assertEquals("attachment_name_long", refused(() -> limits.requireFits("a".repeat(1001), 1)));
        limits.requireFits("a".repeat(1000), 100);
        limits.requireRoom(List.of(), fact, file);
        assertEquals("attachment_full", refused(() -> limits.requireRoom(List.of(there), fact, file)));
        assertEquals("attachment_many", refused(() -> limits.requireRoom(List.of(there, there), fact, file)));
        assertEquals("20 MB", AttachmentLimits.size(20 * 1024 * 1024));
        assertEquals("1.5 MB", AttachmentLimits.size(1536 * 1024));
        assertEquals("1 KB", AttachmentLimits.size(1024));
    }

    private static MemorySize size(long bytes) {
        return new MemorySize(BigInteger.valueOf(bytes));
    }

    private static String refused(Executable deed) {
        return assertThrows(RuleViolation.class, deed).code();
    }
}
