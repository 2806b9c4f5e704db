package guatu.calendar;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** D1, the same classes in the crooked wordings of real cells. */
class DeadlineMoreRulesTest {

    private static final DeadlineContext IN_2022 = DeadlineContext.of(2022);

    @Test
    void d1_crooked_dates() {
        DeadlineTable.check(IN_2022, """
                2022.6底前 | date 2022-06-30
                22.6.30 | date 2022-06-30
                22.06.30前 | date 2022-06-30
                6月15完成 | date 2022-06-15
                6月30日(含)前 | date 2022-06-30
                6月上半月 | date 2022-06-15
                6月下半月 | date 2022-06-30
                最迟6月底 | date 2022-06-30
                6月30日截止 | date 2022-06-30
                于6月30日前报市委督查室 | date 2022-06-30
                按照《2023年工作要点》要求 | open
                按《2021年实施方案》于6月底前完成 | date 2022-06-30
                2022年重点任务,6月底前完成 | date 2022-06-30
                2023年重点任务,6月底前完成 | date 2023-06-30
                投资5.6亿元,6月底前完成 | date 2022-06-30
                完成率达95.5%以上,年底前 | date 2022-12-31
                〔2021〕5号文件要求6月底前完成 | date 2022-06-30
                2022-6月底 | date 2022-06-30
                2022年 6月\\n30日前 | date 2022-06-30
                2022年6月底前\\n持续推进 | date 2022-06-30 !also-open
                2022年12月（“十四五”中期） | date 2022-12-31
                2025年(“十四五”末) | date 2025-12-31
                截至6月底,已完成80% | asof 2022-06-30 !as-of-not-deadline !status-in-deadline
                2022年上半年完成、下半年推广 | staged 2022-06-30/2022-12-31
                3月启动,12月底前完成 | staged 2022-03-31/2022-12-31
                3月份开始,12月底前完成 | range 2022-03-01..2022-12-31
                2022年3月起持续推进 | open 2022-03-01..
                2022年3月—长期 | open 2022-03-01..
                2022年起长期坚持 | open 2022-01-01..
                6月30日-6月1日 | invalid !range-reversed
                12月20日—1月10日 | range 2022-12-20..2023-01-10 !crosses-year
                3月31日 星期四 | date 2022-03-31
                1-12月 | range 2022-01-01..2022-12-31
                2022年1月—12月 | range 2022-01-01..2022-12-31
                5月底至6月初 | range 2022-05-31..2022-06-10
                6月底、7月初 | staged 2022-06-30/2022-07-10
                2022年第一、二季度 | staged 2022-03-31/2022-06-30
                2022年6月、9月 | staged 2022-06-30/2022-09-30
                力争2022年11月底前,最迟12月底前完成 | staged 2022-11-30/2022-12-31 soft
                二〇二二年第三季度末 | date 2022-09-30
                2022年第3季度前完成 | date 2022-09-30 !before-period-ambiguous
                二零二二年上半年 | date 2022-06-30
                2022年元月底前 | date 2022-01-31
                廿五日前 | relative !no-anchor
                六月廿五日前 | date 2022-06-25
                农历正月十五前 | none !unread !lunar-date
                至2025年底 | date 2025-12-31
                到年底 | date 2022-12-31
                2022年年中 | date 2022-06-30
                2022年年内 | date 2022-12-31
                2022年度内 | date 2022-12-31
                2022年终 | date 2022-12-31
                2月末 | date 2022-02-28
                9月份以前 | date 2022-08-31 !before-month-ambiguous
                5·1前 | date 2022-05-01
                11月—明年2月底 | range 2022-11-01..2023-02-28
                2023年11月-2月 | range 2023-11-01..2024-02-29 !crosses-year
                2022,6,30 | date 2022-06-30
                6-30前 | date 2022-06-30
                06-30 | date 2022-06-30
                6-8 | none !unread
                31-Mar-22 | date 2022-03-31
                Mar-22 | date 2022-03-31
                3/31/2022 | date 2022-03-31
                2022H2 | date 2022-12-31
                2022-Q2 | date 2022-06-30
                2022年上半 | date 2022-06-30
                2022年春季 | relative !vague-period
                开始时间:2022年3月1日 完成时间:2022年6月30日 | range 2022-03-01..2022-06-30
                2022年6月1日起三个月内 | relative 2022-09-01
                截止2022年3月,已完成80% | asof 2022-03-31
                即日起 | open !no-anchor
                32日前 | invalid !impossible-date
                2022年3月1日9时至3月5日17时 | range 2022-03-01..2022-03-05 17:00
                """);
    }

    @Test
    void d1_crooked_recurrences() {
        DeadlineTable.check(IN_2022, """
                2022年全年,每月1次 | recurring FREQ=MONTHLY
                3月-12月,每月1次 | recurring 2022-03-01..2022-12-31 FREQ=MONTHLY
                至少每季度1次 | recurring FREQ=MONTHLY;INTERVAL=3
                不少于4次/年 | recurring FREQ=YEARLY;X-COUNT=4
                每季度≥1次 | recurring FREQ=MONTHLY;INTERVAL=3
                每年≥2次 | recurring FREQ=YEARLY;X-COUNT=2
                季度末 | recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
                每月第一周周五 | recurring FREQ=MONTHLY;BYDAY=1FR
                每月第一周 | recurring FREQ=MONTHLY;BYDAY=1FR !week-of-month
                每周四下午3点前 | recurring 15:00 FREQ=WEEKLY;BYDAY=TH
                每月5日前（遇节假日顺延） | recurring FREQ=MONTHLY;BYMONTHDAY=5
                每年6月底、12月底前各报送一次 | recurring FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1
                每年1月10日和7月10日前 | recurring FREQ=YEARLY;BYMONTH=1,7;BYMONTHDAY=10
                每年3月和9月 | recurring FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=-1
                每月调度、每季度通报 | recurring FREQ=MONTHLY !more-than-one-rule
                半年一次 | recurring FREQ=MONTHLY;INTERVAL=6
                每半月 | recurring FREQ=MONTHLY;BYMONTHDAY=15,-1
                每半个月一次 | recurring FREQ=MONTHLY;BYMONTHDAY=15,-1
                每周末 | recurring FREQ=WEEKLY;BYDAY=SU
                每周一三五 | recurring FREQ=WEEKLY;BYDAY=MO,WE,FR
                每月15日、月底前 | recurring FREQ=MONTHLY;BYMONTHDAY=15,-1
                每月5日、15日、25日 | recurring FREQ=MONTHLY;BYMONTHDAY=5,15,25
                每周召开1次例会 | recurring FREQ=WEEKLY
                每季度末最后一个工作日 | recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
                每季度首月 | recurring FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=-1
                季报 | recurring FREQ=MONTHLY;INTERVAL=3
                月度 | recurring FREQ=MONTHLY
                每项任务明确一名责任人 | none !unread
                每个单位6月底前完成 | date 2022-06-30
                3次/年度 | recurring FREQ=YEARLY;X-COUNT=3
                每月2-3次 | recurring FREQ=MONTHLY;X-COUNT=2
                每天1次 | recurring FREQ=DAILY
                每日上午、下午各1次 | recurring FREQ=DAILY
                每年3月-5月 | recurring FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=31 !rule-simplified
                每双月10日前 | recurring FREQ=YEARLY;BYMONTH=2,4,6,8,10,12;BYMONTHDAY=10
                隔日 | recurring FREQ=DAILY;INTERVAL=2
                每季度末次月10日前 | recurring FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10
                每月5日至10日 | recurring FREQ=MONTHLY;BYMONTHDAY=10 !rule-simplified
                每年6月30日、12月31日前 | recurring FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1
                一季度一次,一年四次 | recurring FREQ=MONTHLY;INTERVAL=3
                """);
    }

    @Test
    void d1_crooked_open_words() {
        DeadlineTable.check(IN_2022, """
                三个月 | relative !no-anchor
                90天 | relative !no-anchor
                半年 | relative
                年前 | relative !vague-period
                近期 | relative !vague-period
                尽快 | immediate
                同步推进 | open
                同上 | open !refers-elsewhere
                见附件 | open !refers-elsewhere
                全年常态化推进 | open !whole-year
                日常工作 | open
                永久 | open
                已完成,长期坚持 | open !status-in-deadline
                竣工验收后1个月内 | relative !no-anchor
                省级文件出台后3个月内 | relative !no-anchor
                任期内 | event !event-date-unknown
                项目完工后 | event
                春节前后 | event 2022-02-01 soft
                国庆期间 | event 2022-10-01..2022-10-01
                第十周周五 | week !no-anchor
                6月第二周 | week 2022-06-06..2022-06-12 !week-of-month
                6月最后一周 | week 2022-06-27..2022-07-03
                """);
        DeadlineTable.check(DeadlineContext.of(2012).planStart(LocalDate.of(2012, 1, 1)), """
                5年内 | range 2012-01-01..2016-12-31 !counted-from-plan-start
                三年内 | range 2012-01-01..2014-12-31
                连续3年资助 | relative
                """);
        DeadlineTable.check(IN_2022.weekOne(LocalDate.of(2022, 3, 14)), "第二周周五前 | week 2022-03-21..2022-03-25\n");
    }
}
