package guatu.exchange.reading;

import static guatu.exchange.reading.Tasks.assertTasks;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.junit.jupiter.api.Test;

/** Rule I1: the shapes in which offices keep their ledgers, each in its smallest form. */
class LedgerShapesTest {

    @Test
    void twoLevelHeaderWithMonthsUnmerged() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "推进表",
                                "甲公司2023年督办事项推进计划",
                                "序号|督办事项|责任部门|责任人|月度计划|<|<|备注",
                                "||||1月|2月|3月|",
                                "1|办公楼搬迁|综合部|部长|选址||搬迁|急"),
                "1 || 办公楼搬迁 | lead 综合部 | persons 部长 | on 2023-01-31 MONTH 选址 | on 2023-03-31 MONTH 搬迁");
    }

    @Test
    void oddHeadingsOnTwoLevels() {
        var book = new Workbooks()
                .sheet(
                        "攻坚台账",
                        "2022年攻坚任务分解|<|<|<|<|<|<|<|<",
                        "填报单位：市攻坚办　　填报日期：2022年4月1日|<|<|<|<|<|<|<|<",
                        "序|要办的事|怎么办|责任分工|<|何时办成|攻坚口径|分步节点|<",
                        "^|^|^|由谁挑头|谁来帮忙|^|^|4月底|5月底",
                        "一、政务服务|<|<|<|<|<|<|<|<",
                        "1|推行一窗受理|1.梳理事项\\n2.上线窗口|市审批局|市数据局|2022年6月底前|两类|梳完|上线",
                        "2|压减审批时限|1.核定时限\\n2.公开承诺|市审批局||尽快完成|一类|核定|",
                        "二、市场环境|<|<|<|<|<|<|<|<",
                        "3|清理隐性壁垒|1.开展自查\\n2.公布清单|市商务局|市数据局|5月20日前|一类|自查|公布",
                        "合计|3项|||||||");
        assertTasks(
                book,
                "1 | 一、政务服务 | 推行一窗受理 | lead 市审批局 | support 市数据局 | steps 1.梳理事项 2.上线窗口"
                        + " | on 2022-04-30 MONTH 梳完 | on 2022-05-31 MONTH 上线 | due 2022年6月底前 date 2022-06-30",
                "2 | 一、政务服务 | 压减审批时限 | lead 市审批局 | steps 1.核定时限 2.公开承诺" + " | on 2022-04-30 MONTH 核定 | due 尽快完成 open",
                "3 | 二、市场环境 | 清理隐性壁垒 | lead 市商务局 | support 市数据局 | steps 1.开展自查 2.公布清单"
                        + " | on 2022-04-30 MONTH 自查 | on 2022-05-31 MONTH 公布 | due 5月20日前 date 2022-05-20");
        assertEquals(
                List.of("column-guessed F3", "column-guessed B3", "column-unread G3", "immediate F7"),
                book.read().doubts().stream()
                        .map(doubt -> doubt.code() + " " + doubt.cell())
                        .toList());
    }

    @Test
    void tenDayNodesAndBars() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "倒排",
                                "2022年春季行动倒排工期表",
                                "序号|任务|责任人|3月|<|<|4月|<|<",
                                "|||上旬|中旬|下旬|上旬|中旬|下旬",
                                "1|施工|队长||√|√|||",
                                "2|验收|主任||||验收报告|<|"),
                "1 || 施工 | persons 队长 | on 2022-03-20 TEN_DAYS √ | on 2022-03-31 TEN_DAYS √",
                "2 || 验收 | persons 主任 | on 2022-04-20 TEN_DAYS 验收报告");
    }

    @Test
    void weeksCountedFromANote() {
        assertTasks(
                new Workbooks()
                        .sheet("推进", "2022年推进表", "第1周从2022年3月14日起", "序号|任务|责任单位|周次|<|<", "|||1|2|3", "1|摸底|办公室|部署||报告"),
                "1 || 摸底 | lead 办公室 | on 2022-03-18 WEEK 部署 | on 2022-04-01 WEEK 报告");
    }

    @Test
    void numberedSectionRows() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "要点",
                                "2024年工作要点任务分解表|<|<|<",
                                "序号|主要任务|责任科室|完成时限",
                                "一|强化建设||",
                                "（一）|理论武装||",
                                "1|专题培训|人事科|6月",
                                "（二）|作风建设||",
                                "2|基层减负|办公室|长期坚持",
                                "二、强化业务|<|<|<",
                                "3|审批提速|审批科|上半年",
                                "小计|3||",
                                "注：按月报送。"),
                "1 | 强化建设 / 理论武装 | 专题培训 | lead 人事科 | due 6月 date 2024-06-30",
                "2 | 强化建设 / 作风建设 | 基层减负 | lead 办公室 | due 长期坚持 open",
                "3 | 二、强化业务 | 审批提速 | lead 审批科 | due 上半年 date 2024-06-30");
    }

    @Test
    void headingsWithSumsBesideThem() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "项目",
                                "2025年项目计划表",
                                "序号|项目名称|建设内容|起止年限|总投资|责任单位",
                                "合计（2个）|<|||900|",
                                "一、交通（1个）|<|||600|",
                                "1|东环路|长2公里|2022-2026|600|区交通局",
                                "二|水利（1个）|||300|",
                                "2|北河|整治|2025|300|区水利局"),
                "1 | 一、交通（1个） | 东环路 | lead 区交通局 | due 2022-2026 range 2026-12-31",
                "2 | 水利（1个） | 北河 | lead 区水利局 | due 2025 date 2025-12-31");
    }

    @Test
    void categoriesFilledOnlyOnce() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "表",
                                "2023年工作要点分解表",
                                "类别|工作任务|主办单位|协办单位|时间要求",
                                "甲类|印发方案|组织处|宣传处|全年",
                                "|组织培训|人事处||10月中旬",
                                "",
                                "乙类|修订章程|办公室|/|2023.6"),
                " | 甲类 | 印发方案 | lead 组织处 | support 宣传处 | due 全年 open",
                " | 甲类 | 组织培训 | lead 人事处 | due 10月中旬 date 2023-10-20",
                " | 乙类 | 修订章程 | lead 办公室 | due 2023.6 date 2023-06-30");
    }

    @Test
    void tasksUnderOneMergedTitle() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "清单",
                                "2023年改革任务台账",
                                "序号|重点任务|具体举措|责任单位|完成时限",
                                "1|数字政府|建设平台|数据局|6月底前",
                                "^|^|整合系统|数据局、财政局|12月底前",
                                "2|会议精简|制定计划|办公室|长期坚持",
                                "^|^|压减数量|^|^"),
                "1 | 数字政府 | 建设平台 | lead 数据局 | due 6月底前 date 2023-06-30",
                "1 | 数字政府 | 整合系统 | lead 数据局 | support 财政局 | due 12月底前 date 2023-12-31",
                "2 || 会议精简 | lead 办公室 | steps 制定计划 压减数量 | due 长期坚持 open");
    }

    @Test
    void unitsInTheText() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "分工",
                                "2022年重点任务分工方案",
                                "序号|重点任务|备注",
                                "1|开展倍增行动，6月底前出台意见。（市工信局牵头，市发展改革委、财政局配合）|",
                                "2|新建公园。（责任单位：市城管局；完成时限：2022年10月底前）|",
                                "3|开展质量行动。（市市场监管局、市住建局等有关部门按职责分工负责）|",
                                "4|推进“放管服”改革（市审批局、各县（市、区）政府）|"),
                "1 || 开展倍增行动，6月底前出台意见。 | lead 市工信局 | support 市发展改革委 市财政局 | due 6月底前 date 2022-06-30",
                "2 || 新建公园。 | lead 市城管局 | due 2022年10月底前 date 2022-10-31",
                "3 || 开展质量行动。 | lead 市市场监管局 | support 市住建局",
                "4 || 推进“放管服”改革 | lead 市审批局 | support 各县（市、区）政府");
    }

    @Test
    void roleWordsInTheCell() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "书",
                                "2022年任务书",
                                "编号|任务内容|责任分工|办结时限",
                                "1|规划|牵头单位：市规划局\\n配合单位：市发改委、住建局|9月",
                                "2|机制|市委组织部（牵头）、宣传部、各区、县级市|持续推进",
                                "3|督查|市政府办会同市财政局等部门|年底前",
                                "4|试点|省商务厅、财政厅指导，各县落实|2023年",
                                "5|执法|省商务厅牵头，财政厅参与|2022年"),
                "1 || 规划 | lead 市规划局 | support 市发改委 市住建局 | due 9月 date 2022-09-30",
                "2 || 机制 | lead 市委组织部 | support 市委宣传部 各区、县级市 | due 持续推进 open",
                "3 || 督查 | lead 市政府办 | support 市财政局 | due 年底前 date 2022-12-31",
                "4 || 试点 | lead 各县 | guide 省商务厅 省财政厅 | due 2023年 date 2023-12-31",
                "5 || 执法 | lead 省商务厅 | support 省财政厅 | due 2022年 date 2022-12-31");
    }

    @Test
    void unitsAndPersonsInOneCell() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "台账",
                                "县农业局2023年台账",
                                "序号|任务内容|责任单位及责任人|完成时限（2023年）",
                                "1|新建农田|县农业局\\n副局长|10月",
                                "填表人：科员|||"),
                "1 || 新建农田 | lead 县农业局 | persons 副局长 | due 10月 date 2023-10-31");
    }

    @Test
    void unitInTheTitleAndDueInALine() {
        assertTasks(
                new Workbooks().sheet("清单", "市水务局2022年重点工作清单", "各项工作须于2022年11月30日前完成。", "序号|工作内容", "1|河道清淤"),
                "1 || 河道清淤 | lead 市水务局 | due 于2022年11月30日前 date 2022-11-30");
    }

    @Test
    void deadlinesByYearAndStartColumns() {
        assertTasks(
                new Workbooks().sheet("甲", "任务清单", "序号|任务|部门|时间节点|<", "|||2019年|2020年", "1|补建|各地|12月底前完成规划|12月底前完成验收"),
                "1 || 补建 | lead 各地 | due 2019年12月底前完成规划；2020年12月底前完成验收 staged 2020-12-31");
        assertTasks(
                new Workbooks()
                        .sheet("乙", "2023年台账", "序号|工作任务|责任单位|<|完成时限|<", "||牵头|配合|开始时间|完成时间", "1|迁移|信息处|财务处|3月1日|4月1日"),
                "1 || 迁移 | lead 信息处 | support 财务处 | due 4月1日 range 2023-04-01");
    }

    @Test
    void severalTablesAndRepeatedHeaders() {
        Reading reading = new Workbooks()
                .sheet(
                        "汇总",
                        "甲镇2023年整治行动任务清单|<|<|<",
                        "序号|工作任务|责任单位|完成时限",
                        "1|清理河道|农办|5月底",
                        "序号|工作任务|责任单位|完成时限",
                        "2|拆除违建|城建办|6月底",
                        "",
                        "甲镇2023年平安行动任务清单|<|<|<",
                        "序号|工作任务|责任单位|完成时限",
                        "1|排查矛盾|综治办|7月底")
                .read();
        assertEquals(
                List.of(2, 1),
                reading.plans().stream().map(plan -> plan.tasks().size()).toList());
        assertEquals("甲镇2023年平安行动任务清单", reading.plans().get(1).title());
        assertTrue(reading.skipped().contains(new Skipped("汇总", 4, "repeated-header")));
    }

    @Test
    void cards() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "卡",
                                "督办事项卡|<|<|<",
                                "督办事项|（一）推进供水改造|<|<",
                                "责任单位|市水务局|责任人|副局长",
                                "完成时限|2023年8月31日|进展情况|推进中",
                                "工作措施|1.勘察\\n2.施工|<|<",
                                "监督电话：000"),
                "（一） || 推进供水改造 | lead 市水务局 | persons 副局长 | steps 1.勘察 2.施工 | due 2023年8月31日 date 2023-08-31");
    }

    @Test
    void sheetsThatAreNoLedger() {
        Reading reading = new Workbooks()
                .sheet("说明", "填表说明", "1.责任单位填写全称")
                .sheet("专班", "工作专班名单", "序号|姓名|单位|职务", "1|甲某|教育局|副局长")
                .sheet("统计", "序号|责任单位|任务数|已完成|完成率", "1|教育局|12|5|40%")
                .sheet("空")
                .sheet("教育局", "序号|任务|责任单位|时限", "1|建学校|教育局|2023年5月", "2|招教师|教育局|2023年6月")
                .sheet("总表", "序号|任务|责任单位|时限", "1|建学校|教育局|2023年5月", "2|招教师|教育局|2023年6月", "3|修路|交通局|2023年7月")
                .read();
        assertEquals(
                List.of("总表"), reading.plans().stream().map(PlanReading::sheet).toList());
        assertEquals(
                List.of("no-table", "no-table", "no-table", "empty-sheet", "old-copy"),
                reading.skipped().stream().map(Skipped::why).toList());
    }

    @Test
    void hiddenPartsAreLeftOut() {
        var book = new Workbooks()
                .sheet("台账", "序号|任务|编码|责任单位|时限", "1|甲|X1|办公室|2023年5月", "2|乙|X2|办公室|2023年6月")
                .sheet("字典", "序号|任务|责任单位|时限", "1|丙|办公室|2023年5月");
        book.poi().setSheetHidden(1, true);
        book.poi().getSheetAt(0).setColumnHidden(2, true);
        book.poi().getSheetAt(0).getRow(2).setZeroHeight(true);
        Reading reading = book.read();
        assertEquals(1, reading.taskCount());
        assertEquals(
                List.of(new Skipped("台账", 3, "hidden-row"), new Skipped("字典", 0, "hidden-sheet")), reading.skipped());
    }

    @Test
    void realDates() {
        var book =
                new Workbooks().sheet("台账", "2023年台账", "序号|任务|责任单位|时限", "1|甲|办公室|", "2|乙|办公室|", "3|丙|办公室|", "4|丁|办公室|");
        String[] formats = {"yyyy\"年\"m\"月\"d\"日\"", "yyyy\"年\"m\"月\"", "m\"月\"d\"日前\""};
        for (int i = 0; i < 4; i++) {
            CellStyle style = book.poi().createCellStyle();
            // 57 is the year-month format that a Chinese Excel writes by number alone
            style.setDataFormat(
                    i == 3 ? (short) 57 : book.poi().createDataFormat().getFormat(formats[i]));
            var cell = book.poi().getSheetAt(0).getRow(i + 2).createCell(3);
            cell.setCellValue(LocalDate.of(2023, 7, 1));
            cell.setCellStyle(style);
        }
        assertTasks(
                book,
                "1 || 甲 | lead 办公室 | due 2023-07-01 date 2023-07-01",
                "2 || 乙 | lead 办公室 | due 2023年7月 date 2023-07-31",
                "3 || 丙 | lead 办公室 | due 7月1日前 date 2023-07-01",
                "4 || 丁 | lead 办公室 | due 2023年7月 date 2023-07-31");
    }

    @Test
    void headingsOfUnknownWordingAreGuessedWithADoubt() {
        var book = new Workbooks().sheet("台账", "2023年台账", "序号|任务|由谁来做|做到什么时候", "1|建学校|市教育局|5月底前", "2|修路|市交通局、公安局|长期坚持");
        assertTasks(
                book,
                "1 || 建学校 | lead 市教育局 | due 5月底前 date 2023-05-31",
                "2 || 修路 | lead 市交通局 | support 市公安局 | due 长期坚持 open");
        assertEquals(
                List.of("C2", "D2"),
                book.read().doubts().stream()
                        .filter(doubt -> doubt.code().equals("column-guessed"))
                        .map(Doubt::cell)
                        .toList());
    }

    @Test
    void withoutAYearADateStaysADoubt() {
        Reading reading =
                new Workbooks().sheet("台账", "序号|任务|责任单位|时限", "1|甲|办公室|5月底前").read();
        assertEquals(null, reading.plans().get(0).tasks().get(0).due().due());
        assertTrue(reading.doubts().stream()
                .anyMatch(doubt ->
                        doubt.code().equals("year-unknown") && doubt.cell().equals("D2")));
    }

    @Test
    void matrixOfDuties() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "矩阵",
                                "2023年职责矩阵",
                                "序号|工作任务|责任单位|<|<|完成时限",
                                "||教育局|财政局|公安局|",
                                "1|校园安防|★||○|6月底",
                                "2|经费保障||√||7月底"),
                "1 || 校园安防 | lead 教育局 | support 公安局 | due 6月底 date 2023-06-30",
                "2 || 经费保障 | lead 财政局 | due 7月底 date 2023-07-31");
    }

    @Test
    void dittosAndUnitsInHeadings() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "台账",
                                "2023年台账",
                                "序号|任务|责任单位|时限",
                                "一、优化环境（牵头单位：市审批局）|<|<|<",
                                "1|压减材料||5月底",
                                "2|并联审批|市住建局|同上"),
                "1 | 一、优化环境（牵头单位：市审批局） | 压减材料 | lead 市审批局 | due 5月底 date 2023-05-31",
                "2 | 一、优化环境（牵头单位：市审批局） | 并联审批 | lead 市住建局 | due 5月底 date 2023-05-31");
    }

    @Test
    void theJsonIsTheContract() throws Exception {
        Reading reading = new Workbooks()
                .sheet("台账", "2023年台账", "序号|任务|责任单位|时限|1月|2月", "1|甲|办公室|5月底前|启动|", "合计|1")
                .read();
        var json = new com.fasterxml.jackson.databind.ObjectMapper()
                .findAndRegisterModules()
                .valueToTree(reading);
        var task = json.at("/plans/0/tasks/0");
        assertEquals("[\"办公室\"]", task.get("lead").toString());
        assertEquals("2023-05-31", task.at("/due/due").asText());
        assertEquals("2023-01-31", task.at("/milestones/0/on").asText());
        for (String field : List.of(
                "sheet",
                "row",
                "ordinal",
                "section",
                "title",
                "lead",
                "support",
                "guide",
                "persons",
                "steps",
                "milestones",
                "duePhrase",
                "due")) {
            assertTrue(task.has(field), field);
        }
        assertEquals(
                "{\"sheet\":\"台账\",\"row\":4,\"why\":\"total\"}",
                json.at("/skipped/0").toString());
    }

    @Test
    void schoolTermsCrossTheYear() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "历",
                                "2023-2024学年第一学期德育工作安排",
                                "周次|日期|工作内容|负责部门",
                                "1|9.1-9.3|开学典礼|德育处",
                                "20|1.15-1.19|总结|德育处"),
                "1 || 开学典礼 | lead 德育处 | due 9.1-9.3 range 2023-09-03",
                "20 || 总结 | lead 德育处 | due 1.15-1.19 range 2024-01-19");
    }

    @Test
    void severalDutiesInOneCell() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "表",
                                "2023年任务分解",
                                "序号|领域|重点任务|时限",
                                "1|营商|1.推行证照（市审批局牵头）\\n2.压减材料（市司法局负责）|6月底",
                                "2|招商|引进企业（市商务局负责）|12月"),
                "1 | 营商 | 推行证照 | lead 市审批局 | due 6月底 date 2023-06-30",
                "1 | 营商 | 压减材料 | lead 市司法局 | due 6月底 date 2023-06-30",
                "2 | 招商 | 引进企业 | lead 市商务局 | due 12月 date 2023-12-31");
    }

    @Test
    void rowsUnderOneTitleSharingSomeCells() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "表",
                                "2023年改革台账",
                                "序号|改革事项|改革举措|责任单位|完成时限",
                                "1|数字政府|建平台|数据局|6月",
                                "^|^|通数据|^|8月",
                                "^|^|强安全|网信办|^"),
                "1 | 数字政府 | 建平台 | lead 数据局 | due 6月 date 2023-06-30",
                "1 | 数字政府 | 通数据 | lead 数据局 | due 8月 date 2023-08-31",
                "1 | 数字政府 | 强安全 | lead 网信办 | due 8月 date 2023-08-31");
    }

    @Test
    void rowsOfPlanAndOutcome() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "表",
                                "2024年进度计划表",
                                "序号|项目名称|责任单位|类型|一季度|二季度",
                                "1|东环路|市住建局|计划|招标|开工",
                                "^|^|^|实际|已招标|",
                                "2|西河|市水利局|计划|可研|设计",
                                "^|^|^|实际||"),
                "1 || 东环路 | lead 市住建局 | on 2024-03-31 MONTH 招标 | on 2024-06-30 MONTH 开工",
                "2 || 西河 | lead 市水利局 | on 2024-03-31 MONTH 可研 | on 2024-06-30 MONTH 设计");
    }

    @Test
    void headersOfNoKnownWord() {
        assertTasks(
                new Workbooks().sheet("表", "2023年任务表", "序号|干什么|谁来干|啥时候", "1|建设学校两所|市教育局|6月底", "2|修建道路三条|市交通局|7月底"),
                "1 || 建设学校两所 | lead 市教育局 | due 6月底 date 2023-06-30",
                "2 || 修建道路三条 | lead 市交通局 | due 7月底 date 2023-07-31");
        assertTasks(
                new Workbooks().sheet("表", "2023年任务表", "做甚|谁来干|啥时候", "建设学校两所|市教育局|6月底", "修建道路三条|市交通局|7月底"),
                " || 建设学校两所 | lead 市教育局 | due 6月底 date 2023-06-30",
                " || 修建道路三条 | lead 市交通局 | due 7月底 date 2023-07-31");
    }
}
