package guatu.account;

import guatu.shared.web.Bearer;
import guatu.shared.web.SessionCookie;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/**
 * Recognises a request by its bearer token, or else by its session's cookie. A secret that is not known leaves the
 * caller anonymous: the door of the page or API then answers, so that public pages open with an old cookie, too.
 */
@ApplicationScoped
class Doorkeeper implements HttpAuthenticationMechanism {

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        HttpServerRequest request = context.request();
        String token = Bearer.of(request);
        String secret = token != null ? token : SessionCookie.of(request);
        if (secret == null || secret.isEmpty()) return Uni.createFrom().nullItem();
        String address =
                request.remoteAddress() == null ? "?" : request.remoteAddress().hostAddress();
        return identities
                .authenticate(new SecretRequest(new Secret(secret), token != null, address))
                .onFailure(AuthenticationFailedException.class)
                .recoverWithNull();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SecretRequest.class);
    }
}
