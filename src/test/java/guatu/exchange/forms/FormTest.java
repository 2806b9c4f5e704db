package guatu.exchange.forms;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import guatu.As;
import guatu.OnDatabase;
import guatu.exchange.outgoing.LedgerColumn;
import guatu.exchange.outgoing.Office;
import guatu.organisation.Actor;
import guatu.shared.error.Conflict;
import guatu.shared.time.Today;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A superior's own blank workbook, put on file, mapped, and filled with the ledger. */
@QuarkusTest
@QuarkusTestResource(OnDatabase.class)
@Tag("database")
class FormTest {

    @Inject
    Today today;

    @Inject
    AddTemplate add;

    @Inject
    MapTemplate map;

    @Inject
    FormSheets sheets;

    @BeforeEach
    void wednesday() {
        today.standOn(LocalDate.of(2022, 4, 20));
    }

    @AfterEach
    void realDay() {
        today.standOn(null);
    }

    /** Title over all columns, two-level headings, two blank rows in a style of their own, and a line for signatures. */
    private static byte[] blank() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("附件1");
            sheet.createRow(0).createCell(0).setCellValue("省重点工作推进情况统计表");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:H1"));
            String[] top = {"序号", "工作任务", "责任单位", "", "完成时限", "目前进展", "下一步打算", "完成比例"};
            var head = sheet.createRow(1);
            var below = sheet.createRow(2);
            for (int i = 0; i < top.length; i++) head.createCell(i).setCellValue(top[i]);
            below.createCell(2).setCellValue("牵头");
            below.createCell(3).setCellValue("配合");
            sheet.addMergedRegion(CellRangeAddress.valueOf("C2:D2"));
            for (int i : new int[] {0, 1, 4, 5, 6, 7}) sheet.addMergedRegion(new CellRangeAddress(1, 2, i, i));
            CellStyle boxed = book.createCellStyle();
            boxed.setBorderBottom(BorderStyle.DOUBLE);
            boxed.setFillPattern(FillPatternType.FINE_DOTS);
            boxed.setWrapText(true);
            for (int row = 3; row < 5; row++) {
                sheet.createRow(row).setHeightInPoints(33);
                for (int i = 0; i < top.length; i++)
                    sheet.getRow(row).createCell(i).setCellStyle(boxed);
            }
            sheet.createRow(5).createCell(0).setCellValue("填表人：");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A6:H6"));
            sheet.getPrintSetup().setPaperSize(PaperSize.A3_PAPER);
            sheet.getPrintSetup().setLandscape(true);
            sheet.setRepeatingRows(CellRangeAddress.valueOf("2:3"));
            sheet.setColumnWidth(1, 12_345);
            book.setPrintArea(0, 0, 7, 0, 5);
            book.write(out);
            return out.toByteArray();
        }
    }

    private String put(byte[] file) {
        return add.handle(Actor.SYSTEM, new AddTemplate.Command("省厅统计表", "附件1.xlsx", file));
    }

    @Test
    @ActivateRequestContext
    void headings_are_mapped_beforehand_by_their_wordings() throws IOException {
        FormSheet form = sheets.read(put(blank()));
        assertEquals(4, form.firstRow());
        assertEquals(
                List.of(
                        LedgerColumn.ORDINAL,
                        LedgerColumn.TITLE,
                        LedgerColumn.LEAD,
                        LedgerColumn.SUPPORT,
                        LedgerColumn.DUE,
                        LedgerColumn.PROGRESS,
                        LedgerColumn.NEXT,
                        LedgerColumn.PERCENT),
                form.columns().stream().map(FormColumn::fact).collect(Collectors.toList()));
    }

    @Test
    @ActivateRequestContext
    void a_form_is_filled_and_its_layout_stays() throws IOException {
        String id = put(blank());
        map.handle(
                Actor.SYSTEM,
                id,
                new MapTemplate.Command(
                        "省厅统计表",
                        0,
                        4,
                        Map.of(6, LedgerColumn.NUMBER),
                        sheets.read(id).version()));
        String plan = Office.plan("套表方案");
        String[] titles = {"=甲事", "乙事", "丙事", "丁事"};
        String last = "";
        for (String title : titles) last = Office.task(plan, title, "一、甲", "市委宣传部");
        byte[] file = As.supervisor()
                .get("/api/plans/" + plan + "/templates/" + id + ".xlsx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("filename*=UTF-8''"))
                .extract()
                .asByteArray();
        try (XSSFWorkbook book = Office.open(file)) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertEquals("省重点工作推进情况统计表|||||||", Office.row(sheet, 0) + "|".repeat(7));
            assertEquals(CellType.STRING, sheet.getRow(3).getCell(1).getCellType());
            assertEquals("=甲事", sheet.getRow(3).getCell(1).getStringCellValue());
            assertEquals("4|丁事|市委宣传部||2022年6月底前||" + last + "|0%", Office.row(sheet, 6));
            assertEquals("填表人：", sheet.getRow(7).getCell(0).getStringCellValue());
            looksAsBefore(book, sheet);
        }
        As.auditor().get("/api/audit?entity=template").then().body("items.verb", hasItem("filled"));
    }

    private static void looksAsBefore(XSSFWorkbook book, XSSFSheet sheet) {
        for (int row = 3; row < 7; row++)
            for (int column = 0; column < 8; column++) {
                CellStyle style = sheet.getRow(row).getCell(column).getCellStyle();
                assertEquals(BorderStyle.DOUBLE, style.getBorderBottom());
                assertEquals(FillPatternType.FINE_DOTS, style.getFillPattern());
            }
        assertEquals(33, sheet.getRow(6).getHeightInPoints());
        List<String> merged = sheet.getMergedRegions().stream()
                .map(CellRangeAddress::formatAsString)
                .toList();
        assertTrue(merged.containsAll(List.of("A1:H1", "C2:D2", "A2:A3", "A8:H8")), merged.toString());
        assertEquals(9, merged.size());
        assertEquals(12_345, sheet.getColumnWidth(1));
        assertEquals(PaperSize.A3_PAPER, sheet.getPrintSetup().getPaperSizeEnum());
        assertTrue(sheet.getPrintSetup().getLandscape());
        assertEquals(CellRangeAddress.valueOf("2:3"), sheet.getRepeatingRows());
        assertTrue(book.getPrintArea(0).endsWith("$A$1:$H$8"), book.getPrintArea(0));
    }

    @Test
    @ActivateRequestContext
    void F8_two_who_map_at_once_and_who_may() throws IOException {
        String id = put(blank());
        int seen = sheets.read(id).version();
        map.handle(Actor.SYSTEM, id, new MapTemplate.Command("第一个", 0, 5, Map.of(), seen));
        assertThrows(
                Conflict.class,
                () -> map.handle(Actor.SYSTEM, id, new MapTemplate.Command("第二个", 0, 5, Map.of(), seen)));
        assertEquals("第一个", sheets.read(id).name());
        As.leadOf("市委宣传部").get("/templates").then().statusCode(403);
        As.supervisor().get("/api/plans/NONE/templates/" + id + ".xlsx").then().statusCode(404);
        String plan = Office.plan("空方案");
        As.supervisor()
                .get("/api/plans/" + plan + "/templates/none.xlsx")
                .then()
                .statusCode(404);
        As.leadOf("市委宣传部")
                .get("/api/plans/" + plan + "/templates/" + id + ".xlsx")
                .then()
                .statusCode(200);
        As.supervisor().get("/templates/" + id).then().statusCode(200).body(containsString("第一个"));
    }
}
