package guatu.shared.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every word that a person reads, in Chinese and in English, from {@code words/<feature>_<language>.properties}.
 * Keys begin with their feature; patterns are those of {@link MessageFormat}.
 */
public final class Words {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final List<String> FEATURES = List.of(
            "shared",
            "account",
            "organisation",
            "calendar",
            "plan",
            "lights",
            "task",
            "attachment",
            "problem",
            "instruction",
            "progress",
            "closing",
            "extension",
            "review",
            "desk",
            "dashboard",
            "burden",
            "wallchart",
            "exchange",
            "bench",
            "outgoing",
            "returns",
            "forms",
            "audit",
            "subscription",
            "savedview",
            "demo");

    private static final Map<String, Map<String, String>> BY_LANGUAGE = Map.of("zh", load("zh"), "en", load("en"));

    /** Patterns as they were read once: a page says hundreds of words. */
    private static final Map<String, Phrase> PHRASES = new ConcurrentHashMap<>();

    private Words() {}

    /** The word for a key; the key itself, in angle brackets, where none is written (a test keeps that from shipping). */
    public static String of(Locale locale, String key, Object... args) {
        String pattern = table(locale).get(key);
        if (pattern == null) return "‹" + key + "›";
        return PHRASES.computeIfAbsent(pattern, Phrase::of).with(locale == null ? CHINESE : locale, args);
    }

    public static boolean has(Locale locale, String key) {
        return table(locale).containsKey(key);
    }

    /** All keys and patterns of one language. */
    public static Map<String, String> table(Locale locale) {
        return BY_LANGUAGE.get(locale != null && "en".equals(locale.getLanguage()) ? "en" : "zh");
    }

    private static Map<String, String> load(String language) {
        Map<String, String> all = new HashMap<>();
        for (String feature : FEATURES) read("/words/" + feature + "_" + language + ".properties", all);
        return Map.copyOf(all);
    }

    private static void read(String path, Map<String, String> into) {
        try (var stream = Words.class.getResourceAsStream(path)) {
            if (stream == null) return;
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            properties.forEach((key, pattern) -> into.put((String) key, (String) pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
