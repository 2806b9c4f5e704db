package guatu.exchange.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sign and word that Guatu writes before a node of a ledger, as in ✔已完成：制定方案; they are no part of its title. */
public final class NodeSign {

    private static final Map<String, String> SIGNS =
            Map.of("DONE", "✔", "MISSED", "✘", "SOON", "▲", "AHEAD", "○", "WAIVED", "－");
    private static final Pattern SIGNED = Pattern.compile("^\\s*[✔✘▲○－][^：\\n]{1,8}：\\s*(.*)$");

    private NodeSign() {}

    /** One line of a node's cell; {@code state} is DONE, MISSED, SOON, AHEAD or WAIVED. */
    public static String of(String state, String word, String title) {
        return SIGNS.get(state) + word + "：" + title;
    }

    /** The line without its sign and word; as it is where it bears none. */
    public static String bare(String line) {
        Matcher matcher = SIGNED.matcher(line);
        return matcher.matches() ? matcher.group(1) : line;
    }

    /** The titles in a node's cell: one, or one a line where every line bears a sign. */
    static List<String> titles(String text) {
        List<String> lines = Arrays.asList(text.split("\n"));
        boolean signed = lines.stream().allMatch(line -> SIGNED.matcher(line).matches());
        return signed ? lines.stream().map(NodeSign::bare).toList() : List.of(Words.oneLine(text));
    }
}
