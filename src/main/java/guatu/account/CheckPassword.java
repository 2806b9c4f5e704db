package guatu.account;

import guatu.shared.error.SignInRefused;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets somebody in by name and password, or refuses in the same words and time whatever the cause (FAULTS P7). */
@ApplicationScoped
class CheckPassword {

    /** What was typed, and where from. */
    record Command(String username, String password, String address) {
        @Override
        public String toString() {
            return "Command[" + address + "]";
        }
    }

    private final SignInLimit limit;
    private final Accounts accounts;
    private final Passwords passwords;
    private final NoteSignIn noteSignIn;

    CheckPassword(SignInLimit limit, Accounts accounts, Passwords passwords, NoteSignIn noteSignIn) {
        this.limit = limit;
        this.accounts = accounts;
        this.passwords = passwords;
        this.noteSignIn = noteSignIn;
    }

    /** The account's id. Not transactional: no connection waits while the password is hashed. */
    public long handle(Command command) {
        String username = Usernames.plain(command.username());
        limit.take(command.address(), username);
        String hash = accounts.passwordHashOf(username).orElse(null);
        boolean right = passwords.matches(command.password(), hash);
        long id = noteSignIn
                .handle(username, right ? hash : null, command.address())
                .orElseThrow(SignInRefused::new);
        limit.giveBack(command.address(), username);
        return id;
    }
}
