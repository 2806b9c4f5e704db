package guatu.organisation;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who asked for or decided something, and when (签署); kept as written, whatever becomes of the account. */
@Embeddable
public record Signature(String username, String name, Instant at) {

    public static Signature of(Actor actor, Instant at) {
        return new Signature(actor.username(), actor.name(), at);
    }

    /** The same account, or another account of the same person as far as its shown name tells. */
    public boolean isBy(Actor actor) {
        return username.equals(actor.username()) || name.equals(actor.name());
    }
}
