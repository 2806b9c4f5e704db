package guatu.calendar;

import org.junit.jupiter.api.Test;

/** D1, phrases that come again, as RFC 5545 rules. */
class DeadlineRecurrenceTest {

    private static final DeadlineContext IN_2022 = DeadlineContext.of(2022);

    @Test
    void d1_days_and_weeks() {
        DeadlineTable.check(IN_2022, """
                每日 | recurring FREQ=DAILY
                每天 | recurring FREQ=DAILY
                每日17:00前 | recurring 17:00 FREQ=DAILY
                每工作日 | recurring FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
                每个工作日 | recurring FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
                每3天 | recurring FREQ=DAILY;INTERVAL=3
                每周 | recurring FREQ=WEEKLY
                每周五 | recurring FREQ=WEEKLY;BYDAY=FR
                每周5 | recurring FREQ=WEEKLY;BYDAY=FR
                每周五下班前 | recurring FREQ=WEEKLY;BYDAY=FR
                每周五17:00前 | recurring 17:00 FREQ=WEEKLY;BYDAY=FR
                每星期五 | recurring FREQ=WEEKLY;BYDAY=FR
                每个星期日 | recurring FREQ=WEEKLY;BYDAY=SU
                每周一、周四 | recurring FREQ=WEEKLY;BYDAY=MO,TH
                每周一、四 | recurring FREQ=WEEKLY;BYDAY=MO,TH
                每周二和周五 | recurring FREQ=WEEKLY;BYDAY=TU,FR
                每周一至周五 | recurring FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
                每周一次 | recurring FREQ=WEEKLY
                每周1次 | recurring FREQ=WEEKLY
                每周两次 | recurring FREQ=WEEKLY;X-COUNT=2
                每周不少于3次 | recurring FREQ=WEEKLY;X-COUNT=3
                每周调度一次 | recurring FREQ=WEEKLY
                每周一例会 | recurring FREQ=WEEKLY;BYDAY=MO
                一周一次 | recurring FREQ=WEEKLY
                每两周 | recurring FREQ=WEEKLY;INTERVAL=2
                每2周一次 | recurring FREQ=WEEKLY;INTERVAL=2
                双周 | recurring FREQ=WEEKLY;INTERVAL=2
                双周调度 | recurring FREQ=WEEKLY;INTERVAL=2
                隔周 | recurring FREQ=WEEKLY;INTERVAL=2
                两周一次 | recurring FREQ=WEEKLY;INTERVAL=2
                逢周五 | recurring FREQ=WEEKLY;BYDAY=FR
                按周报送 | recurring FREQ=WEEKLY
                周报 | recurring FREQ=WEEKLY
                周调度 | recurring FREQ=WEEKLY
                1次/周 | recurring FREQ=WEEKLY
                """);
    }

    @Test
    void d1_months() {
        DeadlineTable.check(IN_2022, """
                每月 | recurring FREQ=MONTHLY
                每个月 | recurring FREQ=MONTHLY
                每旬 | recurring FREQ=MONTHLY;BYMONTHDAY=10,20,-1
                每月5日前 | recurring FREQ=MONTHLY;BYMONTHDAY=5
                每月5号前 | recurring FREQ=MONTHLY;BYMONTHDAY=5
                每月五日前 | recurring FREQ=MONTHLY;BYMONTHDAY=5
                于每月25日前报送 | recurring FREQ=MONTHLY;BYMONTHDAY=25
                每月底 | recurring FREQ=MONTHLY;BYMONTHDAY=-1
                每月月底前 | recurring FREQ=MONTHLY;BYMONTHDAY=-1
                每月末 | recurring FREQ=MONTHLY;BYMONTHDAY=-1
                每月5日和20日 | recurring FREQ=MONTHLY;BYMONTHDAY=5,20
                每月5日、20日前 | recurring FREQ=MONTHLY;BYMONTHDAY=5,20
                每月10日前、25日前 | recurring FREQ=MONTHLY;BYMONTHDAY=10,25
                每月上旬 | recurring FREQ=MONTHLY;BYMONTHDAY=10
                每月中旬 | recurring FREQ=MONTHLY;BYMONTHDAY=20
                每月下旬 | recurring FREQ=MONTHLY;BYMONTHDAY=-1
                每月最后一天 | recurring FREQ=MONTHLY;BYMONTHDAY=-1
                每月第一个周五 | recurring FREQ=MONTHLY;BYDAY=1FR
                每月最后一个星期五 | recurring FREQ=MONTHLY;BYDAY=-1FR
                每月最后一个工作日 | recurring FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
                每月第一个工作日 | recurring FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1
                每月次月5日前 | recurring FREQ=MONTHLY;BYMONTHDAY=5
                每月不少于2次 | recurring FREQ=MONTHLY;X-COUNT=2
                每月至少开展1次 | recurring FREQ=MONTHLY
                每月1次 | recurring FREQ=MONTHLY
                一月一次 | recurring FREQ=MONTHLY
                每两月一次 | recurring FREQ=MONTHLY;INTERVAL=2
                每两个月 | recurring FREQ=MONTHLY;INTERVAL=2
                隔月 | recurring FREQ=MONTHLY;INTERVAL=2
                按月 | recurring FREQ=MONTHLY
                逐月 | recurring FREQ=MONTHLY
                按月调度 | recurring FREQ=MONTHLY
                2次/月 | recurring FREQ=MONTHLY;X-COUNT=2
                3月-11月每月底 | recurring 2022-03-01..2022-11-30 FREQ=MONTHLY;BYMONTHDAY=-1
                2022年3月起,每月5日前 | recurring 2022-03-01.. FREQ=MONTHLY;BYMONTHDAY=5
                """);
    }

    @Test
    void d1_quarters_and_halves() {
        DeadlineTable.check(IN_2022, """
                每季度 | recurring FREQ=MONTHLY;INTERVAL=3
                每季 | recurring FREQ=MONTHLY;INTERVAL=3
                每个季度 | recurring FREQ=MONTHLY;INTERVAL=3
                每季度末 | recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
                每季度底前 | recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
                每季末 | recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
                每季度末月底 | recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
                每季度末月20日前 | recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20
                每季度末25日前 | recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25
                每季度最后一个月25日前 | recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25
                每季度首月10日前 | recurring FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10
                每季度第一个月10日前 | recurring FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=10
                每季度第二个月15日前 | recurring FREQ=YEARLY;BYMONTH=2,5,8,11;BYMONTHDAY=15
                每季度结束后5日内 | recurring FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5
                每季度次月5日前 | recurring FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=5
                每季度至少1次 | recurring FREQ=MONTHLY;INTERVAL=3
                每季度不少于2次 | recurring FREQ=MONTHLY;INTERVAL=3;X-COUNT=2
                每季度一次 | recurring FREQ=MONTHLY;INTERVAL=3
                一季度一次 | recurring FREQ=MONTHLY;INTERVAL=3
                1次/季度 | recurring FREQ=MONTHLY;INTERVAL=3
                按季度 | recurring FREQ=MONTHLY;INTERVAL=3
                按季通报 | recurring FREQ=MONTHLY;INTERVAL=3
                每半年 | recurring FREQ=MONTHLY;INTERVAL=6
                每半年一次 | recurring FREQ=MONTHLY;INTERVAL=6
                半年一次 | recurring FREQ=MONTHLY;INTERVAL=6
                每半年末 | recurring FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1
                1次/半年 | recurring FREQ=MONTHLY;INTERVAL=6
                """);
    }

    @Test
    void d1_years_and_counts() {
        DeadlineTable.check(IN_2022, """
                每年 | recurring FREQ=YEARLY
                每年度 | recurring FREQ=YEARLY
                每年一次 | recurring FREQ=YEARLY
                每年12月底前 | recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31
                每年2月底前 | recurring FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1
                每年底 | recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31
                每年年底前 | recurring FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31
                每年3月15日前 | recurring FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=15
                每年6月、12月底前 | recurring FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1
                每年6月15日和12月15日前 | recurring FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=15
                每年上半年 | recurring FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=30
                每年第一季度 | recurring FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31
                每年至少2次 | recurring FREQ=YEARLY;X-COUNT=2
                2次/年 | recurring FREQ=YEARLY;X-COUNT=2
                4次／年 | recurring FREQ=YEARLY;X-COUNT=4
                一年两次 | recurring FREQ=YEARLY;X-COUNT=2
                全年不少于4次 | recurring FREQ=YEARLY;X-COUNT=4
                每两年 | recurring FREQ=YEARLY;INTERVAL=2
                每3年一次 | recurring FREQ=YEARLY;INTERVAL=3
                不少于2次 | recurring FREQ=YEARLY;X-COUNT=2 !period-assumed
                每学期至少2次 | recurring X-PER=SEMESTER;X-COUNT=2
                2022年9月底前;2023年起,每年3月底前 | date+recurring 2023-01-01..2022-09-30 FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31
                6月底前完成,每月25日前报送进展 | date+recurring 2022-06-30 FREQ=MONTHLY;BYMONTHDAY=25
                每月调度,12月底前完成 | date+recurring 2022-12-31 FREQ=MONTHLY
                2022-2024年每年12月底前 | recurring 2022-01-01..2024-12-31 FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31
                2022年每季度末 | recurring FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1
                从2023年起每年6月底前 | recurring 2023-01-01.. FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=30
                每月25日前(其中3月25日、6月25日前报季度小结) | recurring FREQ=MONTHLY;BYMONTHDAY=25
                """);
    }
}
