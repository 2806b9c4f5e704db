package guatu.exchange.diff;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** How like two titles are: the share of pairs of neighbouring characters that they have in common. */
public final class Likeness {

    private Likeness() {}

    /** A text as it is compared: width folded (NFKC), letters and digits only. */
    public static String plain(String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** In percent; 100 for texts that differ in white space, width and punctuation only. */
    public static int percent(String one, String other) {
        String a = plain(one);
        String b = plain(other);
        if (a.equals(b)) return 100;
        if (a.length() < 2 || b.length() < 2) return 0;
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 1; i < a.length(); i++) pairs.merge(a.substring(i - 1, i + 1), 1, Integer::sum);
        int common = 0;
        for (int i = 1; i < b.length(); i++) {
            String pair = b.substring(i - 1, i + 1);
            if (pairs.merge(pair, -1, Integer::sum) >= 0) common++;
        }
        return Math.min(99, 200 * common / (a.length() + b.length() - 2));
    }
}
