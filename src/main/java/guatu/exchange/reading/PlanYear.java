package guatu.exchange.reading;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the year that a text is about: 2022年, 2025—2026学年第二学期, or a bare 2022 in a name. */
final class PlanYear {

    private static final Pattern TERM =
            Pattern.compile("(20\\d{2})(?:[-—–~至](20\\d{2}))?学?年度?第?([一二12上下秋春])(?:学期|季学期|季)");
    private static final Pattern YEAR =
            Pattern.compile("((?:19|20)\\d{2})(?:年|[-—–~至]20\\d{2}年|\\.\\d{1,2}(?!\\d)|[-/]\\d{1,2}(?!\\d))");
    private static final Pattern WINTER = Pattern.compile("20\\d{2}[-—–~至](?:20)?\\d{2}年?度?(?:冬|秋冬|今冬|采暖|供暖|供热)|今冬明春");
    private static final Pattern BARE = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");

    private PlanYear() {}

    static Integer in(String text) {
        String plain = Words.plain(text);
        Matcher term = TERM.matcher(plain);
        if (term.find()) {
            boolean second = "二2下春".contains(term.group(3));
            int first = Integer.parseInt(term.group(1));
            if (!second) return first;
            if (term.group(2) != null) return Integer.valueOf(term.group(2));
            return term.group().contains("学年") ? first + 1 : first;
        }
        Matcher year = YEAR.matcher(plain);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }

    /** True for 2023—2024年冬春: its spring lies in the second year. */
    static boolean isWinter(String title) {
        return WINTER.matcher(Words.plain(title)).find();
    }

    /** True for 第一学期: its January and February lie in the next year. */
    static boolean isAutumnTerm(String title) {
        Matcher term = TERM.matcher(Words.plain(title));
        return term.find() && "一1上秋".contains(term.group(3));
    }

    static Integer inName(String name) {
        Integer year = in(name);
        if (year != null) return year;
        Matcher bare = BARE.matcher(Words.plain(name));
        return bare.find() ? Integer.valueOf(bare.group(1)) : null;
    }

    /** The year named most often, the earlier of two named equally often. */
    static Integer mostIn(Collection<String> texts) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (String text : texts) {
            Integer year = in(text);
            if (year != null) counts.merge(year, 1, Integer::sum);
        }
        Integer best = null;
        for (var entry : counts.entrySet()) {
            if (best == null || entry.getValue() > counts.get(best)) best = entry.getKey();
        }
        return best;
    }
}
