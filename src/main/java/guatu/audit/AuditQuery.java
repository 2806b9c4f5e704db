package guatu.audit;

import guatu.shared.time.Today;
import guatu.shared.web.Paging;
import guatu.shared.web.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;

/** The filter of the trail as it stands in the address, the same for the page, the file and the API. */
public class AuditQuery {

    @RestQuery
    public String entity;

    @RestQuery
    public String key;

    @RestQuery
    public String username;

    @RestQuery
    public String verb;

    /** First day, as 2022-04-20. */
    @RestQuery
    public String from;

    /** Last day, included. */
    @RestQuery
    public String to;

    @RestQuery
    public String page;

    @RestQuery
    public String size;

    AuditQuestion question(Today today) {
        LocalDate last = Typed.date("to", to);
        return new AuditQuestion(
                Typed.words(entity),
                Typed.words(key),
                Typed.words(username),
                Typed.words(verb),
                start(Typed.date("from", from), today),
                start(last == null ? null : last.plusDays(1), today));
    }

    private static Instant start(LocalDate day, Today today) {
        return day == null ? null : day.atStartOfDay(today.zone()).toInstant();
    }

    Paging paging() {
        return Paging.of(Typed.number("page", page), Typed.number("size", size), 50);
    }

    /** The filter without its page, as the start of a query string for links. */
    public String link() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("entity", entity);
        parts.put("key", key);
        parts.put("username", username);
        parts.put("verb", verb);
        parts.put("from", from);
        parts.put("to", to);
        return parts.entrySet().stream()
                .filter(part -> Typed.words(part.getValue()) != null)
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }
}
