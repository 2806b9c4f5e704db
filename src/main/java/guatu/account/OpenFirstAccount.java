package guatu.account;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Set;

/** Opens the first administrator's account for whoever holds the code from the log. */
@ApplicationScoped
class OpenFirstAccount {

    /** What the first visitor typed. */
    record Command(String code, String username, String name, String password, String address) {
        @Override
        public String toString() {
            return "Command[" + username + "]";
        }
    }

    private final Accounts accounts;
    private final FirstRunCodes codes;
    private final OpenAccount openAccount;
    private final SignInLimit limit;
    private final CurrentActor current;

    OpenFirstAccount(
            Accounts accounts, FirstRunCodes codes, OpenAccount openAccount, SignInLimit limit, CurrentActor current) {
        this.accounts = accounts;
        this.codes = codes;
        this.openAccount = openAccount;
        this.limit = limit;
        this.current = current;
    }

    @Transactional
    public void handle(Command command) {
        limit.take(command.address(), "first-run");
        Secret code = new Secret(command.code().strip().toLowerCase(Locale.ROOT));
        if (codes.held().stream().noneMatch(known -> known.is(code)))
            throw new RuleViolation("account_wrong_code", "code");
        if (accounts.count() > 0) throw new Conflict("account_not_first", null);
        Actor first = new Actor(
                0, command.username(), command.name(), Set.of(Role.ADMIN), null, null, null, command.address());
        current.actAs(first);
        openAccount.handle(first, administrator(command.username(), command.name(), command.password()));
        codes.deleteAll();
    }

    static OpenAccount.Command administrator(String username, String name, String password) {
        return new OpenAccount.Command(username, name, Role.ADMIN, null, password, false);
    }
}
