package guatu.account;

import guatu.shared.error.RuleViolation;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** At the start of an empty installation opens the administrator's account, or prints the code to do so. */
@ApplicationScoped
class FirstRunAtStart {

    private static final Logger LOG = Logger.getLogger(FirstRunAtStart.class);

    private final FirstRun firstRun;
    private final Optional<String> password;
    private final boolean demo;

    FirstRunAtStart(
            FirstRun firstRun,
            @ConfigProperty(name = "guatu.bootstrap.admin-password") Optional<String> password,
            @ConfigProperty(name = "guatu.demo", defaultValue = "false") boolean demo) {
        this.firstRun = firstRun;
        this.password = password;
        this.demo = demo;
    }

    @ActivateRequestContext
    void ready(@Observes StartupEvent start) {
        if (!firstRun.pending()) return;
        if (password.isPresent() && bootstrapped()) return;
        if (!demo)
            LOG.warnf(
                    "No account yet. Open /first-run and enter this one-time code: %s",
                    firstRun.handle().text());
    }

    private boolean bootstrapped() {
        try {
            firstRun.bootstrap(password.get());
            LOG.info("Opened the account admin with the password given");
            return true;
        } catch (RuleViolation e) {
            LOG.errorf("guatu.bootstrap.admin-password is refused: %s", e.code());
            return e.code().equals("account_taken");
        }
    }
}
