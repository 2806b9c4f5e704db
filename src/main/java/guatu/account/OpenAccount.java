package guatu.account;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Opens an account: by the administrator, at the first run, or for the demo. */
@ApplicationScoped
public class OpenAccount {

    /**
     * What the new account is.
     *
     * @param username sign-in name, unique; kept in lower case
     * @param name shown name, a job title as a rule
     * @param unitId the unit acted for; needed by UNIT_LEAD and MEMBER, else null
     * @param password at least 10 characters
     * @param mustChangePassword true when the password has to be changed at the first sign-in
     */
    public record Command(
            String username, String name, Role role, Long unitId, String password, boolean mustChangePassword) {

        @Override
        public String toString() {
            return "Command[" + username + ", " + role + "]";
        }
    }

    private final Accounts accounts;
    private final Units units;
    private final Passwords passwords;
    private final Events events;
    private final Today today;

    OpenAccount(Accounts accounts, Units units, Passwords passwords, Events events, Today today) {
        this.accounts = accounts;
        this.units = units;
        this.passwords = passwords;
        this.events = events;
        this.today = today;
    }

    /** The account's id. A name that is taken is a RuleViolation {@code account_taken}. */
    @Transactional
    public long handle(Actor actor, Command command) {
        accounts.requireFree(command.username());
        String hash = passwords.hash(command.password(), command.username(), "password");
        Unit unit = units.activeOrNone(command.unitId());
        Account account = new Account(command.username(), command.name(), command.role(), unit, hash, today.wall());
        account.mustChangePassword(command.mustChangePassword());
        accounts.persist(account);
        events.fire(account.opened());
        return account.id();
    }
}
