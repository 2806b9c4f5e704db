package guatu.subscription;

import java.time.Instant;

/**
 * A calendar's link as its owner sees it; the address itself is kept nowhere.
 *
 * @param of name of the unit, person or plan; null for all in sight
 */
public record LinkShown(String id, Scope scope, String of, Instant createdAt, Instant fetchedAt) {}
