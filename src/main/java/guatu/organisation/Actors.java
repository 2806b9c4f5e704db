package guatu.organisation;

import java.util.Optional;

/** Finds the actor behind an account when its owner is not there: for what is done in their name by a link or a job. */
public interface Actors {

    /** Empty where the account is out of use, or must choose a new password first. */
    Optional<Actor> acting(long accountId, String address);
}
