package guatu.shared.web;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import guatu.shared.error.Conflict;
import guatu.shared.error.Forbidden;
import guatu.shared.error.NotFound;
import guatu.shared.error.RuleViolation;
import guatu.shared.error.SignInRefused;
import guatu.shared.error.TooMany;
import guatu.shared.error.Unavailable;
import guatu.shared.words.Words;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hibernate.StaleStateException;

/** Tells what went wrong as a {@link Problem} in the reader's words, without a trace of the program's inside. */
final class Failures {

    private static final String TYPE = "urn:guatu:problem:";

    private Failures() {}

    /** The problem behind an exception; null when it is a fault of the program itself. */
    static Problem of(Throwable thrown, Locale locale) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            Problem problem = known(t, locale);
            if (problem != null) return problem;
        }
        return null;
    }

    private static Problem known(Throwable t, Locale locale) {
        if (t instanceof RuleViolation e) return rule(e, locale);
        if (t instanceof NotFound) return of(404, "not_found", locale);
        if (t instanceof Forbidden e) return of(403, e.code(), locale);
        if (t instanceof Conflict e) return of(409, e.code(), locale, List.of(), e.theirs());
        if (t instanceof Unavailable e) return of(503, e.code(), locale);
        if (t instanceof IOException e && isDiskFull(e)) return of(507, "disk_full", locale);
        if (t instanceof SignInRefused) return of(401, "sign_in_refused", locale);
        if (t instanceof TooMany e) return of(429, e.code(), locale, e.seconds());
        if (t instanceof ConstraintViolationException e)
            return of(422, "invalid", locale, Violations.of(e, locale), null);
        if (t instanceof io.quarkus.security.ForbiddenException) return of(403, "role_lacking", locale);
        if (t instanceof StreamConstraintsException) return of(422, "json_too_deep", locale);
        if (t instanceof JsonMappingException e) return json(e, locale);
        if (t instanceof com.fasterxml.jackson.core.JacksonException) return of(400, "malformed", locale);
        if (t instanceof OptimisticLockException || t instanceof StaleStateException) return of(409, "stale", locale);
        if (tooManyFields(t)) return of(413, "too_many_fields", locale);
        if (t instanceof java.sql.SQLException e) return DatabaseFailures.of(e, locale);
        return t instanceof WebApplicationException e ? web(e, locale) : null;
    }

    /** Files have no code for this; Linux, macOS and Windows each have their own words. */
    private static boolean isDiskFull(IOException e) {
        String words = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("no space left")
                || words.contains("not enough space")
                || words.contains("quota exceeded");
    }

    /** The form reader has no exception of its own for this. */
    private static boolean tooManyFields(Throwable t) {
        return t.getClass() == RuntimeException.class
                && String.valueOf(t.getMessage()).startsWith("Param limit");
    }

    private static Problem rule(RuleViolation e, Locale locale) {
        String detail = Refusals.words(e, locale);
        List<Problem.FieldError> errors =
                e.field() == null ? List.of() : List.of(new Problem.FieldError(e.field(), detail));
        return new Problem(TYPE + e.code(), title(422, locale), 422, detail, errors, null);
    }

    /** JSON that is well-formed but does not fit: names the field, never the class. */
    private static Problem json(JsonMappingException e, Locale locale) {
        if (e.getCause() != null && known(e.getCause(), locale) != null) return known(e.getCause(), locale);
        String field = e.getPath().stream()
                .map(at -> at.getFieldName() == null ? "[" + at.getIndex() + "]" : at.getFieldName())
                .collect(Collectors.joining("."));
        if (!(e instanceof MismatchedInputException) || field.isEmpty()) return of(400, "malformed", locale);
        var error = new Problem.FieldError(field, Words.of(locale, "error_bad_form"));
        return of(400, "malformed", locale, List.of(error), null);
    }

    private static Problem web(WebApplicationException e, Locale locale) {
        if (e.getCause() != null && !(e.getCause() instanceof WebApplicationException)) {
            Problem cause = of(e.getCause(), locale);
            if (cause != null) return cause;
        }
        int status = e.getResponse().getStatus();
        return status >= 500 && status != 503 ? null : ofStatus(status, locale);
    }

    static Problem ofStatus(int status, Locale locale) {
        return of(status, "status_" + status, locale);
    }

    static Problem of(int status, String code, Locale locale, Object... args) {
        return of(status, code, locale, List.of(), null, args);
    }

    private static Problem of(
            int status, String code, Locale locale, List<Problem.FieldError> errors, Object theirs, Object... args) {
        String key = "error_" + code;
        String detail = Words.has(locale, key) ? Words.of(locale, key, args) : title(status, locale);
        String name = code.startsWith("status_") ? "about:blank" : TYPE + code;
        return new Problem(name, title(status, locale), status, detail, new ArrayList<>(errors), theirs);
    }

    private static String title(int status, Locale locale) {
        String key = "error_title_" + status;
        return Words.of(locale, Words.has(locale, key) ? key : "error_title_" + (status < 500 ? "400" : "500"));
    }
}
