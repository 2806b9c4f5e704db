package guatu.account;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.shared.time.Today;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Readies an empty installation: with a given password for {@code admin}, or with a one-time code for the first visit. */
@ApplicationScoped
class FirstRun {

    private final Accounts accounts;
    private final FirstRunCodes codes;
    private final OpenAccount openAccount;
    private final CurrentActor current;
    private final Today today;
    private volatile boolean inhabited;

    FirstRun(Accounts accounts, FirstRunCodes codes, OpenAccount openAccount, CurrentActor current, Today today) {
        this.accounts = accounts;
        this.codes = codes;
        this.openAccount = openAccount;
        this.current = current;
        this.today = today;
    }

    /** True while there is no account at all. */
    boolean pending() {
        if (!inhabited) inhabited = accounts.count() > 0;
        return !inhabited;
    }

    /** Looks again, after a test has emptied the database. */
    void forget() {
        inhabited = false;
    }

    /** Opens {@code admin} with the password given at start. */
    void bootstrap(String password) {
        current.actAs(Actor.SYSTEM);
        openAccount.handle(Actor.SYSTEM, OpenFirstAccount.administrator("admin", "系统管理员", password));
    }

    /** A new code, to be printed once. */
    @Transactional
    public Secret handle() {
        Secret code = Secret.typeable(5);
        codes.persist(new FirstRunCode(code, today.wall()));
        return code;
    }
}
