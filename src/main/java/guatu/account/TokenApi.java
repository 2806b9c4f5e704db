package guatu.account;

import guatu.organisation.CurrentActor;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Keys for programs: made with name and password, listed and revoked by their owner. */
@Path("/api/tokens")
@Authenticated
@Blocking
@Tag(name = "Tokens", description = "Keys for programs that act for an account.")
class TokenApi {

    /** Who asks, and what the key shall be called. */
    record Wish(
            @NotBlank String username,
            @NotBlank String password,
            @Size(max = 100) String name) {
        @Override
        public String toString() {
            return "Wish[" + username + "]";
        }
    }

    /** The key, told this once. */
    record Given(String token, String name) {}

    private final CheckPassword checkPassword;
    private final MakeToken makeToken;
    private final RevokeToken revokeToken;
    private final ApiTokens tokens;
    private final CurrentActor current;

    TokenApi(
            CheckPassword checkPassword,
            MakeToken makeToken,
            RevokeToken revokeToken,
            ApiTokens tokens,
            CurrentActor current) {
        this.checkPassword = checkPassword;
        this.makeToken = makeToken;
        this.revokeToken = revokeToken;
        this.tokens = tokens;
        this.current = current;
    }

    @POST
    @PermitAll
    @Operation(summary = "Makes a token by name and password")
    public RestResponse<Given> make(@Valid @NotNull Wish wish, HttpServerRequest request) {
        String address = request.remoteAddress().hostAddress();
        long account = checkPassword.handle(new CheckPassword.Command(wish.username(), wish.password(), address));
        var made = makeToken.handle(account, wish.name());
        return RestResponse.status(
                RestResponse.Status.CREATED, new Given(made.secret().text(), made.name()));
    }

    @GET
    @Operation(summary = "Lists one's own tokens")
    public List<ApiTokens.Shown> list() {
        return tokens.of(current.get().accountId());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Revokes one of one's own tokens")
    public void revoke(@RestPath long id) {
        revokeToken.handle(current.get(), id);
    }
}
