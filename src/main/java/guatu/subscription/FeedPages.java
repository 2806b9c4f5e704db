package guatu.subscription;

import guatu.shared.error.NotFound;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Where calendar programs fetch: the secret in the address is the key, and its owner's sight holds at every fetch. */
@Path("/calendar")
@PermitAll
@Blocking
class FeedPages {

    private final OpenLink openLink;
    private final Feed feed;

    FeedPages(OpenLink openLink, Feed feed) {
        this.openLink = openLink;
        this.feed = feed;
    }

    @GET
    @Path("/{secret}.ics")
    public RestResponse<byte[]> fetch(
            @RestPath String secret, @HeaderParam("If-None-Match") String known, HttpServerRequest request) {
        if (!secret.matches("[A-Za-z0-9_-]{43}")) throw new NotFound("link");
        var opened =
                openLink.handle(new LinkKey(secret), request.remoteAddress().hostAddress());
        var fetched = feed.of(opened.owner(), opened.wanted(), opened.language(), request);
        return fetched.answer(known, "inline");
    }
}
