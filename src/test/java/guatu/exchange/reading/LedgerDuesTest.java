package guatu.exchange.reading;

import static guatu.exchange.reading.Tasks.assertTasks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules I1, D1: deadlines wherever a ledger keeps them. */
class LedgerDuesTest {

    @Test
    void inTheTextOfTheTask() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "表",
                                "2021年任务分工表",
                                "序号|重点任务",
                                "1|推行电子证照。（市审批局牵头，6月底前完成）",
                                "2|培育市场。（市商务局牵头，持续推进）",
                                "3|引导入股，长期坚持、久久为功。（市农业局负责）",
                                "4|第三季度完成标准评估。（市人社局负责）",
                                "5|每季度召开一次调度会。（市政府办负责）",
                                "6|持续推进改革。责任单位：市发改委"),
                "1 || 推行电子证照。 | lead 市审批局 | due 6月底前 date 2021-06-30",
                "2 || 培育市场。 | lead 市商务局 | due 持续推进 open",
                "3 || 引导入股，长期坚持、久久为功。 | lead 市农业局 | due 长期坚持 open",
                "4 || 第三季度完成标准评估。 | lead 市人社局 | due 第三季度 date 2021-09-30",
                "5 || 每季度召开一次调度会。 | lead 市政府办 | due 每季度 recurring",
                "6 || 持续推进改革。 | lead 市发改委");
    }

    @Test
    void inANoteAboveTheTable() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "表",
                                "2023年台账",
                                "一、常务会议事项",
                                "以下任务均应于2023年6月底前完成，每月25日前报送进展情况",
                                "序号|事项|责任单位",
                                "1|甲|市住建局",
                                "",
                                "二、批示事项",
                                "序号|事项|责任单位|限办日期",
                                "1|乙|市城管局|2023.7.20",
                                "2|丙|市城管局|"),
                "1 | 一、常务会议事项 | 甲 | lead 市住建局 | due 于2023年6月底前 date 2023-06-30",
                "1 | 二、批示事项 | 乙 | lead 市城管局 | due 2023.7.20 date 2023-07-20",
                "2 | 二、批示事项 | 丙 | lead 市城管局");
    }

    @Test
    void aReportingNoteIsNoDeadline() {
        Reading reading = new Workbooks()
                .sheet("表", "2023年台账", "请于2023年6月30日前将进展情况报送督查室", "序号|事项|责任单位", "1|甲|市住建局")
                .read();
        assertEquals("none", reading.plans().get(0).tasks().get(0).due().kind());
    }

    @Test
    void aNoteFillsTheGapsOfAColumn() {
        assertTasks(
                new Workbooks()
                        .sheet("表", "2023年台账", "序号|事项|责任单位|时限", "1|甲|市住建局|3月", "2|乙|市住建局|", "注：未注明时限的均于11月底前完成。"),
                "1 || 甲 | lead 市住建局 | due 3月 date 2023-03-31",
                "2 || 乙 | lead 市住建局 | due 于11月底前 date 2023-11-30");
    }

    @Test
    void frequenciesAlone() {
        assertTasks(
                new Workbooks().sheet("表", "日常工作清单", "序号|工作事项|责任科室|频次", "1|信息报送|办公室|每月5日前", "2|值班|办公室|每日"),
                "1 || 信息报送 | lead 办公室 | due 每月5日前 recurring",
                "2 || 值班 | lead 办公室 | due 每日 recurring");
    }

    @Test
    void frequencyOrMonthInTheHeading() {
        Reading reading = new Workbooks()
                .sheet(
                        "表",
                        "2023年日常工作清单",
                        "序号|工作事项|责任科室|时间",
                        "一、每月工作|<|<|<",
                        "1|报送信息|办公室|5日前",
                        "二、三月份|<|<|<",
                        "2|植树|后勤科|中旬")
                .read();
        List<TaskReading> tasks = reading.plans().get(0).tasks();
        assertEquals("FREQ=MONTHLY;BYMONTHDAY=5", tasks.get(0).due().recurrence());
        assertEquals("2023-03-20", tasks.get(1).due().due().toString());
    }

    @Test
    void stagesCountedInTheCell() {
        assertTasks(
                new Workbooks().sheet("表", "2023年台账", "序号|任务|责任单位|时限", "1|甲|办公室|1.6月底\\n2.9月底"),
                "1 || 甲 | lead 办公室 | due 6月底；9月底 staged 2023-09-30");
    }

    @Test
    void winterRunsIntoTheSecondYear() {
        assertTasks(
                new Workbooks().sheet("表", "2023—2024年冬春水利任务表", "序号|任务|责任单位|时限", "1|清淤|市水利局|11月底前", "2|验收|市水利局|3月底前"),
                "1 || 清淤 | lead 市水利局 | due 11月底前 date 2023-11-30",
                "2 || 验收 | lead 市水利局 | due 3月底前 date 2024-03-31");
    }
}
