package guatu.shared.web;

import io.vertx.core.http.HttpServerRequest;

/** The token in the Authorization header; a token in a URL never counts (FAULTS P8). */
public final class Bearer {

    private static final String SCHEME = "Bearer ";

    private Bearer() {}

    /** The token; empty where the header is of another scheme; null where there is none. */
    public static String of(HttpServerRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) return null;
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : "";
    }
}
