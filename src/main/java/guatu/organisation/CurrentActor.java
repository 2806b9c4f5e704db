package guatu.organisation;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;

/** The actor of this request, as sign-in or token left it on the security identity (attribute {@code actor}). */
@RequestScoped
public class CurrentActor {

    /** Name of the identity's attribute that holds the {@link Actor}. */
    public static final String ATTRIBUTE = "actor";

    private final SecurityIdentity identity;
    private Actor instead;

    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The signed-in actor. Throws IllegalStateException where nobody is; doors are on the classes. */
    public Actor get() {
        Actor actor = orNull();
        if (actor == null) throw new IllegalStateException("nobody is signed in");
        return actor;
    }

    public Actor orNull() {
        return instead != null ? instead : identity.getAttribute(ATTRIBUTE);
    }

    /** Acts as the program itself, or as a named account in the demo, outside a request of a person. */
    public void actAs(Actor actor) {
        this.instead = actor;
    }
}
