package guatu.shared.web;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Sends a file to be kept, never shown inside a page, under a name in any script (RFC 5987). */
public final class Download {

    private static final int LONGEST_NAME = 120;
    private static final String POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private Download() {}

    public static RestResponse<InputStream> of(InputStream file, String name, String type) {
        return ResponseBuilder.ok(file)
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", POLICY)
                .build();
    }

    /** The name twice: in plain letters for old programs, and whole. */
    static String disposition(String name) {
        int dot = Math.max(name.lastIndexOf('.'), 0);
        String stem = name.substring(0, dot)
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_")
                .strip();
        String whole = (stem.length() > LONGEST_NAME ? stem.substring(0, LONGEST_NAME) : stem) + name.substring(dot);
        String plain = whole.replaceAll("[^A-Za-z0-9._-]+", "_").replaceFirst("^_+", "guatu");
        String encoded = URLEncoder.encode(whole, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
