package guatu.exchange.reading;

import static guatu.exchange.reading.Tasks.assertTasks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule I1: ledgers that are no table: cards, groups of labelled lines, lists of text. */
class LedgerCardsTest {

    @Test
    void cardsOneBelowTheOther() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "卡",
                                "整改问题卡片（2023年）",
                                "卡片（编号01）",
                                "问题表现|学习不紧|<|<",
                                "责任科室|办公室|配合科室|机关党委",
                                "整改时限|2023年6月底前|牵头领导|副局长",
                                "",
                                "卡片（编号02）",
                                "问题表现|统筹不够|<|<",
                                "责任科室|计划科|配合科室|",
                                "整改时限||牵头领导|副局长"),
                " || 学习不紧 | lead 办公室 | support 机关党委 | persons 副局长 | due 2023年6月底前 date 2023-06-30",
                " || 统筹不够 | lead 计划科 | persons 副局长");
    }

    @Test
    void cardsUnderNumberedLines() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "卡",
                                "2023年整改卡",
                                "一、水质不达标",
                                "责任单位|市水务局|整改时限|8月",
                                "整改措施|1.勘察\\n2.施工|<|<",
                                "二、扬尘污染",
                                "责任单位|市住建局|整改时限|9月",
                                "整改措施|1.覆盖\\n2.洒水|<|<"),
                "一、 || 水质不达标 | lead 市水务局 | steps 1.勘察 2.施工 | due 8月 date 2023-08-31",
                "二、 || 扬尘污染 | lead 市住建局 | steps 1.覆盖 2.洒水 | due 9月 date 2023-09-30");
    }

    @Test
    void aColumnOfLabels() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "表",
                                "2024年项目推进表",
                                "序号|项目名称|项目|内容",
                                "1|东环路|责任单位|市住建局",
                                "^|^|完成时限|10月底",
                                "2|西河|责任单位|市水利局",
                                "^|^|完成时限|11月底"),
                " || 东环路 | lead 市住建局 | due 10月底 date 2024-10-31",
                " || 西河 | lead 市水利局 | due 11月底 date 2024-11-30");
    }

    @Test
    void groupsOfThreeLines() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "表",
                                "2024年重点任务分工",
                                "一、城建",
                                "1.建设东环路。",
                                "牵头单位：市住建局",
                                "完成时限：10月底前",
                                "二、水利",
                                "2.整治西河。",
                                "（责任单位：市水利局、财政局；完成时限：长期坚持）"),
                "1. | 一、城建 | 建设东环路。 | lead 市住建局 | due 10月底前 date 2024-10-31",
                "2. | 二、水利 | 整治西河。 | lead 市水利局 | support 市财政局 | due 长期坚持 open");
    }

    @Test
    void aListOfTextRaisesADoubt() {
        var book = new Workbooks().sheet("表", "2021年工作分工", "一、优化环境", "（一）推行电子证照。（市审批局牵头，6月底前完成）", "（二）推进监管。（市市场监管局负责）");
        assertTasks(
                book,
                "（一） | 一、优化环境 | 推行电子证照。 | lead 市审批局 | due 6月底前 date 2021-06-30",
                "（二） | 一、优化环境 | 推进监管。 | lead 市市场监管局");
        assertTrue(book.read().doubts().stream().anyMatch(doubt -> doubt.code().equals("list-guessed")));
    }

    @Test
    void pageLinesAreNoHeadings() {
        Reading reading = new Workbooks()
                .sheet(
                        "表",
                        "2024年台账",
                        "序号|任务|责任单位|时限",
                        "1|甲|办公室|3月",
                        "第1页 共2页|<|<|<",
                        "序号|任务|责任单位|时限",
                        "2|乙|办公室|4月",
                        "第2页 共2页|<|<|<")
                .read();
        assertEquals(
                List.of("", ""),
                reading.plans().get(0).tasks().stream()
                        .map(TaskReading::section)
                        .toList());
    }

    @Test
    void labelledLinesBelowATask() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "表",
                                "2024年任务分解",
                                "序号|重点工作",
                                "1|建设东环路",
                                "|责任领导：副市长",
                                "|牵头单位：市住建局；配合单位：市财政局",
                                "|完成时限：10月底",
                                "2|整治西河",
                                "牵头单位：市水利局　　完成时限：11月底|<"),
                "1 || 建设东环路 | lead 市住建局 | support 市财政局 | persons 副市长 | due 10月底 date 2024-10-31",
                "2 || 整治西河 | lead 市水利局 | due 11月底 date 2024-11-30");
    }

    @Test
    void tablesOnTheirSide() {
        assertTasks(
                new Workbooks().sheet("表", "2023年推进表", "项目名称|东环路|西河", "责任单位|市住建局|市水利局", "责任人|科长|处长", "完成时限|6月|7月"),
                " || 东环路 | lead 市住建局 | persons 科长 | due 6月 date 2023-06-30",
                " || 西河 | lead 市水利局 | persons 处长 | due 7月 date 2023-07-31");
    }

    @Test
    void tablesAndCardsSideBySide() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "表",
                                "2022年任务表|<|<|<|<|<",
                                "序号|任务|责任单位|序号|任务|责任单位",
                                "1|甲|办公室|3|丙|人事科",
                                "2|乙|财务科|4|丁|办公室"),
                "1 || 甲 | lead 办公室",
                "2 || 乙 | lead 财务科",
                "3 || 丙 | lead 人事科",
                "4 || 丁 | lead 办公室");
        assertTasks(
                new Workbooks().sheet("卡", "2023年督办卡|<|<|<", "督办事项|甲|督办事项|乙", "责任单位|市住建局|责任单位|市水利局", "完成时限|6月|完成时限|7月"),
                " || 甲 | lead 市住建局 | due 6月 date 2023-06-30",
                " || 乙 | lead 市水利局 | due 7月 date 2023-07-31");
    }
}
