package guatu.journey;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A ledger as an office keeps it: a title over all columns, odd headings on two levels, rows that are no tasks. */
final class MessyWorkbook {

    static final String PLAN = "2022年全市营商环境攻坚任务分解";
    static final String KNOWN = "市攻坚审批局";
    static final String SHORT = "攻坚审批";
    static final String HELPER = "市攻坚数据局";
    static final String ODD = "攻坚口径";

    private MessyWorkbook() {}

    static byte[] bytes(String plan) {
        return book(book -> {
            fill(book.createSheet("攻坚台账"), plan);
            note(book.createSheet("填表说明"));
        });
    }

    /** Words under headings that say nothing. */
    static byte[] bare() {
        return book(book -> {
            XSSFSheet sheet = book.createSheet("随手记");
            row(sheet, "A甲", "B乙");
            row(sheet, "修桥", "7");
            row(sheet, "补路", "8");
        });
    }

    private static byte[] book(Consumer<XSSFWorkbook> write) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            write.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XSSFSheet sheet, String plan) {
        row(sheet, plan);
        row(sheet, "填报单位：市攻坚办　　填报日期：2022年4月1日");
        row(sheet, "序", "要办的事", "怎么办", "责任分工", "", "何时办成", ODD, "分步节点", "");
        row(sheet, "", "", "", "由谁挑头", "谁来帮忙", "", "", "4月底", "5月底");
        row(sheet, "一、政务服务");
        row(sheet, "1", "推行一窗受理", "1.梳理事项\n2.上线窗口", KNOWN, HELPER, "2022年6月底前", "两类\n并办", "事项梳完", "窗口上线");
        row(sheet, "2", "压减审批时限", "1.核定时限\n2.公开承诺", KNOWN, "", "尽快完成", "一类", "时限核定", "");
        row(sheet, "二、市场环境");
        row(sheet, "3", "清理隐性壁垒", "1.开展自查\n2.公布清单", SHORT, HELPER, "5月20日前", "一类", "自查报告", "清单公布");
        row(sheet, "合计", "3项");
        row(sheet, "注：本表每周五更新，由攻坚办汇总。");
        for (int row : new int[] {0, 1, 4, 7, 10}) sheet.addMergedRegion(new CellRangeAddress(row, row, 0, 8));
        for (int column : new int[] {0, 1, 2, 5, 6}) sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
        sheet.addMergedRegion(new CellRangeAddress(2, 2, 3, 4));
        sheet.addMergedRegion(new CellRangeAddress(2, 2, 7, 8));
        sheet.setColumnWidth(1, 6000);
        sheet.setColumnWidth(2, 8000);
    }

    private static void note(XSSFSheet sheet) {
        row(sheet, "说明");
        row(sheet, "各单位不得自行增减栏目。");
    }

    private static void row(XSSFSheet sheet, String... texts) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < texts.length; i++)
            if (!texts[i].isEmpty()) row.createCell(i).setCellValue(texts[i]);
    }
}
