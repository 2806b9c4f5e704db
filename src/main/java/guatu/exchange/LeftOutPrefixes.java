package guatu.exchange;

import guatu.exchange.reading.PlanReading;
import guatu.exchange.reading.Reading;
import guatu.organisation.Unit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gives a name back the place that a workbook leaves out (发改委 in a plan of the city is 市发改委), where exactly one unit
 * fits (rule I5).
 */
final class LeftOutPrefixes {

    private static final Pattern PLACE = Pattern.compile("[^各、]{0,6}?(?<level>[省市县区州旗盟])委?");
    private static final List<String> LEVELS = List.of("省", "市", "县", "区");

    private final Map<String, Unit> known;
    private final Set<String> named;
    private final String level;
    private final Map<String, String> found = new HashMap<>();

    LeftOutPrefixes(Reading reading, Map<String, Unit> known, Set<String> named) {
        this.known = known;
        this.named = named;
        String titles = reading.plans().stream().map(PlanReading::title).collect(Collectors.joining("\n"));
        this.level = LEVELS.stream().filter(titles::contains).findFirst().orElse("");
    }

    /** The one full name that this one is short for; null where there is none or more than one. */
    String restored(String plain) {
        if (plain.length() < 2) return null;
        String name = found.computeIfAbsent(plain, this::only);
        return name.isEmpty() ? null : name;
    }

    private String only(String plain) {
        Map<Object, String> fits = fits(plain, "");
        if (fits.size() > 1 && !level.isEmpty()) fits = fits(plain, level);
        return fits.size() == 1 ? fits.values().iterator().next() : "";
    }

    /** Names that end so and begin with a place, one for each unit. */
    private Map<Object, String> fits(String plain, String level) {
        Map<Object, String> fits = new LinkedHashMap<>();
        Stream.concat(known.keySet().stream(), named.stream())
                .filter(name -> name.length() > plain.length() && name.endsWith(plain) && begins(name, plain, level))
                .sorted()
                .forEach(name -> fits.putIfAbsent(known.containsKey(name) ? known.get(name) : name, name));
        return fits;
    }

    private static boolean begins(String name, String plain, String level) {
        var place = PLACE.matcher(name.substring(0, name.length() - plain.length()));
        return place.matches() && (level.isEmpty() || place.group("level").equals(level));
    }
}
