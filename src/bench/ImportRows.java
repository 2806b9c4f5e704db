import guatu.calendar.WorkingDays;
import guatu.exchange.reading.LedgerReader;
import guatu.exchange.reading.Reading;
import guatu.exchange.reading.ReadingOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a ledger of many rows, reads it as an import does, and says how long that took and how high the heap stood. */
final class ImportRows {

    private static final String[] HEADER = {
        "序号", "工作任务", "具体举措", "牵头单位", "配合单位", "责任人", "开始时间", "完成时限", "第一季度节点", "进展情况", "备注"
    };

    private ImportRows() {}

    public static void main(String[] args) throws Exception {
        int rows = args.length == 0 ? 50_000 : Integer.parseInt(args[0]);
        byte[] file = ledger(rows);
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(pool -> pool.resetPeakUsage());
        long begun = System.nanoTime();
        Reading reading = LedgerReader.read(file, "ledger.xlsx", new ReadingOptions(2023, WorkingDays.of(Map.of())));
        double seconds = (System.nanoTime() - begun) / 1e9;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.printf(
                "%d rows, %.1f MB: %d tasks in %.1f s, heap peak %d MB of %d MB%n",
                rows,
                file.length / 1e6,
                reading.taskCount(),
                seconds,
                peak / 1_000_000,
                Runtime.getRuntime().maxMemory() / 1_000_000);
    }

    /** A section row every hundred tasks, merged over the table; the unit merged over two tasks. */
    private static byte[] ledger(int rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Guatu", "1.0")) {
            Worksheet sheet = book.newWorksheet("台账");
            sheet.value(0, 0, "全省2023年重点工作任务台账");
            sheet.range(0, 0, 0, HEADER.length - 1).merge();
            for (int i = 0; i < HEADER.length; i++) sheet.value(1, i, HEADER[i]);
            int ordinal = 0;
            for (int row = 2; row < rows + 2; row++) {
                if (row % 100 == 2) {
                    sheet.value(row, 0, "第" + (row / 100 + 1) + "类 专项工作");
                    sheet.range(row, 0, row, HEADER.length - 1).merge();
                } else task(sheet, row, ++ordinal);
            }
        }
        return out.toByteArray();
    }

    private static void task(Worksheet sheet, int row, int n) {
        boolean pair = row % 2 == 1;
        sheet.value(row, 0, n);
        sheet.value(row, 1, "推进第" + n + "项重点工程建设,完善配套设施,提升服务能力");
        sheet.value(row, 2, "1.完成第" + n + "项方案编制;\n2.组织实施;\n3.验收总结。");
        sheet.value(row, 3, "第" + n % 40 + "责任局");
        sheet.value(row, 4, "第" + n % 17 + "局、第" + n % 23 + "办公室");
        sheet.value(row, 5, "分管负责人");
        sheet.value(row, 6, n % 12 + 1 + "月");
        sheet.value(row, 7, "2023年" + (n % 12 + 1) + "月底前");
        sheet.value(row, 8, "完成前期工作第" + n + "步");
        sheet.value(row, 9, pair ? "正常推进" : "已完成前期");
        sheet.value(row, 10, "无");
    }
}
