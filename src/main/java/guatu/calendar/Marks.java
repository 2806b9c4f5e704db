package guatu.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins scanned spans to ranges (3月—5月, 自…起至…止) and gives each the words around it. */
final class Marks {

    private static final Pattern TO = Pattern.compile("(?:\\((?:周|星期).\\))?(?:起|开始)?,?(?:-|至|到|直至|直到|延续至|持续到)");
    private static final Pattern ROUND_TIME =
            Pattern.compile("[T ]?(?:[上下中]午)?\\d{1,2}(?::\\d{2}(?::\\d{2})?|[时点](?:半|\\d{1,2}分)?)(?:-|至|到)");

    /** 6月30日—6月1日 is a slip and not eleven months. */
    private static final int LONGEST_TURN = 300;

    private Marks() {}

    static List<Mark> of(String text, int planYear) {
        List<Span> spans = SpanScanner.scan(text, planYear);
        List<Span[]> pairs = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            boolean range = i + 1 < spans.size()
                    && joins(text.substring(spans.get(i).end(), spans.get(i + 1).begin()));
            pairs.add(new Span[] {spans.get(i), range ? following(spans.get(i), spans.get(++i)) : spans.get(i)});
        }
        return withWords(text, pairs);
    }

    private static boolean joins(String between) {
        return TO.matcher(between).matches() || ROUND_TIME.matcher(between).matches();
    }

    /** 11月—2月 runs into the next year when the second month names none. */
    private static Span following(Span from, Span to) {
        boolean turns =
                from.possible() && to.possible() && !to.ownYear() && to.last().isBefore(from.first());
        boolean winter = turns && to.inNextYear().last().isBefore(from.first().plusDays(LONGEST_TURN));
        return winter ? to.inNextYear() : to;
    }

    private static List<Mark> withWords(String text, List<Span[]> pairs) {
        List<Mark> marks = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < pairs.size(); i++) {
            Span from = pairs.get(i)[0];
            Span to = pairs.get(i)[1];
            int next = i + 1 < pairs.size() ? pairs.get(i + 1)[0].begin() : text.length();
            marks.add(new Mark(from, to, text.substring(at, from.begin()), text.substring(to.end(), next)));
            at = to.end();
        }
        return marks;
    }
}
