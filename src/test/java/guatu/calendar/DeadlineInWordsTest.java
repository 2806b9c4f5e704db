package guatu.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.shared.words.Words;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule D1: a reading is said in words, in both languages. */
class DeadlineInWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022年3月底前 | 2022年3月31日前（含当日） | by 31 Mar 2022, that day included",
                "3月—5月 | 2022年3月1日至2022年5月31日（含当日） | from 1 Mar 2022 to 31 May 2022, that day included",
                "长期坚持 | 长期坚持，无固定时限 | ongoing, no fixed deadline",
                "每月5日前 | 每月5日 | every month, day 5",
                "3月31日 | 2022年3月31日当天 | on 31 Mar 2022",
                "待定 | 时限待定 | still to be decided",
                "视进度 | 另有依据，未写日期 | set elsewhere, no date given",
                "3月1日以后 | 2022年3月1日起，未写完成时限 | from 1 Mar 2022; no deadline given",
                "7月15日至7月1日 | 起止日期颠倒，请改正 | the end lies before the start, please correct",
                "每季末 | 每年3月、6月、9月、12月最后一天 | every year, Mar, Jun, Sep, Dec, last day",
                "3月至11月,每月1次 | 2022年3月1日至2022年11月30日，每月 | from 1 Mar 2022 to 30 Nov 2022, every month",
                "每周五 | 每周五 | every Fri",
                "立行立改 | 立行立改，未写日期 | at once, no date given",
                "年底前基本完成 | 2022年12月31日前（含当日）；措辞留有余地 | by 31 Dec 2022, that day included; the wording leaves room"
            })
    void D1_reading(String phrase, String chinese, String english) {
        Deadline read = DeadlinePhrase.read(phrase, DeadlineContext.of(2022));
        assertEquals(chinese, DeadlineInWords.reading(Words.CHINESE, read));
        assertEquals(english, DeadlineInWords.reading(Locale.ENGLISH, read));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=MONTHLY;INTERVAL=3 | 每季度",
                "FREQ=MONTHLY;INTERVAL=6;X-COUNT=2 | 每半年不少于2次",
                "FREQ=MONTHLY;BYMONTHDAY=-1 | 每月最后一天",
                "FREQ=MONTHLY;BYMONTHDAY=10,20,-1 | 每月10日、20日、最后一天",
                "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 | 每年3月、6月、9月、12月最后一天",
                "FREQ=WEEKLY;INTERVAL=2 | 每2周",
                "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR | 每个工作日",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | 每月最后一个工作日",
                "FREQ=MONTHLY;BYDAY=1FR | 每月第1个周五",
                "X-PER=SEMESTER | 每学期",
                "FREQ=HOURLY | 定期"
            })
    void D1_recurrence(String rule, String words) {
        assertEquals(words, RecurrenceInWords.of(Words.CHINESE, rule));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "立行立改 | open",
                "截至2022年6月30日 | none",
                "2022年3月底前 | date",
                "3月—5月 | range",
                "第3周 | relative",
                "6月31日 | invalid",
                "每季度末 | recurring"
            })
    void D1_kinds_of_the_api(String phrase, String kind) {
        assertEquals(
                kind,
                DueView.of(DeadlinePhrase.read(phrase, DeadlineContext.of(2022)))
                        .kind());
    }

    @Test
    void D1_every_doubt_has_words() throws IllegalAccessException {
        List<String> wordless = new ArrayList<>();
        for (Field field : DeadlineDoubts.class.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) || field.getType() != String.class) continue;
            String code = (String) field.get(null);
            for (Locale locale : List.of(Words.CHINESE, Locale.ENGLISH))
                if (DeadlineInWords.doubt(locale, code).equals(code)) wordless.add(code + " " + locale);
        }
        assertEquals(List.of(), wordless);
        assertEquals("no-such-doubt", DeadlineInWords.doubt(Words.CHINESE, "no-such-doubt"));
    }

    @Test
    void D1_every_kind_has_words() {
        assertTrue(Arrays.stream(Deadline.Kind.values())
                .map(kind -> new Deadline(kind, null, null, null, null, false, List.of(), List.of()))
                .map(read -> DeadlineInWords.reading(Words.CHINESE, read))
                .noneMatch(words -> words.contains("‹")));
    }
}
