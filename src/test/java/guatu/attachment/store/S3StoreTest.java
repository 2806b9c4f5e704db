package guatu.attachment.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import guatu.shared.error.Unavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contents in an S3 store: a small one that checks every signature and every hash. */
class S3StoreTest {

    private static final Instant NOW = Instant.parse("2022-04-20T01:30:00Z");
    private static final S3Signature SIGNATURE = new S3Signature("cn-north-1", "KEY", "secret");
    private static final byte[] CONTENT = "总结".getBytes(StandardCharsets.UTF_8);

    private final Map<String, byte[]> bucket = new ConcurrentHashMap<>();
    private HttpServer server;
    private boolean full;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/guatu/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/guatu";
    }

    private S3Store store(S3Signature signature) {
        return new S3Store(address(), signature, () -> NOW);
    }

    private void answer(HttpExchange call) throws IOException {
        byte[] body = call.getRequestBody().readAllBytes();
        String path = call.getRequestURI().getPath();
        int status = status(call, body, path);
        byte[] answer = status == 200 && call.getRequestMethod().equals("GET") ? bucket.get(path) : new byte[0];
        call.getResponseHeaders().add("Last-Modified", "Wed, 20 Apr 2022 01:30:00 GMT");
        call.sendResponseHeaders(status, answer.length == 0 ? -1 : answer.length);
        if (answer.length > 0) call.getResponseBody().write(answer);
        call.close();
    }

    private int status(HttpExchange call, byte[] body, String path) {
        String hash = call.getRequestHeaders().getFirst("x-amz-content-sha256");
        var expected = SIGNATURE.headers(
                call.getRequestMethod(),
                URI.create("http://" + call.getRequestHeaders().getFirst("Host") + path),
                hash,
                NOW);
        if (!expected.get("Authorization").equals(call.getRequestHeaders().getFirst("Authorization"))) return 403;
        if (!hash.equals(sha256(body))) return 400;
        if (full) return 507;
        switch (call.getRequestMethod()) {
            case "PUT" -> bucket.put(path, body);
            case "DELETE" -> bucket.remove(path);
            default -> {
                return bucket.containsKey(path) ? 200 : 404;
            }
        }
        return 200;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path sent() throws IOException {
        return Files.write(folder.resolve("sent"), CONTENT);
    }

    @Test
    void the_signature_of_the_published_examples_bucket_is_what_another_program_computes() {
        var example = new S3Signature("us-east-1", "AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY");
        var headers = example.headers(
                "GET",
                URI.create("https://examplebucket.s3.amazonaws.com/test.txt"),
                S3Signature.EMPTY,
                Instant.parse("2013-05-24T00:00:00Z"));
        assertEquals("20130524T000000Z", headers.get("x-amz-date"));
        assertEquals(
                "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,"
                        + " SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature="
                        + "df548e2ce037944d03f3e68682813b093763996d597cf890ca3d9037fd231eb4",
                headers.get("Authorization"));
    }

    @Test
    void W5_a_content_goes_there_comes_back_and_can_be_dropped() throws IOException {
        S3Store store = store(SIGNATURE);
        String hash = sha256(CONTENT);
        assertEquals(Optional.empty(), store.putAt(hash));
        store.put(hash, sent(), NOW);
        store.put(hash, sent(), NOW);
        assertEquals(1, bucket.size());
        assertEquals(Optional.of(NOW), store.putAt(hash));
        try (var stream = store.open(hash)) {
            assertArrayEquals(CONTENT, stream.readAllBytes());
        }
        store.drop(hash);
        store.drop(hash);
        assertEquals(
                "content_lost",
                assertThrows(Unavailable.class, () -> store.open(hash)).code());
    }

    @Test
    void a_wrong_secret_or_a_store_that_is_away_is_told_as_unavailable() throws IOException {
        Path sent = sent();
        S3Store other = store(new S3Signature("cn-north-1", "KEY", "other"));
        assertEquals(
                "store_gone",
                assertThrows(Unavailable.class, () -> other.put(sha256(CONTENT), sent, NOW))
                        .code());
        S3Store away = store(SIGNATURE);
        server.stop(0);
        assertEquals(
                "store_gone",
                assertThrows(Unavailable.class, () -> away.open(sha256(CONTENT)))
                        .code());
    }

    @Test
    void F3_a_full_store_is_told_as_a_full_disk() throws IOException {
        full = true;
        Path sent = sent();
        var refused =
                assertThrows(UncheckedIOException.class, () -> store(SIGNATURE).put(sha256(CONTENT), sent, NOW));
        assertEquals("No space left on device", refused.getCause().getMessage());
        assertEquals(0, bucket.size());
    }
}
