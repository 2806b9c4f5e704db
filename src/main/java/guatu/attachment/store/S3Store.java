package guatu.attachment.store;

import guatu.shared.error.Unavailable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;

/** Contents in a bucket of any store that speaks S3, addressed by path; the store checks what it gets against its hash. */
final class S3Store implements ContentStore {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration WHOLE = Duration.ofSeconds(30);
    private static final int FULL = 507;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final String bucket;
    private final S3Signature signature;
    private final Supplier<Instant> clock;

    /** @param bucket its whole address: {@code https://store.example/guatu} */
    S3Store(String bucket, S3Signature signature, Supplier<Instant> clock) {
        this.bucket = bucket;
        this.signature = signature;
        this.clock = clock;
    }

    @Override
    public void put(String sha256, Path content, Instant at) {
        try {
            requireFine(call("PUT", sha256, sha256, BodyPublishers.ofFile(content), BodyHandlers.discarding()));
        } catch (FileNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public InputStream open(String sha256) {
        var answer = call("GET", sha256, S3Signature.EMPTY, BodyPublishers.noBody(), BodyHandlers.ofInputStream());
        if (answer.statusCode() == 200) return answer.body();
        close(answer.body());
        if (answer.statusCode() == 404) throw new Unavailable("content_lost", null);
        throw gone(answer);
    }

    @Override
    public Optional<Instant> putAt(String sha256) {
        var answer = call("HEAD", sha256, S3Signature.EMPTY, BodyPublishers.noBody(), BodyHandlers.discarding());
        if (answer.statusCode() == 404) return Optional.empty();
        requireFine(answer);
        return answer.headers()
                .firstValue("Last-Modified")
                .map(text -> DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from));
    }

    @Override
    public void drop(String sha256) {
        var answer = call("DELETE", sha256, S3Signature.EMPTY, BodyPublishers.noBody(), BodyHandlers.discarding());
        if (answer.statusCode() != 404) requireFine(answer);
    }

    private <T> HttpResponse<T> call(
            String method, String sha256, String bodyHash, BodyPublisher body, BodyHandler<T> handler) {
        URI address = URI.create(bucket + "/" + sha256.substring(0, 2) + "/" + sha256);
        HttpRequest.Builder call =
                HttpRequest.newBuilder(address).timeout(WHOLE).method(method, body);
        signature.headers(method, address, bodyHash, clock.get()).forEach(call::header);
        try {
            return client.send(call.build(), handler);
        } catch (IOException e) {
            throw new Unavailable("store_gone", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("store_gone", e);
        }
    }

    private static void requireFine(HttpResponse<?> answer) {
        if (answer.statusCode() / 100 != 2) throw gone(answer);
    }

    private static RuntimeException gone(HttpResponse<?> answer) {
        var why = new IOException("the store answered " + answer.statusCode());
        return answer.statusCode() == FULL
                ? new java.io.UncheckedIOException(new IOException("No space left on device", why))
                : new Unavailable("store_gone", why);
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            // the answer is of no use anyway
        }
    }
}
