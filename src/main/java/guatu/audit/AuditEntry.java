package guatu.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * One line of the trail (审计记录): who did what, when, from where, and why; chained by hash to the line before (rule A2).
 *
 * @param id place in the chain, from 1 without gaps
 * @param before facts before, a JSON object
 * @param after facts after, a JSON object
 */
public record AuditEntry(
        long id,
        Instant at,
        String username,
        String actor,
        String address,
        String entity,
        String key,
        String verb,
        String before,
        String after,
        String why,
        String previousHash,
        String hash) {

    /** The entry with its place in the chain. */
    AuditEntry sealed() {
        return new AuditEntry(
                id, at, username, actor, address, entity, key, verb, before, after, why, previousHash, computedHash());
    }

    /** SHA-256 over everything the entry says and the hash of the one before, in hexadecimal. */
    String computedHash() {
        String all = String.join(
                "\u001f",
                previousHash,
                Long.toString(id),
                at.toString(),
                username,
                actor,
                address,
                entity,
                key,
                verb,
                before,
                after,
                why == null ? "" : why);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
