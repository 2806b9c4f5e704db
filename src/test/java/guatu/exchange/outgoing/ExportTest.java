package guatu.exchange.outgoing;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.As;
import guatu.OnDatabase;
import guatu.shared.time.Today;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The ledger as a file: layout, rights, trail, harmless cells. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class ExportTest {

    @Inject
    Today today;

    @BeforeEach
    void wednesday() {
        today.standOn(LocalDate.of(2022, 4, 20));
    }

    @AfterEach
    void realDay() {
        today.standOn(null);
    }

    @Test
    void the_workbook_has_the_layout_that_offices_expect() throws IOException {
        String plan = Office.plan("城市宣传工作方案");
        String first = Office.task(plan, "开设专栏", "一、宣传报道", "市委宣传部");
        Office.task(plan, "整治河道", "二、环境治理", "市水利局");
        tick(first, 1);
        try (XSSFWorkbook book = Office.open(Office.file(As.supervisor(), "/api/plans/" + plan + "/ledger.xlsx"))) {
            XSSFSheet sheet = book.getSheet("城市宣传工作方案");
            assertEquals("城市宣传工作方案", Office.row(sheet, 0));
            assertEquals("填报单位：市委宣传部　　　　填报日期：2022年4月20日", Office.row(sheet, 1));
            assertEquals(
                    "序号|任务编号|重点工作|实施步骤|责任单位||责任人|完成时限||周节点（2022年）||||||亮灯|任务状态|完成比例|进展情况|填报日期", Office.row(sheet, 2));
            assertEquals(
                    "||||牵头单位|配合单位||时限要求|截止日期|第2周/3.21—3.27|第3周/3.28—4.3|第4周/4.4—4.10"
                            + "|第5周/4.11—4.17|第6周/4.18—4.24|第7周/4.25—5.1|||||",
                    Office.row(sheet, 3));
            assertEquals("一、宣传报道", Office.row(sheet, 4).replace("|", ""));
            assertEquals(
                    "1|" + first + "|开设专栏|1.制定方案/2.组织实施|市委宣传部||科长|2022年6月底前|2022-06-30|✔已完成：起步||||"
                            + "|○未到期：收尾|● 绿灯|推进中|0%||",
                    Office.row(sheet, 5));
            assertEquals("二、环境治理", Office.row(sheet, 6).replace("|", ""));
            assertTrue(Office.row(sheet, 7).contains("✘逾期未完成：起步"), Office.row(sheet, 7));
            assertTrue(Office.row(sheet, 7).contains("■ 红灯"), Office.row(sheet, 7));
            printsOnA3(sheet);
        }
    }

    private static void printsOnA3(XSSFSheet sheet) {
        assertEquals(PaperSize.A3_PAPER, sheet.getPrintSetup().getPaperSizeEnum());
        assertTrue(sheet.getPrintSetup().getLandscape());
        assertTrue(sheet.getFitToPage());
        assertEquals(1, sheet.getPrintSetup().getFitWidth());
        assertEquals(0, sheet.getPrintSetup().getFitHeight());
        assertEquals(CellRangeAddress.valueOf("3:4"), sheet.getRepeatingRows());
        assertTrue(sheet.getFooter().getCenter().endsWith("第 &P 页  共 &N 页"));
        assertEquals(4, sheet.getPaneInformation().getHorizontalSplitPosition());
        assertEquals(3, sheet.getPaneInformation().getVerticalSplitPosition());
        assertTrue(sheet.getMergedRegions().contains(CellRangeAddress.valueOf("E3:F3")));
        assertTrue(sheet.getMergedRegions().contains(CellRangeAddress.valueOf("A5:T5")));
    }

    private static void tick(String number, int node) {
        int version = As.supervisor().get("/api/tasks/" + number).jsonPath().getInt("version");
        As.supervisor()
                .contentType(ContentType.JSON)
                .body(Map.of("done", true, "version", version))
                .put("/api/tasks/" + number + "/milestones/" + node + "/done")
                .then()
                .statusCode(200);
    }

    @Test
    void V1_a_unit_takes_out_its_own_and_the_trail_keeps_it() throws IOException {
        String plan = Office.plan("两家的方案");
        String mine = Office.task(plan, "宣传一件", "一、甲", "市委宣传部");
        String other = Office.task(plan, "水利一件", "一、甲", "市水利局");
        String csv = csv(As.leadOf("市委宣传部"), "/api/plans/" + plan + "/ledger.csv");
        assertTrue(csv.contains(mine), csv);
        assertFalse(csv.contains(other), csv);
        As.leadOf("市委宣传部").get("/api/plans/NONE/ledger.csv").then().statusCode(404);
        As.nobody().get("/api/plans/" + plan + "/ledger.csv").then().statusCode(401);
        As.auditor()
                .get("/api/audit?entity=plan")
                .then()
                .body("items.find { it.key == '" + plan + "' && it.verb == 'exported' }.after.tasks", equalTo(1));
    }

    @Test
    void the_filter_and_the_columns_are_those_of_the_ledger() throws IOException {
        String plan = Office.plan("筛选方案");
        Office.task(plan, "找得到的事", "一、甲", "市委宣传部");
        Office.task(plan, "别的事", "一、甲", "市委宣传部");
        String path = "/api/tasks/ledger.xlsx?sort=due&columns=lead,light,unheard&q=找得到&plan=" + plan;
        try (XSSFWorkbook book = Office.open(Office.file(As.supervisor(), path))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("重点工作台账", Office.row(sheet, 0));
            assertEquals("序号|方案名称|类别|任务编号|重点工作|责任单位|亮灯", Office.row(sheet, 2));
            assertTrue(Office.row(sheet, 4).startsWith("1|筛选方案|一、甲|"), Office.row(sheet, 4));
            assertEquals(4, sheet.getLastRowNum());
            assertEquals("A4:G5", sheet.getCTWorksheet().getAutoFilter().getRef());
        }
        As.supervisor().get("/api/tasks/ledger.xlsx?sort=nothing").then().statusCode(422);
        As.auditor().get("/api/audit?entity=ledger").then().body("items.verb", hasItem("exported"));
    }

    @Test
    void H2_H4_H5_cells_do_no_harm_and_words_survive() throws IOException {
        String plan = Office.plan("公式方案");
        String[] titles = {
            "=cmd|'/c calc'!A1",
            "+1+1",
            "-1",
            "-2*3",
            "@SUM(A1)",
            "＝1＋1",
            "＠x",
            "<script>alert(1)</script>",
            "𠮷㑇\u202e反 _x0041_ \"引\""
        };
        for (String title : titles) Office.task(plan, title, "=一", "市委宣传部");
        String path = "/api/plans/" + plan + "/ledger.";
        String csv = csv(As.supervisor(), path + "csv");
        for (String safe :
                new String[] {"'=cmd|", "'+1+1", "\"-1\"", "'-2*3", "'@SUM", "'＝1＋1", "'＠x", "<script>", "\"'=一\""})
            assertTrue(csv.contains(safe), safe + " in " + csv);
        try (XSSFWorkbook book = Office.open(Office.file(As.supervisor(), path + "xlsx"))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("=一", sheet.getRow(4).getCell(0).getStringCellValue());
            for (int i = 0; i < titles.length; i++) {
                assertEquals(CellType.STRING, sheet.getRow(5 + i).getCell(2).getCellType());
                assertEquals(titles[i], sheet.getRow(5 + i).getCell(2).getStringCellValue());
            }
        }
    }

    private static String csv(io.restassured.specification.RequestSpecification who, String path) {
        byte[] file = who.get(path)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", containsString("filename*=UTF-8''%"))
                .extract()
                .asByteArray();
        assertArrayEquals(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, Arrays.copyOf(file, 3));
        String text = new String(file, StandardCharsets.UTF_8);
        assertTrue(text.endsWith("\r\n"));
        return text;
    }
}
