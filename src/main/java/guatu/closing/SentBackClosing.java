package guatu.closing;

import java.time.Instant;

/** A request to close that was sent back and not asked anew, for the unit's desk. */
public record SentBackClosing(String number, String title, String reason, Instant at) {}
