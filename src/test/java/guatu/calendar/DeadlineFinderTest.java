package guatu.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** D1: a deadline inside a task's text is found, and other numbers are left alone. */
class DeadlineFinderTest {

    @Test
    void d1_deadlines_in_running_text() {
        check("""
                建成社区食堂5个(2022年6月底前完成) | date 2022-06-30
                修订管理办法,6月底前完成 | date 2022-06-30
                2022年6月底前完成方案编制,2022年12月底前完成主体施工。 | staged 2022-06-30/2022-12-31
                到2025年,全市绿化率达到45.5%以上 | date 2025-12-31
                根据2021年11月会议精神,9月底前出台细则 | date 2022-09-30
                完善台账。完成时限:2022年9月30日 | date 2022-09-30
                组织开展专项检查(第二季度) | date 2022-06-30
                开展集中宣传(3月—5月) | range 2022-03-01..2022-05-31
                汇总情况(每季度末) | recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
                力争年底前完成改造3.5万平方米 | date 2022-12-31 soft
                2023年重点项目6月底前开工 | date 2023-06-30
                截至2021年底已完成60%,剩余部分6月底前全部完成 | date 2022-06-30
                举办2022年读书月活动 | -
                学习贯彻〔2021〕12号文件 | -
                投资12.5亿元,新增岗位3.2万个 | -
                巩固2021年创建成果 | -
                3·15消费者权益日宣传 | -
                开展“五一”慰问活动(12月以来走访36户) | -
                落实2018—2020年行动计划 | -
                提升服务水平(第1项、第2项) | -
                建设5—8公里绿道 | -
                2022年完成投资3亿元 | -
                自2022年1月1日起执行新标准 | -
                """);
    }

    private static void check(String table) {
        List<String> misses = new ArrayList<>();
        table.lines().forEach(line -> {
            String text = line.substring(0, line.lastIndexOf('|')).strip();
            String expected = line.substring(line.lastIndexOf('|') + 1).strip();
            String actual = DeadlinePhrase.findIn(text, DeadlineContext.of(2022))
                    .map(found -> DeadlineTable.words(found.deadline(), false))
                    .orElse("-");
            if (!expected.equals(actual)) misses.add(text + "\n  expected " + expected + "\n  read     " + actual);
        });
        assertEquals("", String.join("\n", misses));
    }

    @Test
    void d1_nothing_is_found_where_the_ledgers_have_nothing() throws IOException {
        assumeTrue(DeadlineLedgers.present());
        List<String> wrong = new ArrayList<>();
        for (JsonNode book : DeadlineLedgers.expected().values()) {
            for (JsonNode task : book.path("tasks")) {
                String text = task.path("task").asText();
                if (!task.path("due").path("kind").asText().equals("none")) continue;
                DeadlinePhrase.findIn(text, DeadlineContext.of(2019)).ifPresent(found -> wrong.add(text + found));
            }
        }
        assertEquals("", String.join("\n", wrong));
    }
}
