package guatu.shared.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import guatu.shared.error.Conflict;
import guatu.shared.error.Forbidden;
import guatu.shared.error.NotFound;
import guatu.shared.error.RuleViolation;
import guatu.shared.error.SignInRefused;
import guatu.shared.error.TooMany;
import guatu.shared.error.Unavailable;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers an exception: the API with problem+json, a page with an error page in words. */
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger("guatu.fault");
    private static final String HTML = "text/html;charset=UTF-8";

    private final HttpServerRequest request;

    ProblemMapper(HttpServerRequest request) {
        this.request = request;
    }

    @ServerExceptionMapper({
        RuleViolation.class,
        NotFound.class,
        Forbidden.class,
        Conflict.class,
        TooMany.class,
        Unavailable.class,
        SignInRefused.class,
        ConstraintViolationException.class,
        ValidationException.class,
        ForbiddenException.class,
        JacksonException.class,
        MismatchedInputException.class,
        OptimisticLockException.class,
        WebApplicationException.class,
        jakarta.ws.rs.NotFoundException.class,
        Throwable.class
    })
    public Response answer(Throwable thrown) {
        if (thrown instanceof WebApplicationException e && keeps(e.getResponse())) return e.getResponse();
        Locale locale = CurrentLanguage.of(request);
        Problem problem = problem(thrown, locale, request);
        return api(request) ? json(problem, thrown) : page(problem, thrown, locale);
    }

    @ServerExceptionMapper(UnauthorizedException.class)
    public Response signIn(UnauthorizedException thrown) {
        String signIn = LocalPath.signIn(request);
        if (api(request)) {
            Problem problem = Failures.of(401, "sign_in_needed", CurrentLanguage.of(request));
            return json(problem, thrown);
        }
        if (request.getHeader("HX-Request") != null)
            return Response.status(401).header("HX-Redirect", signIn).build();
        return Response.status(303).header(HttpHeaders.LOCATION, signIn).build();
    }

    /** A redirect, or an answer that somebody has already written out in full. */
    private static boolean keeps(Response response) {
        return response.getStatus() < 400 || response.hasEntity();
    }

    /** What to tell; a fault of the program is logged under the reference number that the reader gets. */
    static Problem problem(Throwable thrown, Locale locale, HttpServerRequest request) {
        Problem problem = Failures.of(thrown, locale);
        if (problem != null && problem.status() < 500) return problem;
        String reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(thrown, "%s: %s %s", reference, request.method(), request.path());
        return problem != null ? problem : Failures.of(500, "internal", locale, reference);
    }

    static boolean api(HttpServerRequest request) {
        return request.path().startsWith("/api/") || request.path().equals("/api");
    }

    private static Response json(Problem problem, Throwable thrown) {
        return withHeaders(Response.status(problem.status()), problem, thrown)
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    private static Response page(Problem problem, Throwable thrown, Locale locale) {
        return withHeaders(Response.status(problem.status()), problem, thrown)
                .type(HTML)
                .entity(ErrorPages.page(problem, locale).render())
                .build();
    }

    private static Response.ResponseBuilder withHeaders(
            Response.ResponseBuilder answer, Problem problem, Throwable thrown) {
        if (thrown instanceof TooMany e) answer.header(HttpHeaders.RETRY_AFTER, e.seconds());
        if (problem.status() == 401) answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        if (problem.status() == 503) answer.header(HttpHeaders.RETRY_AFTER, 5);
        return answer;
    }
}
