package guatu.exchange.reading;

import static guatu.exchange.reading.Tasks.assertTasks;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules I1, I5: who leads, supports, guides and answers in person, in the ways offices write it. */
class LedgerUnitsTest {

    private static Workbooks table(String unitHeading, String... units) {
        String[] lines = new String[units.length + 2];
        lines[0] = "2023年分工表";
        lines[1] = "序号|任务|" + unitHeading;
        for (int i = 0; i < units.length; i++) lines[i + 2] = (i + 1) + "|任务" + i + "|" + units[i];
        return new Workbooks().sheet("表", lines);
    }

    private static void assertWho(String cell, String lead, String support) {
        TaskReading task = table("责任单位", cell).read().plans().get(0).tasks().get(0);
        assertEquals(lead + " | " + support, String.join(" ", task.lead()) + " | " + String.join(" ", task.support()));
    }

    @Test
    void roleWordsAndLabels() {
        assertWho("由市教育局牵头负责，市财政局、人社局等单位配合", "市教育局", "市财政局 市人社局");
        assertWho("主办：市教育局\\n协办：市财政局", "市教育局", "市财政局");
        assertWho("【牵头】市教育局 【配合】市财政局", "市教育局", "市财政局");
        assertWho("市教育局为牵头单位，市财政局为配合单位", "市教育局", "市财政局");
        assertWho("市教育局负总责，市财政局具体落实", "市教育局", "市财政局");
        assertWho("市教育局、市财政局按职责分工负责", "市教育局", "市财政局");
        assertWho("牵头部门：市发改委；责任部门：市财政局；配合部门：各县区", "市发改委", "市财政局 各县区");
        assertWho("各项目牵头单位、市财政局", "各项目牵头单位", "市财政局");
    }

    @Test
    void marksAtNames() {
        assertWho("市教育局（主办）、市财政局、市人社局（协办）", "市教育局", "市财政局 市人社局");
        assertWho("市教育局、*市财政局、市人社局", "市财政局", "市教育局 市人社局");
        assertWho("市教育局（牵头），市财政局、市人社局（配合）", "市教育局", "市财政局 市人社局");
        assertWho("1.市教育局\\n2.市财政局", "市教育局", "市财政局");
    }

    @Test
    void omittedPrefixesAreRestored() {
        assertWho("市委办、政府办，市发改委、城管局", "市委办", "市政府办 市发改委 市城管局");
        assertWho("自治区党委宣传部、网信办，教育厅", "自治区党委宣传部", "自治区党委网信办 自治区教育厅");
        assertWho("区教育局、团区委、妇联", "区教育局", "团区委 区妇联");
        assertWho("省商务厅、地方金融监管局", "省商务厅", "省地方金融监管局");
    }

    @Test
    void groupsOfPlacesStayOneName() {
        assertWho("省水利厅，各市（州）、县（市、区）人民政府", "省水利厅", "各市（州）、县（市、区）人民政府");
        assertWho("各区、县级市", "各区、县级市", "");
    }

    @Test
    void theListGoesOnInTheNextColumn() {
        assertTasks(
                new Workbooks().sheet("表", "2023年台账", "序号|任务|牵头单位|配合单位", "1|甲|市发改委|财政局、各区"),
                "1 || 甲 | lead 市发改委 | support 市财政局 各区");
    }

    @Test
    void undertakersListTheFirstInCharge() {
        assertTasks(table("承办单位", "市住建局、市文旅局"), "1 || 任务0 | lead 市住建局 | support 市文旅局");
        assertTasks(table("牵头单位", "市住建局、市文旅局"), "1 || 任务0 | lead 市住建局 市文旅局");
    }

    @Test
    void unitsLeftOfTheNumber() {
        assertTasks(
                new Workbooks().sheet("表", "2023年台账", "责任单位|序号|任务|时限", "市城管局|1|甲|3月", "^|2|乙|4月"),
                "1 || 甲 | lead 市城管局 | due 3月 date 2023-03-31",
                "2 || 乙 | lead 市城管局 | due 4月 date 2023-04-30");
    }

    @Test
    void theUnitOfTheSheetLeads() {
        assertTasks(
                new Workbooks().sheet("局", "任务清单（2023年）", "填报单位：市水利局　　填报日期：2023年2月1日", "序号|任务|配合单位", "1|甲|市财政局"),
                "1 || 甲 | lead 市水利局 | support 市财政局");
    }

    @Test
    void leadersStayApartFromPersons() {
        Reading reading = new Workbooks()
                .sheet("表", "2023年台账", "序号|任务|责任领导|责任单位|责任人", "1|甲|副县长|县教育局|局长")
                .read();
        TaskReading task = reading.plans().get(0).tasks().get(0);
        assertEquals(List.of("局长"), task.persons());
        assertEquals(List.of("副县长"), task.leaders());
        assertTasks(
                new Workbooks().sheet("表", "2023年台账", "序号|任务|包联领导|责任单位", "1|甲|县委常委、常务副县长|县教育局"),
                "1 || 甲 | lead 县教育局 | persons 县委常委、常务副县长");
    }

    @Test
    void personsAsideInTheCell() {
        assertTasks(table("责任单位", "市教育局（负责人：局长；联系人：科长）"), "1 || 任务0 | lead 市教育局 | persons 局长");
    }

    @Test
    void headingsThatAreUnits() {
        Reading reading = new Workbooks()
                .sheet("表", "2023年任务清单", "序号|工作任务|时限", "一、市教育局（1项）|<|<", "1|建学校|6月", "二、市交通局（1项）|<|<", "2|修路|8月")
                .read();
        assertEquals(
                List.of(List.of("市教育局"), List.of("市交通局")),
                reading.plans().get(0).tasks().stream().map(TaskReading::lead).toList());
        assertEquals(
                List.of("lead-from-heading", "lead-from-heading"),
                reading.doubts().stream().map(Doubt::code).toList());
    }

    @Test
    void aMatrixOfDutiesInWords() {
        assertTasks(
                new Workbooks()
                        .sheet(
                                "分工",
                                "2023年度任务分工表",
                                "序号|任务|工程部|财务部|综合部|完成时限",
                                "1|修缮食堂|牵头|配合|指导|6月底前",
                                "2|编制预算|配合|牵头||9月底前"),
                "1 || 修缮食堂 | lead 工程部 | support 财务部 | guide 综合部 | due 6月底前 date 2023-06-30",
                "2 || 编制预算 | lead 财务部 | support 工程部 | due 9月底前 date 2023-09-30");
    }

    @Test
    void unitsByWhateverTheHouseCallsThem() {
        assertTasks(table("主办处室|协办处室", "教务处|学生处、后勤处"), "1 || 任务0 | lead 教务处 | support 学生处 后勤处");
        assertTasks(table("承接县（市、区）", "东河县"), "1 || 任务0 | lead 东河县");
        assertTasks(table("县（市、区）", "西山区"), "1 || 任务0 | lead 西山区");
    }

    @Test
    void cardsOfOneWorkbookShareTheYearThatOneOfThemNames() {
        assertTasks(
                new Workbooks()
                        .sheet("卡1", "督办卡", "事项名称|整修球场", "主办单位|市体育局", "办结期限|2024年9月底前")
                        .sheet("卡2", "督办卡", "事项名称|更新路灯", "主办单位|市城管局", "办结期限|10月底前"),
                " || 整修球场 | lead 市体育局 | due 2024年9月底前 date 2024-09-30",
                " || 更新路灯 | lead 市城管局 | due 10月底前 date 2024-10-31");
    }
}
