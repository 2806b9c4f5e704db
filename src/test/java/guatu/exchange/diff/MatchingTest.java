package guatu.exchange.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.exchange.diff.Matching.Found;
import guatu.exchange.diff.Matching.Known;
import guatu.exchange.diff.Matching.Line;
import guatu.exchange.diff.Matching.Name;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of a workbook find their tasks (rule I3). */
class MatchingTest {

    private static Line line(String number, String section, String title) {
        return new Line(number, new Name(section, title));
    }

    private static Known known(String number, String section, String title) {
        return new Known(number, List.of(new Name(section, title)));
    }

    private static List<String> match(List<Line> lines, List<Known> known, String... apart) {
        return Matching.of(lines, known, Set.of(apart)).stream()
                .map(found -> found == null ? "-" : found.known().number() + " " + found.match())
                .toList();
    }

    @Test
    void I3_a_number_goes_before_every_title() {
        assertEquals(
                List.of("A-02 NUMBER", "A-01 TITLE"),
                match(
                        List.of(line("Ａ-02", "一", "甲任务"), line("2", "一", "甲任务")),
                        List.of(known("A-01", "一", "甲任务"), known("A-02", "二", "乙任务"))));
    }

    @Test
    void I3_section_and_title_count_in_any_width_and_spacing() {
        assertEquals(
                List.of("A-01 TITLE"),
                match(List.of(line("1", "（一） 城建", "新建５座 公厕。")), List.of(known("A-01", "(一)城建", "新建5座公厕"))));
    }

    @Test
    void I3_equal_titles_are_shared_out_in_order_one_to_one() {
        List<Known> three = List.of(known("A-01", "", "推进项目"), known("A-02", "", "推进项目"), known("A-03", "", "推进项目"));
        Line same = line("", "", "推进项目");
        assertEquals(
                List.of("A-01 TITLE", "A-02 TITLE", "A-03 TITLE", "-"), match(List.of(same, same, same, same), three));
    }

    @Test
    void I3_the_best_pair_is_taken_first_and_flagged() {
        List<Known> two = List.of(known("A-01", "一", "整治城区背街小巷三十条"), known("A-02", "一", "整治城区背街小巷五十条以上"));
        List<Found> found = Matching.of(List.of(line("", "一", "整治城区背街小巷五十条")), two, Set.of());
        assertEquals("A-02", found.get(0).known().number());
        assertEquals(TaskDiff.Match.LIKENESS, found.get(0).match());
        assertTrue(found.get(0).likeness() > Matching.ALIKE && found.get(0).likeness() < 100);
    }

    @Test
    void I3_likeness_counts_within_a_section_only_but_a_task_may_move() {
        assertEquals(
                List.of("-"), match(List.of(line("", "二", "整治背街小巷五十条")), List.of(known("A-01", "一", "整治背街小巷三十条"))));
        assertEquals(
                List.of("A-01 LIKENESS"),
                match(List.of(line("", "二", "整治背街小巷")), List.of(known("A-01", "一", "整治背街小巷"))));
    }

    @Test
    void I3_what_was_unlinked_stays_apart_but_only_from_likeness() {
        List<Known> one = List.of(known("A-01", "一", "整治背街小巷三十条"));
        assertEquals(List.of("-"), match(List.of(line("", "一", "整治背街小巷五十条")), one, "A-01"));
        assertEquals(List.of("A-01 TITLE"), match(List.of(line("", "一", "整治背街小巷三十条")), one, "A-01"));
    }

    @Test
    void I3_the_title_of_the_last_workbook_still_finds_a_task_renamed_in_the_ledger() {
        Known renamed = new Known("A-01", List.of(new Name("一", "旧题目"), new Name("一", "完全不同的说法")));
        assertEquals(List.of("A-01 TITLE"), match(List.of(line("", "一", "旧题目")), List.of(renamed)));
    }

    @ParameterizedTest
    @CsvSource({"整治背街小巷, 整治背街小巷, 100", "整治 背街小巷。, 整治背街小巷, 100", "整治背街小巷三十条, 整治背街小巷五十条, 75", "甲, 乙, 0", "新建公厕, 全面从严治党, 0"
    })
    void I3_likeness_is_the_share_of_common_pairs(String one, String other, int percent) {
        assertEquals(percent, Likeness.percent(one, other));
        assertEquals(percent, Likeness.percent(other, one));
    }

    /** Random lines and tasks: never one task for two lines, and every exact title that can be matched is. */
    @Test
    void I3_matching_is_one_to_one_for_random_ledgers() {
        Random random = new Random(70);
        for (int round = 0; round < 2000; round++) {
            List<Line> lines = IntStream.range(0, random.nextInt(12))
                    .mapToObj(i -> line("", "节" + random.nextInt(2), title(random)))
                    .toList();
            List<Known> known = IntStream.range(0, random.nextInt(12))
                    .mapToObj(i -> known("A-" + i, "节" + random.nextInt(2), title(random)))
                    .toList();
            List<Found> found = Matching.of(lines, known, Set.of());
            assertEquals(lines.size(), found.size());
            List<String> numbers = found.stream()
                    .filter(Objects::nonNull)
                    .map(f -> f.known().number())
                    .toList();
            assertEquals(new HashSet<>(numbers).size(), numbers.size());
            for (int i = 0; i < lines.size(); i++) {
                Name name = lines.get(i).name();
                boolean free = known.stream().anyMatch(k -> k.names().contains(name) && !numbers.contains(k.number()));
                assertTrue(found.get(i) != null || !free, name + " is left though its task is free");
            }
        }
    }

    private static String title(Random random) {
        String[] words = {"整治", "新建", "背街", "小巷", "公厕", "三十条", "五十条"};
        return String.join(
                "",
                Stream.generate(() -> words[random.nextInt(words.length)])
                        .limit(4)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        // base, ours, theirs, verdict
        "甲, 甲, 甲, ",
        "甲, 乙, 乙, ",
        "甲, 甲, 乙, CHANGED",
        "甲, 乙, 甲, KEPT",
        "甲, 乙, 丙, CONFLICT",
        "?, 甲, 甲, ",
        "?, 甲, 乙, CONFLICT",
        "-, -, 甲, CHANGED",
        "甲, 甲, -, CHANGED",
        "甲, -, 甲, KEPT",
        "甲, -, 乙, CONFLICT",
        "-, 甲, 乙, CONFLICT"
    })
    void I3_three_sides_give_one_verdict(String base, String ours, String theirs, Difference verdict) {
        FieldDiff diff = FieldDiff.of("title", side(base), side(ours), side(theirs));
        assertEquals(verdict, diff == null ? null : diff.difference());
    }

    /** ? is not known, - is empty. */
    private static List<String> side(String text) {
        if (text.equals("?")) return null;
        return text.equals("-") ? List.of() : Arrays.asList(text);
    }
}
