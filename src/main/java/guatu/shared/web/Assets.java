package guatu.shared.web;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Addresses of style sheets and scripts with a mark of their content, so that a new version is never hidden by a browser's cache. */
@Named("assets")
@Singleton
public class Assets {

    private final Map<String, String> known = new ConcurrentHashMap<>();

    /** {@code /css/guatu.css} becomes {@code /css/guatu.css?v=1a2b3c4d}. */
    public String of(String path) {
        return known.computeIfAbsent(path, p -> p + "?v=" + mark("META-INF/resources" + p));
    }

    private static String mark(String resource) {
        try (var stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (stream == null) return "0";
            var sum = new CRC32();
            sum.update(stream.readAllBytes());
            return Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
