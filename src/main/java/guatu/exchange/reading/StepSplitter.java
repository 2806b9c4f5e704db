package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a cell into its steps (实施步骤): numbered, by line or by semicolon. */
final class StepSplitter {

    private static final Pattern MARK = Pattern.compile(
            "(?:(?<=^)|(?<=[；;。，,、:：\\s]))(?:\\d{1,2}[.．、)）](?!\\d)|[（(]\\d{1,2}[)）]|[（(][一二三四五六七八九十]{1,2}[)）]"
                    + "|[一二三四五六七八九十]{1,2}(?:是|、)|第[一二三四五六七八九十]步)|[①-⑳⑴-⒇]");
    private static final Pattern TAIL = Pattern.compile("[；;，,、\\s]+$");

    private StepSplitter() {}

    /** True when the text is a list by its own marks or lines, not one sentence. */
    static boolean isList(String text) {
        return text.indexOf('\n') >= 0 && split(text).size() > 1
                || numbered(text).size() > 1;
    }

    static List<String> split(String text) {
        List<String> lines = lines(text);
        boolean anyNumbered = lines.stream().anyMatch(line -> MARK.matcher(line).lookingAt());
        var steps = new ArrayList<String>();
        for (String line : lines) {
            boolean continues =
                    anyNumbered && !steps.isEmpty() && !MARK.matcher(line).lookingAt();
            List<String> pieces = numbered(line);
            if (continues) steps.set(steps.size() - 1, steps.get(steps.size() - 1) + pieces.remove(0));
            steps.addAll(pieces);
        }
        if (steps.size() == 1 && !anyNumbered)
            return List.of(steps.get(0).split("[；;]")).stream()
                    .map(StepSplitter::bare)
                    .filter(step -> !step.isEmpty())
                    .toList();
        return steps.stream()
                .map(StepSplitter::bare)
                .filter(step -> !step.isEmpty())
                .toList();
    }

    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        for (String line : text.split("\n")) {
            String trimmed = Words.trim(line);
            if (!trimmed.isEmpty()) lines.add(trimmed);
        }
        boolean upright = lines.size() > 2 && lines.stream().allMatch(line -> line.length() <= 2);
        return upright ? List.of(String.join("", lines)) : lines;
    }

    private static List<String> numbered(String line) {
        var pieces = new ArrayList<String>();
        int from = 0;
        Matcher matcher = MARK.matcher(line);
        while (matcher.find()) {
            if (matcher.start() == 0) continue;
            pieces.add(line.substring(from, matcher.start()));
            from = matcher.start();
        }
        pieces.add(line.substring(from));
        return pieces;
    }

    private static String bare(String step) {
        return TAIL.matcher(Words.trim(step)).replaceAll("");
    }
}
