package guatu.exchange.reading;

import org.junit.jupiter.api.Test;

class LedgerScratchTest {
    static void show(String name, Workbooks book) {
        System.out.println("##### " + name);
        try {
            Reading reading = book.read();
            for (PlanReading plan : reading.plans()) {
                System.out.println(
                        "PLAN " + plan.title() + " " + plan.year() + " " + plan.sheet() + " " + plan.sections());
                for (TaskReading t : plan.tasks()) {
                    System.out.println("  " + t.row() + " #" + t.ordinal() + " [" + t.section() + "] " + t.title()
                            + (t.requirement().isEmpty() ? "" : " {" + t.requirement() + "}")
                            + (t.expectedResult().isEmpty() ? "" : " <" + t.expectedResult() + ">") + " L" + t.lead()
                            + " S" + t.support() + " G" + t.guide() + " P" + t.persons() + " steps" + t.steps() + " M"
                            + t.milestones().stream()
                                    .map(m -> m.on() + m.precision() + m.title())
                                    .toList() + " due=" + t.duePhrase() + " "
                            + t.due().kind() + " " + t.due().due());
                }
            }
            reading.doubts().forEach(d -> System.out.println("   ? " + d.cell() + " " + d.code() + " " + d.args()));
            reading.skipped().forEach(s -> System.out.println("   - " + s));
        } catch (AssertionError e) {
            System.out.println("!!! " + e);
        }
    }

    @Test
    void shapes() {
        show(
                "no section but 责任单位及责任人",
                new Workbooks()
                        .sheet(
                                "Sheet1",
                                "XX县乡村振兴重点任务台账（2023年）|<|<|<|<",
                                "填报单位：县农业农村局||填报日期：2023年3月1日||",
                                "序号|任务内容|责任单位及责任人|完成时限（2023年）|备注",
                                "1|新建高标准农田|县农业农村局\\n某副局长|10月|",
                                "2|改厕|县乡村振兴局 某主任|12月20日|",
                                "填表人：某某||审核人：某某||"));
        show(
                "three unit columns",
                new Workbooks()
                        .sheet(
                                "Sheet1",
                                "2023年督查台账",
                                "序号|督查事项|牵头领导|牵头单位|责任单位|完成时限|完成情况|是否销号",
                                "1|污水处理|副市长|市住建局|各县区、市水务局|2023.6|已完成|是",
                                "2|秸秆禁烧|副市长|市生态环境局|各县区|2023-10-31|推进中|否"));
        show(
                "sub ordinal",
                new Workbooks()
                        .sheet(
                                "Sheet1",
                                "2023年工作安排|<|<|<|<",
                                "序号|一级任务|序号|二级任务|责任部门|完成时间",
                                "一|党建引领|1|理论学习|党办|每月",
                                "^|^|2|支部建设|党办、各支部|6月底",
                                "二|业务提升|3|流程再造|运营部|9月30日",
                                "^|^|4|客户回访|客服部|每季度"));
        show(
                "title in column with 1. and no ordinal",
                new Workbooks()
                        .sheet(
                                "Sheet1",
                                "2023年任务分解",
                                "任务|责任单位|时限",
                                "一、总体要求||",
                                "1.编制方案|办公室|3月",
                                "2.动员部署|办公室|4月",
                                "二、实施||",
                                "1.排查|工程部|5月",
                                "2.整治|工程部、安全部|6月"));
        show(
                "steps as stages",
                new Workbooks()
                        .sheet(
                                "Sheet1",
                                "专项行动方案推进表",
                                "阶段|时间|工作内容|责任单位",
                                "动员部署阶段|2023年3月|召开动员会|办公室",
                                "^|^|印发方案|办公室",
                                "集中整治阶段|2023年4月-10月|全面排查|各科室",
                                "总结提升阶段|2023年11月|总结验收|办公室"));
        show(
                "instructions+data",
                new Workbooks()
                        .sheet("说明", "填表说明", "1.责任单位填写全称", "2.时限填写到日")
                        .sheet("台账", "序号|事项|单位|时限", "1|甲|财政局|5月1日", "2|乙|教育局|5月2日")
                        .sheet("Sheet3"));
        show(
                "old copy unmarked per unit",
                new Workbooks()
                        .sheet("教育局", "序号|任务|责任单位|时限", "1|建学校|教育局|5月", "2|招教师|教育局|6月")
                        .sheet("总表", "序号|任务|责任单位|时限", "1|建学校|教育局|5月", "2|招教师|教育局|6月", "3|修路|交通局|7月", "4|架桥|交通局|8月")
                        .sheet("交通局", "序号|任务|责任单位|时限", "1|修路|交通局|7月", "2|架桥|交通局|8月"));
        show(
                "two levels section rows",
                new Workbooks()
                        .sheet(
                                "s",
                                "2024年工作要点任务分解表|<|<|<",
                                "序号|主要任务|责任科室|完成时限",
                                "一|强化政治建设||",
                                "（一）|理论武装||",
                                "1|中心组学习|党办|每月",
                                "2|专题培训|人事科|6月",
                                "（二）|作风建设||",
                                "3|基层减负|办公室|长期",
                                "二|强化业务||",
                                "4|审批提速|审批科|上半年"));
        show(
                "heading rows in first column with counts",
                new Workbooks()
                        .sheet(
                                "s",
                                "2024年清单",
                                "序号|工作事项|责任单位|完成时限",
                                "经济发展类（2项）|||",
                                "1|招商|商务局|12月",
                                "2|外贸|商务局|12月",
                                "社会民生类|||",
                                "3|就业|人社局|12月",
                                "小计|3||"));
        show(
                "units split by newline + 配合 none",
                new Workbooks().sheet("s", "2024年清单", "序号|工作事项|牵头单位|责任单位|时限", "1|招商|商务局\\n投促局|各镇（街道）、\\n开发区管委会|12月"));
        show(
                "school",
                new Workbooks()
                        .sheet(
                                "s",
                                "2023-2024学年第一学期德育工作行事历",
                                "周次|日期|工作内容|负责部门|负责人",
                                "1|9.1-9.3|开学典礼|德育处|德育主任",
                                "2|9.4-9.10|教师节活动\\n班主任会|德育处、工会|德育主任",
                                "21|1.15-1.19|总结|德育处|德育主任"));
        show(
                "duty",
                new Workbooks()
                        .sheet(
                                "s",
                                "德育常规工作一览表",
                                "项目|内容|要求|时间|责任人",
                                "升旗|每周升旗仪式|庄严肃穆|每周一|德育主任",
                                "班会|主题班会|有教案|每周五|班主任",
                                "家访|走访学生|每学期至少2次|期末|班主任"));
        show(
                "goal table",
                new Workbooks()
                        .sheet(
                                "s",
                                "2023年度目标责任书",
                                "序号|指标名称|单位|目标值|责任单位|完成时限",
                                "1|地区生产总值|%|7|统计局|12月底",
                                "2|固定资产投资|亿元|100|发改局|12月底"));
        show(
                "header on row with dates of progress",
                new Workbooks()
                        .sheet(
                                "s",
                                "2023年重点工作周调度表",
                                "序号|重点工作|责任单位|本周进展|下周计划|完成时限|存在问题",
                                "1|征迁|征收办|完成50%|继续|4月底|无",
                                "2|招标|招标办|挂网|开标|5月10日|资金不足"));
        show(
                "title over two rows, notes",
                new Workbooks()
                        .sheet(
                                "s",
                                "附件1|||",
                                "某某区人民政府|<|<|<",
                                "2024年十件民生实事任务分解表|<|<|<",
                                "（2024年2月）|<|<|<",
                                "序号|实事项目|牵头单位|完成时限",
                                "1|新增停车位|区城管局|2024年11月底前",
                                "注：进度每月报送。"));
    }
}
