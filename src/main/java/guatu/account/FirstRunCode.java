package guatu.account;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** A one-time code from the log that lets the first administrator in; kept so that every instance knows it. */
@Entity
class FirstRunCode {

    @Id
    private String hash;

    private Instant createdAt;

    protected FirstRunCode() {}

    FirstRunCode(Secret code, Instant now) {
        this.hash = code.hash();
        this.createdAt = now;
    }

    boolean is(Secret code) {
        return hash.equals(code.hash());
    }
}
