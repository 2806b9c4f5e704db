package guatu.task;

import guatu.shared.error.RuleViolation;
import guatu.shared.web.Paging;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;

/** The filter of the ledger as it stands in the URL, the same for the page and for the API. */
public class TaskQuery {

    @RestQuery
    public String plan;

    @RestQuery
    public String unit;

    /** {@code self} leaves out the units below the named one. */
    @RestQuery
    public String scope;

    /** The named unit's part, {@code lead} unless {@code support} is asked for. */
    @RestQuery
    public String part;

    @RestQuery
    public String light;

    @RestQuery
    public String stage;

    @RestQuery
    public String open;

    @RestQuery
    public String overdue;

    @RestQuery
    public String soon;

    @RestQuery
    public String unreported;

    @RestQuery
    public String late;

    @RestQuery
    public String dueFrom;

    @RestQuery
    public String dueBefore;

    /** Days from the day asked within which the promise or an open node falls due, 0 to 366. */
    @RestQuery
    public String dueWithin;

    @RestQuery
    public String q;

    @RestQuery
    public String sort;

    @RestQuery
    public String page;

    @RestQuery
    public String size;

    @RestQuery
    public String asOf;

    /** Columns of the page, with commas; the API shows every fact and takes no notice. */
    @RestQuery
    public String columns;

    /** The filter in types; throws RuleViolation naming the parameter that cannot be read. */
    public TaskFilter toFilter(LocalDate today) {
        LocalDate day = date("asOf", asOf);
        return new TaskFilter(
                plan(plan),
                blankToNull(unit),
                "self".equals(scope),
                "support".equalsIgnoreCase(part) ? Part.SUPPORT : Part.LEAD,
                words(Light.class, "light", light),
                words(Stage.class, "stage", stage),
                yes(open),
                yes(overdue),
                yes(soon),
                yes(unreported),
                yes(late),
                date("dueFrom", dueFrom),
                date("dueBefore", dueBefore),
                days("dueWithin", dueWithin),
                blankToNull(q),
                TaskSort.of(sort),
                Paging.of(number("page", page), number("size", size), 50),
                day == null ? today : day,
                day == null ? AsOf.NOW : AsOf.of(day, today));
    }

    /** The same filter as a query string, with some parts put differently; a null value leaves a part out. */
    public String with(Map<String, String> instead) {
        Map<String, String> parts = new LinkedHashMap<>(parts());
        parts.putAll(instead);
        return parts.entrySet().stream()
                .filter(part -> part.getValue() != null && !part.getValue().isBlank())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The parts that ask for something. */
    Map<String, String> given() {
        Map<String, String> given = parts();
        given.values().removeIf(value -> value == null || value.isBlank());
        return given;
    }

    private Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("plan", plan);
        parts.put("unit", unit);
        parts.put("scope", scope);
        parts.put("part", part);
        parts.put("light", light);
        parts.put("stage", stage);
        parts.put("open", open);
        parts.put("overdue", overdue);
        parts.put("soon", soon);
        parts.put("unreported", unreported);
        parts.put("late", late);
        parts.put("dueFrom", dueFrom);
        parts.put("dueBefore", dueBefore);
        parts.put("dueWithin", dueWithin);
        parts.put("q", q);
        parts.put("sort", sort);
        parts.put("page", page);
        parts.put("size", size);
        parts.put("asOf", asOf);
        parts.put("columns", columns);
        return parts;
    }

    private static String plan(String code) {
        return blankToNull(code) == null ? null : code.strip().toUpperCase();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static boolean yes(String text) {
        return "true".equals(text) || "on".equals(text) || "1".equals(text);
    }

    private static Integer number(String field, String text) {
        if (blankToNull(text) == null) return null;
        try {
            return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, Long.parseLong(text.strip())));
        } catch (NumberFormatException e) {
            throw new RuleViolation("not_a_number", field);
        }
    }

    private static Integer days(String field, String text) {
        Integer days = number(field, text);
        if (days != null && (days < 0 || days > 366)) throw new RuleViolation("out_of_range", field, 0, 366);
        return days;
    }

    public static LocalDate date(String field, String text) {
        if (blankToNull(text) == null) return null;
        try {
            LocalDate date = LocalDate.parse(text.strip());
            if (date.getYear() < 1949 || date.getYear() > 2200) throw new RuleViolation("date_out_of_range", field);
            return date;
        } catch (DateTimeParseException e) {
            throw new RuleViolation("not_a_date", field);
        }
    }

    private static <E extends Enum<E>> Set<E> words(Class<E> type, String field, String text) {
        Set<E> words = EnumSet.noneOf(type);
        if (blankToNull(text) == null) return words;
        for (String word : text.split(",")) {
            words.add(Arrays.stream(type.getEnumConstants())
                    .filter(constant -> constant.name().equalsIgnoreCase(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation("unknown_word", field, word)));
        }
        return words;
    }
}
