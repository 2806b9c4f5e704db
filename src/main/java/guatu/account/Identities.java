package guatu.account;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.time.Today;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the security identity, with the {@link Actor} on it, from what the database knows. */
@ApplicationScoped
class Identities implements IdentityProvider<SecretRequest> {

    static final String MUST_CHANGE_PASSWORD = "mustChangePassword";
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final KnownActors known;
    private final NoteSeen noteSeen;
    private final Today today;

    Identities(KnownActors known, NoteSeen noteSeen, Today today) {
        this.known = known;
        this.noteSeen = noteSeen;
        this.today = today;
    }

    @Override
    public Class<SecretRequest> getRequestType() {
        return SecretRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(SecretRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> identity(request));
    }

    @ActivateRequestContext
    SecurityIdentity identity(SecretRequest request) {
        String hash = request.secret().hash();
        Optional<KnownActors.Known> who = request.bearer() ? known.byToken(hash) : known.bySession(hash);
        who.ifPresent(it -> note(it, request, hash));
        return who.map(it -> identity(it, request)).orElseThrow(AuthenticationFailedException::new);
    }

    private void note(KnownActors.Known who, SecretRequest request, String hash) {
        if (who.seen() == null || who.seen().isBefore(today.wall().minus(SEEN_EVERY)))
            noteSeen.handle(hash, request.bearer());
    }

    private static SecurityIdentity identity(KnownActors.Known who, SecretRequest request) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(who.username()))
                .addRoles(who.roles().stream().map(Role::name).collect(Collectors.toSet()))
                .addAttribute(CurrentActor.ATTRIBUTE, who.actor(request.address()))
                .addAttribute(MUST_CHANGE_PASSWORD, who.mustChangePassword())
                .build();
    }
}
