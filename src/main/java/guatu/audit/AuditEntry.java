package guatu.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of the trail (审计记录): who did what, when, from where, and why; chained by hash to the line before (rule A2).
 *
 * @param id place in the chain, from 1 without gaps
 * @param before facts before, a JSON object
 * @param after facts after, a JSON object
 * @param why the reason given, or null
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

    /** From a row of the table, in the order of the columns. */
    static AuditEntry of(Object[] row) {
        return new AuditEntry(
                (Long) row[0],
                (Instant) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                (String) row[10],
                (String) row[11],
                (String) row[12]);
    }

    /** The entry with its place in the chain. */
    AuditEntry sealed() {
        return new AuditEntry(
                id, at, username, actor, address, entity, key, verb, before, after, why, previousHash, computedHash());
    }

    /**
     * SHA-256 over everything the entry says and the hash of the one before, in hexadecimal. Each part is written with
     * its length, so that nothing can be moved from one part to the next unnoticed.
     */
    String computedHash() {
        String all = Stream.of(
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
                        why)
                .map(part -> part == null ? "-" : part.length() + ":" + part)
                .collect(Collectors.joining());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
