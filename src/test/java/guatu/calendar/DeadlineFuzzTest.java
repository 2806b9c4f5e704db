package guatu.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** D1: whatever stands in the cell, reading ends soon and never fails. */
class DeadlineFuzzTest {

    private static final List<String> TOKENS = List.of(
            "2022", "22", "年", "月", "日", "底", "前", "3", "31", "13", "99", "0", "每", "周", "季度", "末", "第", "一", "十", "上旬",
            "半年", "至", "—", "-", "~", ".", "/", "、", ",", ";", "(", ")", "《", "》", "〔", "“", "：", "：00", " ", "\n",
            "\t", "\u0000", "\uD800", "\uDC00", "😀", "起", "截至", "次", "次/", "内", "工作日", "即日", "本", "下", "周五", "星期",
            "明年", "年底", "全年", "长期", "完成", "启动", "基本", "党的二十大", "第三个星期日", "Q", "T", "%", "〇", "百", "９", "①", "每季度末月",
            "首月", "最后一个", "结束后", "12:00", "25:99", "中午", "个", "两");

    @Test
    void d1_random_mixtures_never_fail() {
        Random random = new Random(20220318);
        DeadlineContext bare = DeadlineContext.of(2022);
        DeadlineContext full = new DeadlineContext(
                2022,
                LocalDate.of(2022, 4, 20),
                LocalDate.of(2022, 3, 14),
                LocalDate.of(2022, 3, 11),
                LocalDate.of(2022, 1, 1));
        for (int i = 0; i < 8000; i++) {
            String phrase = mixture(random);
            for (DeadlineContext context : List.of(bare, full)) {
                Deadline read = DeadlinePhrase.read(phrase, context);
                assertNotNull(read.kind(), phrase);
                assertFalse(read.kind() == Deadline.Kind.RANGE && reversed(read), phrase);
                assertEquals(read, DeadlinePhrase.read(phrase, context), phrase);
                assertNotNull(DeadlinePhrase.findIn(phrase, context), phrase);
            }
        }
    }

    private static boolean reversed(Deadline read) {
        return read.start() != null && read.due() != null && read.due().isBefore(read.start());
    }

    private static String mixture(Random random) {
        StringBuilder phrase = new StringBuilder();
        for (int n = random.nextInt(14); n >= 0; n--) phrase.append(TOKENS.get(random.nextInt(TOKENS.size())));
        return phrase.toString();
    }

    @Test
    void d1_a_book_in_a_cell_ends_soon() {
        for (String token : TOKENS) {
            String book = token.repeat(100_000 / token.length());
            assertTimeout(Duration.ofSeconds(3), () -> DeadlinePhrase.read(book, DeadlineContext.of(2022)), token);
            assertTimeout(Duration.ofSeconds(3), () -> DeadlinePhrase.findIn(book, DeadlineContext.of(2022)), token);
        }
    }

    @Test
    void d1_years_at_the_edge_of_the_calendar_never_fail() {
        for (int year : new int[] {Integer.MIN_VALUE, -1, 0, 1, 99_999, Integer.MAX_VALUE}) {
            for (String phrase :
                    List.of("3月底", "年底", "11月—2月", "第3周", "每年2月底", "国庆节前", "5月第一周", "明年", "第三个星期日(全国助残日)")) {
                assertNotNull(DeadlinePhrase.read(phrase, DeadlineContext.of(year)), phrase + year);
            }
        }
    }

    @Test
    void d1_null_is_nothing() {
        assertEquals(
                Deadline.Kind.NONE,
                DeadlinePhrase.read(null, DeadlineContext.of(2022)).kind());
    }
}
