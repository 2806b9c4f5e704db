package guatu.shared.error;

/** Name or password wrong, account closed or locked: one answer for all, so that nobody learns which (401). */
public class SignInRefused extends RuntimeException {

    public SignInRefused() {
        super("sign-in refused");
    }
}
