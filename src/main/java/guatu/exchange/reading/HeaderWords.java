package guatu.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The wordings in which offices head their columns; the table is header-words.txt. */
final class HeaderWords {

    /** How well a heading fits; {@code sure} when a word is all of it or its end, where Chinese puts the noun. */
    record Match(ColumnRole role, int score) {
        static final Match NONE = new Match(ColumnRole.OTHER, 0);

        boolean sure() {
            return score >= 500;
        }

        boolean found() {
            return score > 0;
        }
    }

    private record Word(String text, boolean whole, ColumnRole role) {}

    private static final Pattern SHORT_BRACKET = Pattern.compile("\\(([^()]{1,4})\\)");
    private static final Pattern BRACKET = Pattern.compile("\\([^()]*\\)?");
    /** What a house calls its units; 主办科室 is asked for as 主办单位 is. */
    private static final Pattern BODY = Pattern.compile("(?:科室|处室|股室|部门|科|处|机构|班级|班组|支部|院系|县区|区县|乡镇|镇街|街道|社区)$");

    private static final int WHOLE = 1000;
    private static final int LONGEST_HEADING = 18;
    private static final int LONGEST_TEXT = 80;
    private static final int MOST_KNOWN = 5_000;
    private static final java.util.Map<String, Match> KNOWN = new java.util.concurrent.ConcurrentHashMap<>();
    private static final List<Word> WORDS = load();

    private HeaderWords() {}

    static Match match(String heading) {
        if (heading.length() > LONGEST_TEXT) return Match.NONE;
        if (KNOWN.size() > MOST_KNOWN) KNOWN.clear();
        return KNOWN.computeIfAbsent(heading, HeaderWords::find);
    }

    private static Match find(String heading) {
        String plain = Words.plain(heading);
        Match best = fit(BRACKET.matcher(plain).replaceAll(""));
        if (SHORT_BRACKET.matcher(plain).find()) {
            Match inlined = fit(SHORT_BRACKET.matcher(plain).replaceAll("$1"));
            if (inlined.sure() && inlined.score() > best.score()) return inlined;
        }
        return best;
    }

    /** True when the heading also asks for a person, as in 责任单位及责任人. */
    static boolean asksForPerson(String heading) {
        String plain = Words.plain(heading);
        return plain.contains("责任人") || plain.contains("负责人") || plain.contains("联系人");
    }

    private static Match fit(String heading) {
        String text = heading.replaceAll("[:*%]+$", "");
        if (text.isEmpty() || text.length() > LONGEST_HEADING) return Match.NONE;
        Match plain = words(text);
        if (plain.sure()) return plain;
        Match body = words(BODY.matcher(text).replaceFirst("单位"));
        return body.score() >= WHOLE && body.role().namesUnits() ? body : plain;
    }

    private static Match words(String text) {
        Match best = Match.NONE;
        String[] parts = text.split("[、/及和与]");
        for (Word word : WORDS) {
            int score = score(text, word);
            if (parts.length > 1 && parts[0].equals(word.text())) score = Math.max(score, 900);
            if (score > best.score()) best = new Match(word.role(), score);
        }
        return best;
    }

    private static int score(String text, Word word) {
        int length = word.text().length();
        if (text.equalsIgnoreCase(word.text())) return WHOLE + length;
        if (word.whole() || length < 2) return 0;
        if (text.endsWith(word.text())) return 500 + 10 * length;
        return text.contains(word.text()) ? 100 + 10 * length : 0;
    }

    private static List<Word> load() {
        var words = new ArrayList<Word>();
        new Lexicon("header-words.txt").words().forEach((role, texts) -> {
            for (String text : texts) {
                boolean whole = text.startsWith("=");
                words.add(new Word(Words.plain(whole ? text.substring(1) : text), whole, ColumnRole.valueOf(role)));
            }
        });
        return List.copyOf(words);
    }
}
