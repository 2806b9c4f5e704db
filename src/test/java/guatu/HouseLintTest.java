package guatu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** House style that is read from the sources: names, words, settings, and the length of files. */
class HouseLintTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern EMPTY_NAME = Pattern.compile(
            "\\b(?:class|record|interface|enum) (\\w*(?:Service|Manager|Utils?|Helper|DTO|Dto|Impl))\\b");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern SETTING = Pattern.compile("@ConfigProperty\\(\\s*name = \"(guatu\\.[^\"]+)\"");
    private static final int AIM = 150;

    @Test
    void class_names_say_what_they_are() {
        List<String> empty = sources(MAIN)
                .flatMap(file -> found(EMPTY_NAME, withoutComments(file)).map(m -> file + ": " + m.group(1)))
                .toList();
        assertEquals(List.of(), empty, "name the class for what it does or holds");
    }

    @Test
    void pages_and_api_hold_no_chinese_text() {
        List<String> texts = sources(MAIN)
                .filter(file -> file.toString().matches(".*(Pages|Api)\\.java"))
                .filter(file -> CHINESE.matcher(withoutComments(file)).find())
                .map(Path::toString)
                .toList();
        assertEquals(List.of(), texts, "put the words into src/main/resources/words");
    }

    @Test
    void every_setting_is_described_for_the_operator() {
        String manual = text(Path.of("docs/operations.md"));
        List<String> missing = sources(MAIN)
                .flatMap(file -> found(SETTING, text(file)).map(m -> m.group(1)))
                .distinct()
                .filter(name -> !manual.contains("`" + name + "`"))
                .sorted()
                .toList();
        assertEquals(List.of(), missing, "add the settings to the table in docs/operations.md");
    }

    @Test
    void stylesheets_close_what_they_open() throws IOException {
        List<String> open;
        try (Stream<Path> sheets = Files.list(Path.of("src/main/resources/META-INF/resources/css"))) {
            open = sheets.filter(sheet -> depth(text(sheet)) != 0)
                    .map(Path::toString)
                    .toList();
        }
        assertEquals(List.of(), open, "a block left open swallows every rule after it");
    }

    private static long depth(String css) {
        return css.chars().filter(c -> c == '{').count()
                - css.chars().filter(c -> c == '}').count();
    }

    @Test
    void every_quarkus_test_runs_on_both_databases() {
        List<String> once = sources(TESTS)
                .filter(file -> withoutComments(file).contains("\n@QuarkusTest\n"))
                .filter(file -> !text(file).contains("@Tag(\"database\")"))
                // the browser does not see which database answers, and its time is dear
                .filter(file -> !text(file).contains("@Tag(\"journey\")"))
                .map(Path::toString)
                .toList();
        assertEquals(List.of(), once, "tag them @Tag(\"database\")");
    }

    /** An aim, not a rule: names the files past it and never fails. */
    @Test
    void reports_files_past_the_aim() {
        sources(MAIN)
                .filter(file -> lines(file) > AIM)
                .sorted(Comparator.comparing(HouseLintTest::lines).reversed())
                .forEach(file -> System.out.println("past " + AIM + " lines: " + lines(file) + " " + file));
    }

    private static Stream<Path> sources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static String withoutComments(Path file) {
        return COMMENT.matcher(text(file)).replaceAll("");
    }

    private static long lines(Path file) {
        return text(file).lines().count();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
