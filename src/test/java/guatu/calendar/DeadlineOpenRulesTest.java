package guatu.calendar;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** D1, phrases without a day of their own: open, immediate, relative, events, weeks, nothing. */
class DeadlineOpenRulesTest {

    private static final DeadlineContext IN_2022 = DeadlineContext.of(2022);
    private static final DeadlineContext ON_WEDNESDAY = IN_2022.issuedOn(LocalDate.of(2022, 4, 20));

    @Test
    void d1_open_and_immediate() {
        DeadlineTable.check(IN_2022, """
                长期 | open
                长期坚持 | open
                长期任务 | open
                持续推进 | open
                持续推进、久久为功 | open
                常态化 | open
                常态化开展 | open
                适时 | open
                适时启动 | open
                随时 | open
                动态更新 | open
                全年 | open !whole-year
                全年实施 | open
                2022年全年 | open
                贯穿全年 | open
                按要求 | open !refers-elsewhere
                按上级要求 | open
                按照时间节点完成 | open
                按计划推进 | open
                待定 | open !to-be-decided
                不定期 | open
                根据工作需要 | open
                分步推进 | open
                立行立改 | immediate !immediate
                立即 | immediate
                立即整改 | immediate
                马上 | immediate
                即知即改 | immediate
                立行立改并长期坚持 | open !immediate
                """);
    }

    @Test
    void d1_nothing_and_unread() {
        DeadlineTable.check(IN_2022, """
                 | none
                / | none
                — | none
                —— | none
                无 | none
                暂无 | none
                N/A | none
                已完成 | none !status-in-deadline
                张三 | none !unread
                12345678901 | none !unread
                ??? | none
                """);
    }

    @Test
    void d1_relative_without_an_anchor_is_no_guess() {
        DeadlineTable.check(IN_2022, """
                7日内 | relative !no-anchor
                7个工作日内 | relative !no-anchor
                三个工作日内 | relative
                15天以内 | relative
                3个月内 | relative
                半年内 | relative
                一周内 | relative
                两周内 | relative
                收到之日起10日内 | relative !no-anchor
                自通知印发之日起30日内 | relative !no-anchor
                接到通知后3个工作日内 | relative
                会后5日内 | relative
                24小时内 | relative
                为期三个月 | relative
                下周 | relative !no-anchor
                下周三前 | relative !no-anchor
                本周五前 | relative
                周五前 | relative
                本月底前 | relative !no-anchor
                月底前 | relative !no-anchor
                下月底 | relative
                下个月5日前 | relative
                本季度末 | relative
                25日前 | relative !no-anchor
                明天 | relative
                """);
    }

    @Test
    void d1_relative_counts_from_the_day_of_issue() {
        DeadlineTable.check(ON_WEDNESDAY, """
                7日内 | relative 2022-04-27 !counted-from-issue
                3个工作日内 | relative 2022-04-25 !counted-from-issue !holidays-not-counted
                自通知印发之日起30日内 | relative 2022-05-20
                收到之日起10日内 | relative !no-anchor
                下周三前 | relative 2022-04-27
                本周五前 | relative 2022-04-22
                周五前 | relative 2022-04-22
                本月底前 | relative 2022-04-30
                月底前 | relative 2022-04-30
                下月底 | relative 2022-05-31
                下个月5日前 | relative 2022-05-05
                本季度末 | relative 2022-06-30
                下季度 | relative 2022-09-30
                25日前 | relative 2022-04-25
                明天 | relative 2022-04-21
                """);
    }

    @Test
    void d1_events() {
        DeadlineTable.check(IN_2022, """
                党的二十大召开前 | event 2022-10-16 !event-anchored
                国庆节前 | event 2022-10-01
                十一前 | event 2022-10-01
                春节前 | event 2022-02-01
                2023年春节前完成 | event 2023-01-22
                五一前 | event 2022-05-01
                六一儿童节 | event 2022-06-01..2022-06-01
                期末 | event !event-date-unknown
                开学前 | event
                汛期前 | event
                持续推进至党的二十大召开 | open !event-anchored
                10月底前(党的二十大前) | date 2022-10-31
                """);
    }

    @Test
    void d2_weeks_of_the_plan() {
        DeadlineTable.check(IN_2022, "第3周 | week !no-anchor");
        DeadlineTable.check(IN_2022.weekOne(LocalDate.of(2022, 3, 14)), """
                第1周 | week 2022-03-14..2022-03-20
                第十二周 | week 2022-05-30..2022-06-05
                第12周末 | week 2022-05-30..2022-06-05
                第3周前 | week 2022-03-28..2022-04-03
                第3-5周 | week 2022-03-28..2022-04-17
                第三周至第五周 | week 2022-03-28..2022-04-17
                第1周(3.14—3.20) | week 2022-03-14..2022-03-20
                5月第三个星期日 | date 2022-05-15..2022-05-15
                """);
    }
}
