package guatu.shared.event;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Reads the trail of one thing (留痕), for its page. */
public interface Trail {

    /** One entry, newest first; before and after are JSON objects. */
    record Line(long id, Instant at, String actor, String verb, String before, String after, String why) {}

    List<Line> of(String entity, String key);

    /** Those of the keys about which something has been written since that line. */
    Set<String> touchedSince(long line, String entity, Collection<String> keys);
}
