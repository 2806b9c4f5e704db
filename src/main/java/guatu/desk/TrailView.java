package guatu.desk;

import guatu.shared.event.Trail;
import java.time.Instant;

/** A line of the trail as a task's page shows it. */
public record TrailView(Instant at, String actor, String verb, String why) {

    static TrailView of(Trail.Line line) {
        return new TrailView(line.at(), line.actor(), line.verb(), line.why());
    }
}
