package guatu.problem;

import guatu.shared.error.RuleViolation;
import guatu.shared.web.Paging;
import guatu.shared.web.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;

/** The filter of the problems as it stands in the address, the same for the page and for the API. */
public class ProblemQuery {

    /** {@code open} where left out, {@code resolved}, or {@code all}. */
    @RestQuery
    public String state;

    @RestQuery
    public String plan;

    @RestQuery
    public String unit;

    /** {@code true}: only those that ask for coordination. */
    @RestQuery
    public String coordination;

    /** {@code true}: only those that the reader's own unit is asked to help with. */
    @RestQuery
    public String mine;

    /** {@code true}: only those open after the day by which they were needed. */
    @RestQuery
    public String late;

    @RestQuery
    public String q;

    @RestQuery
    public String asOf;

    @RestQuery
    public String page;

    @RestQuery
    public String size;

    ProblemFilter toFilter(LocalDate today) {
        LocalDate day = Typed.date("asOf", asOf);
        String code = Typed.words(plan);
        return new ProblemFilter(
                null,
                state(),
                code == null ? null : code.toUpperCase(),
                Typed.words(unit),
                "true".equals(coordination),
                "true".equals(mine),
                "true".equals(late),
                Typed.words(q),
                day == null ? today : day,
                Paging.of(Typed.number("page", page), Typed.number("size", size), 50));
    }

    private ProblemFilter.State state() {
        String word = Typed.words(state);
        if (word == null || word.equalsIgnoreCase("open")) return ProblemFilter.State.OPEN;
        if (word.equalsIgnoreCase("resolved")) return ProblemFilter.State.RESOLVED;
        if (word.equalsIgnoreCase("all")) return null;
        throw new RuleViolation("unknown_word", "state", word);
    }

    /** The filter without its page, as the start of a query string for links. */
    public String link() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("state", state);
        parts.put("plan", plan);
        parts.put("unit", unit);
        parts.put("coordination", coordination);
        parts.put("mine", mine);
        parts.put("late", late);
        parts.put("q", q);
        parts.put("asOf", asOf);
        return parts.entrySet().stream()
                .filter(part -> Typed.words(part.getValue()) != null)
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8) + "&")
                .collect(Collectors.joining());
    }
}
