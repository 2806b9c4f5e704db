package guatu.exchange.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place that a list of units names once and then leaves out: 省商务厅、财政厅.
 *
 * @param place such as 省, 某市, 自治区; empty when none is known
 * @param party 委 or 党委, by which the organs of its party go; empty when the list has not told
 */
record UnitPrefix(String place, String party) {

    static final UnitPrefix NONE = new UnitPrefix("", "");

    private static final String GOVERNMENT = Lexicon.UNITS.alternatives("GOVERNMENT");
    private static final String PARTY = Lexicon.UNITS.alternatives("PARTY");
    private static final Pattern WITH_PLACE = Pattern.compile("^([^各、]{0,8}?(?:省|(?<![城都])市|县|(?<!社)区|州|旗|盟))(?:(?="
            + GOVERNMENT + "|" + PARTY + ")|(党?委)(?=" + GOVERNMENT + "|" + PARTY + "|办公室|办$|督查|各))");
    private static final Pattern BARE_GOVERNMENT = Pattern.compile("^(?:" + GOVERNMENT
            + ")[^、]{0,10}?(?:局|委|厅|办|处|中心|会|联|协|院|队|公司|政府|站|所|科|馆|社|府|工委|政协|人大|办公室)$|^(?:"
            + Lexicon.UNITS.alternatives("COMPLETE") + ")$");
    private static final Pattern BARE_PARTY = Pattern.compile("^(?:" + PARTY + ")");

    /** The prefix that a name bears, else this one. */
    UnitPrefix after(String name) {
        Matcher matcher = WITH_PLACE.matcher(name);
        if (!matcher.find()) return this;
        String organ =
                matcher.group(2) != null ? matcher.group(2) : matcher.group(1).equals(place) ? party : "";
        return new UnitPrefix(matcher.group(1), organ);
    }

    /** The full name of what was written short. */
    String complete(String name) {
        if (place.isEmpty() || after(name) != this) return name;
        if (BARE_PARTY.matcher(name).find()) return place + (party.isEmpty() ? "委" : party) + name;
        return BARE_GOVERNMENT.matcher(name).find() ? place + name : name;
    }
}
