package guatu.subscription;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret of a calendar's address, 256 random bits; it is told once, only its hash is kept, and it is never printed. */
record LinkKey(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkKey fresh() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new LinkKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the calendar is fetched. */
    String path() {
        return "/calendar/" + text + ".ics";
    }

    @Override
    public String toString() {
        return "***";
    }
}
