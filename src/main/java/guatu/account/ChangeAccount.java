package guatu.account;

import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.organisation.Units;
import guatu.shared.error.RuleViolation;
import guatu.shared.event.DomainEvent;
import guatu.shared.event.Events;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * The administrator changes somebody's account. A new role, a closed account and a new password end every session
 * and key of it at once (FAULTS P4); one's own account is changed by another administrator.
 */
@ApplicationScoped
class ChangeAccount {

    /** What the account shall be; a password of null stays as it is. */
    record Command(String name, Role role, Long unitId, boolean active, String password) {

        static Command of(AccountList.Row row) {
            return new Command(row.name(), row.role(), row.unitId(), row.active(), null);
        }

        Command active(boolean now) {
            return new Command(name, role, unitId, now, password);
        }

        Command password(String fresh) {
            return new Command(name, role, unitId, active, fresh);
        }

        @Override
        public String toString() {
            return "Command[" + name + ", " + role + ", " + active + "]";
        }
    }

    private final Accounts accounts;
    private final Units units;
    private final Passwords passwords;
    private final Admissions admissions;
    private final Events events;
    private final Today today;

    ChangeAccount(
            Accounts accounts, Units units, Passwords passwords, Admissions admissions, Events events, Today today) {
        this.accounts = accounts;
        this.units = units;
        this.passwords = passwords;
        this.admissions = admissions;
        this.events = events;
        this.today = today;
    }

    @Transactional
    public void handle(Actor actor, String username, Command command) {
        Account account = accounts.get(username);
        boolean ends = command.role() != account.role() || account.active() && !command.active();
        requireAnothers(actor, account, ends || command.password() != null);
        if (ends && account.role() == Role.ADMIN && account.active()) accounts.requireAnotherAdminThan(account);
        change(account, command);
        if (command.password() != null)
            events.fire(account.resetPassword(passwords.hash(command.password(), account.username(), "password")));
        if (ends || command.password() != null) admissions.endAllOf(account, today.wall());
    }

    private static void requireAnothers(Actor actor, Account account, boolean grave) {
        if (grave && account.id() == actor.accountId()) throw new RuleViolation("account_own", null);
    }

    private void change(Account account, Command command) {
        DomainEvent changed = account.change(command.name(), command.role(), units.activeOrNone(command.unitId()));
        if (!changed.before().equals(changed.after())) events.fire(changed);
        if (account.active() && !command.active()) events.fire(account.deactivate());
        if (!account.active() && command.active()) events.fire(account.reactivate());
    }
}
