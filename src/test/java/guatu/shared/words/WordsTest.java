package guatu.shared.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the words together: no page asks for a word that is not written, no language lacks one, no text hides in a page. */
class WordsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path WORDS = Path.of("src/main/resources/words");
    private static final Pattern WORD = Pattern.compile("\\bm:([A-Za-z_]\\w*)");
    private static final Pattern PREFIX = Pattern.compile("\\bm:of\\(\\s*'(\\w+)'");
    private static final Pattern RULE =
            Pattern.compile("new (?:RuleViolation|Forbidden|Conflict)\\(\\s*\"([a-z_0-9]+)\"");
    private static final Pattern COMMENT = Pattern.compile("\\{!.*?!}|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，。、；：（）《》〔〕]+");

    private static final Set<String> CHINESE_KEYS = Words.table(Words.CHINESE).keySet();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(
                new TreeSet<>(CHINESE_KEYS),
                new TreeSet<>(Words.table(Locale.ENGLISH).keySet()));
    }

    @Test
    void everyWordInATemplateIsWritten() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Path template : templates()) {
            String text = text(template);
            WORD.matcher(text)
                    .results()
                    .map(m -> m.group(1))
                    .filter(key -> !key.equals("of") && !CHINESE_KEYS.contains(key))
                    .forEach(key -> missing.add(template + ": " + key));
            PREFIX.matcher(text)
                    .results()
                    .map(m -> m.group(1))
                    .filter(prefix -> CHINESE_KEYS.stream().noneMatch(key -> key.startsWith(prefix)))
                    .forEach(prefix -> missing.add(template + ": " + prefix + "…"));
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyBrokenRuleHasItsWords() throws IOException {
        List<String> missing = new ArrayList<>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                RULE.matcher(text(source))
                        .results()
                        .map(m -> "error_" + m.group(1))
                        .filter(key -> !CHINESE_KEYS.contains(key))
                        .forEach(key -> missing.add(source + ": " + key));
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void noTextHidesInATemplate() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path template : templates())
            CHINESE.matcher(text(template)).results().forEach(m -> found.add(template + ": " + m.group()));
        assertEquals(List.of(), found);
    }

    @Test
    void everyFileIsReadAndItsKeysBeginWithItsFeature() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : files(WORDS, ".properties")) {
            String name = file.getFileName().toString();
            String feature = name.substring(0, name.lastIndexOf('_'));
            if (!Words.FEATURES.contains(feature)) wrong.add(name + " is not read");
            Properties properties = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
            properties.stringPropertyNames().stream()
                    .filter(key -> !key.startsWith(feature + "_") && !key.startsWith("error_"))
                    .forEach(key -> wrong.add(name + ": " + key));
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyPatternIsOneOfMessageFormatAndCalm() {
        for (Locale language : List.of(Words.CHINESE, Locale.ENGLISH))
            Words.table(language).forEach((key, pattern) -> {
                new MessageFormat(pattern, language);
                assertTrue(!pattern.contains("!") && !pattern.contains("！"), key + " exclaims");
                assertEquals(0, pattern.chars().filter(c -> c == '\'').count() % 2, key + ": double the apostrophe");
            });
    }

    private static String text(Path template) throws IOException {
        return COMMENT.matcher(Files.readString(template)).replaceAll("");
    }

    private static List<Path> templates() throws IOException {
        return files(TEMPLATES, ".html");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (var walk = Files.walk(folder)) {
            return walk.filter(p -> p.toString().endsWith(ending)).sorted().toList();
        }
    }
}
