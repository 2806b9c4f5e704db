package guatu.shared.web;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random words that make a form count once, however often it is sent (FAULTS F7). */
public final class Once {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Once() {}

    /** 128 random bits in hexadecimal. */
    public static String word() {
        byte[] bits = new byte[16];
        RANDOM.nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }
}
