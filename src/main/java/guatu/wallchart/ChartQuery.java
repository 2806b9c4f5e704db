package guatu.wallchart;

import guatu.shared.error.RuleViolation;
import guatu.shared.web.Typed;
import guatu.task.TaskQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** What a wall chart is asked for, as it stands in its address. */
public class ChartQuery {

    private static final String ON_THE_WALL = "ISSUED,ACTIVE,IN_REVIEW,CLOSED,SUSPENDED";
    private static final int FAR = 600;

    @RestQuery
    public String view;

    /** Codes of plans set beside the one of the path, with commas or one by one. */
    @RestQuery
    public List<String> plans;

    @RestQuery
    public String unit;

    @RestQuery
    public String leader;

    @RestQuery
    public String light;

    /** {@code 3..12}, or the first and the last one after the other. */
    @RestQuery
    public List<String> weeks;

    /** Keys of the folded headings, with commas. */
    @RestQuery
    public String fold;

    @RestQuery
    public String asOf;

    ChartView chartView() {
        return ChartView.of(view);
    }

    /** The codes of all plans on the chart, that of the path first. */
    List<String> codes(String plan) {
        return Stream.concat(Stream.of(plan), list(plans)).distinct().toList();
    }

    Set<String> folded() {
        return fold == null ? Set.of() : list(List.of(fold)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Integer fromWeek() {
        return bound(0);
    }

    Integer toWeek() {
        return bound(1);
    }

    /** The same as a query of the ledger: what is issued and not withdrawn hangs on the wall. */
    TaskQuery ledger(String plan) {
        TaskQuery query = new TaskQuery();
        query.plan = String.join(",", codes(plan));
        query.unit = unit;
        query.light = light;
        query.stage = ON_THE_WALL;
        query.asOf = asOf;
        return query;
    }

    private static Stream<String> list(List<String> words) {
        if (words == null) return Stream.of();
        return words.stream()
                .flatMap(word -> Arrays.stream(word.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty());
    }

    private Integer bound(int which) {
        List<String> bounds = bounds();
        Integer number = which < bounds.size() ? Typed.number("weeks", bounds.get(which)) : null;
        if (number != null && Math.abs(number) > FAR) throw new RuleViolation("out_of_range", "weeks", -FAR, FAR);
        return number;
    }

    private List<String> bounds() {
        if (weeks == null || weeks.isEmpty()) return List.of();
        return weeks.size() > 1 ? weeks : List.of(weeks.get(0).split("\\.\\.", -1));
    }

    /** The chosen weeks as the address has them; null for all. */
    String chosenWeeks() {
        Integer from = fromWeek();
        Integer to = toWeek();
        return from == null && to == null ? null : (from == null ? "" : from) + ".." + (to == null ? "" : to);
    }

    /** The same with every plan in sight where {@code plans=all} asks for them. */
    ChartQuery amongAll(Collection<String> codes) {
        if (list(plans).noneMatch("all"::equals)) return this;
        ChartQuery all = copy();
        all.plans = List.copyOf(codes);
        return all;
    }

    /** The same in some weeks. */
    ChartQuery inWeeks(int from, int to) {
        ChartQuery some = copy();
        some.weeks = List.of(from + ".." + to);
        return some;
    }

    private ChartQuery copy() {
        ChartQuery copy = new ChartQuery();
        copy.view = view;
        copy.plans = plans;
        copy.unit = unit;
        copy.leader = leader;
        copy.light = light;
        copy.weeks = weeks;
        copy.fold = fold;
        copy.asOf = asOf;
        return copy;
    }

    /** The query of the same chart, with some parts put differently; a null value leaves a part out. */
    String with(Map<String, String> instead) {
        Map<String, String> parts = parts();
        parts.putAll(instead);
        return parts.entrySet().stream()
                .filter(part -> part.getValue() != null && !part.getValue().isBlank())
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** The parts of the query, null or blank where nothing is asked. */
    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("view", view);
        parts.put("plans", list(plans).collect(Collectors.joining(",")));
        parts.put("unit", unit);
        parts.put("leader", leader);
        parts.put("light", light);
        parts.put("weeks", chosenWeeks());
        parts.put("fold", fold);
        parts.put("asOf", asOf);
        return parts;
    }
}
