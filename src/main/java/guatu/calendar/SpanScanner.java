package guatu.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Finds every span in a cleaned text, left to right, in one pass. */
final class SpanScanner {

    private SpanScanner() {}

    static List<Span> scan(String text, int planYear) {
        SpanFactory make = new SpanFactory(planYear);
        List<Matcher> matchers = SpanPatterns.ALL.stream()
                .map(pattern ->
                        pattern.words().matcher(text).useTransparentBounds(true).useAnchoringBounds(false))
                .toList();
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Span span = insideNumber(text, at) ? null : spanAt(at, text, matchers, make);
            if (span != null) spans.add(span);
            at = span == null ? at + 1 : span.end();
        }
        return spans;
    }

    private static Span spanAt(int at, String text, List<Matcher> matchers, SpanFactory make) {
        for (int i = 0; i < matchers.size(); i++) {
            Matcher matcher = matchers.get(i).region(at, text.length());
            Span span = matcher.lookingAt() ? SpanPatterns.ALL.get(i).reader().apply(matcher, make) : null;
            if (span != null) return span;
        }
        return null;
    }

    /** Also keeps out of document numbers such as 〔2019〕3号. */
    private static boolean insideNumber(String text, int at) {
        if (at == 0 || !Character.isDigit(text.charAt(at))) return false;
        char before = text.charAt(at - 1);
        boolean decimal = (before == '.' || before == '/') && at > 1 && Character.isDigit(text.charAt(at - 2));
        return Character.isDigit(before) || decimal || before == '〔' || before == '[';
    }
}
