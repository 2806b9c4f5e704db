package guatu.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks who stands behind a session's cookie or a bearer token. */
class SecretRequest extends BaseAuthenticationRequest {

    private final Secret secret;
    private final boolean bearer;
    private final String address;

    SecretRequest(Secret secret, boolean bearer, String address) {
        this.secret = secret;
        this.bearer = bearer;
        this.address = address;
    }

    Secret secret() {
        return secret;
    }

    boolean bearer() {
        return bearer;
    }

    String address() {
        return address;
    }
}
