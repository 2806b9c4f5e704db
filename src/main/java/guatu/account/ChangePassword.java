package guatu.account;

import guatu.organisation.Actor;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Changes one's own password; every session and key given out before ends. */
@ApplicationScoped
class ChangePassword {

    /** The old password, and the new one twice. */
    record Command(String old, String fresh, String again) {
        @Override
        public String toString() {
            return "Command[]";
        }
    }

    private final Accounts accounts;
    private final Passwords passwords;
    private final Admissions admissions;
    private final SignInLimit limit;
    private final Events events;
    private final Today today;

    ChangePassword(
            Accounts accounts,
            Passwords passwords,
            Admissions admissions,
            SignInLimit limit,
            Events events,
            Today today) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.admissions = admissions;
        this.limit = limit;
        this.events = events;
        this.today = today;
    }

    @Transactional
    public void handle(Actor actor, Command command) {
        Account account = accounts.get(actor.accountId());
        limit.take(actor.address(), account.username());
        if (!passwords.matches(command.old(), account.passwordHash())) throw new RuleViolation("password_wrong", "old");
        limit.giveBack(actor.address(), account.username());
        if (!command.fresh().equals(command.again())) throw new RuleViolation("password_differs", "again");
        if (command.fresh().equals(command.old())) throw new RuleViolation("password_same", "fresh");
        events.fire(account.changePassword(passwords.hash(command.fresh(), account.username(), "fresh")));
        admissions.endAllOf(account, today.wall());
    }
}
