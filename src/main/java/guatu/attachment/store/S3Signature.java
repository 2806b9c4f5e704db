package guatu.attachment.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs calls as S3 stores ask for (AWS Signature Version 4); addresses hold plain letters only and no query. */
record S3Signature(String region, String key, String secret) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String SIGNED = "host;x-amz-content-sha256;x-amz-date";

    /** SHA-256 of a call without content. */
    static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    /** The headers to send with a call; the host is the client's own to send. */
    Map<String, String> headers(String method, URI address, String sha256, Instant at) {
        String moment = MOMENT.format(at);
        String scope = moment.substring(0, 8) + "/" + region + "/s3/aws4_request";
        String call = String.join(
                "\n",
                method,
                address.getRawPath(),
                "",
                "host:" + host(address),
                "x-amz-content-sha256:" + sha256,
                "x-amz-date:" + moment,
                "",
                SIGNED,
                sha256);
        String text = String.join("\n", "AWS4-HMAC-SHA256", moment, scope, sha256(call));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("x-amz-content-sha256", sha256);
        headers.put("x-amz-date", moment);
        headers.put(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=" + key + "/" + scope + ", SignedHeaders=" + SIGNED + ", Signature="
                        + HexFormat.of().formatHex(mac(signingKey(moment.substring(0, 8)), text)));
        return headers;
    }

    private static String host(URI address) {
        return address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
    }

    private byte[] signingKey(String day) {
        byte[] key = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
        for (String part : new String[] {day, region, "s3", "aws4_request"}) key = mac(key, part);
        return key;
    }

    private static byte[] mac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
