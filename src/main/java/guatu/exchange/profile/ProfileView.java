package guatu.exchange.profile;

import java.time.Instant;
import java.util.List;

/** A profile as its page shows it. */
record ProfileView(
        String id, int version, String name, String headings, int used, Instant usedAt, List<Decision> decisions) {

    /** A decision in words. */
    record Decision(String key, String words) {}
}
