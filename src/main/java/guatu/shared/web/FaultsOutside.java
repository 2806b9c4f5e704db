package guatu.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers what goes wrong before a request reaches a page: a body too large, the database gone at sign-in, no such path. */
@Singleton
class FaultsOutside {

    private final ObjectMapper mapper;
    private final long mostBytes;

    FaultsOutside(
            ObjectMapper mapper,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "24M") MemorySize mostBytes) {
        this.mapper = mapper;
        this.mostBytes = mostBytes.asLongValue();
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
    }

    /** Refuses by the announced length first, as the server's own refusal has no words. */
    void register(@Observes Filters filters) {
        filters.register(this::measure, 900);
    }

    private void measure(RoutingContext context) {
        String length = context.request().getHeader("Content-Length");
        boolean tooLarge = length != null && length.matches("[0-9]{1,18}") && Long.parseLong(length) > mostBytes;
        if (!tooLarge) {
            context.next();
            return;
        }
        context.response().putHeader("Connection", "close");
        context.fail(413);
    }

    private void answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpServerResponse response = context.response();
        if (response.headWritten() || response.ended()) {
            context.next();
            return;
        }
        Problem problem = problem(context, CurrentLanguage.of(request));
        response.setStatusCode(problem.status());
        write(problem, request, response);
    }

    private static Problem problem(RoutingContext context, Locale locale) {
        int status = context.statusCode();
        return context.failure() == null || status >= 400 && status < 500
                ? Failures.ofStatus(status > 0 ? status : 500, locale)
                : ProblemMapper.problem(context.failure(), locale, context.request());
    }

    private void write(Problem problem, HttpServerRequest request, HttpServerResponse response) {
        if (problem.status() == 503) response.putHeader("Retry-After", "5");
        if (ProblemMapper.api(request)) {
            response.putHeader("Content-Type", Problem.MEDIA_TYPE).end(json(problem));
        } else {
            response.putHeader("Content-Type", "text/html;charset=UTF-8")
                    .end(ErrorPages.outside(problem, CurrentLanguage.of(request))
                            .render());
        }
    }

    private String json(Problem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
