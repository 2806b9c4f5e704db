import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a ledger of so many tasks with six weekly nodes each: {@code ManyTasks 10000 ledger.xlsx}. */
class ManyTasks {

    private static final String[] HEAD = {"序号", "重点工作", "实施步骤", "牵头单位", "配合单位", "责任人", "完成时限"};

    public static void main(String[] args) throws IOException {
        int tasks = Integer.parseInt(args[0]);
        try (var out = Files.newOutputStream(Path.of(args[1]));
                Workbook book = new Workbook(out, "Bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("台账");
            sheet.value(0, 0, "2022年全市重点工作台账");
            for (int i = 0; i < HEAD.length; i++) sheet.value(1, i, HEAD[i]);
            for (int week = 0; week < 26; week++) sheet.value(1, HEAD.length + week, "第" + (week + 1) + "周" + days(week));
            for (int task = 1; task <= tasks; task++) row(sheet, task);
        }
    }

    private static String days(int week) {
        var monday = java.time.LocalDate.of(2022, 3, 14).plusWeeks(week);
        var sunday = monday.plusDays(6);
        return "（" + monday.getMonthValue() + "." + monday.getDayOfMonth() + "—" + sunday.getMonthValue() + "."
                + sunday.getDayOfMonth() + "）";
    }

    private static void row(Worksheet sheet, int task) {
        int row = task + 1;
        sheet.value(row, 0, String.valueOf(task));
        sheet.value(row, 1, "推进第" + task + "号老旧小区综合改造和配套设施建设");
        sheet.value(row, 2, "1.完成入户调查和方案编制\n2.组织施工并每周调度进展\n3.开展竣工验收和成效评估");
        sheet.value(row, 3, "市第" + (task % 40 + 1) + "建设管理局");
        sheet.value(row, 4, "市第" + (task % 7 + 41) + "综合服务局、市第" + (task % 5 + 51) + "综合协调局");
        sheet.value(row, 5, "第" + (task % 9 + 1) + "科科长");
        sheet.value(row, 6, "2022年" + (task % 6 + 5) + "月底前");
        for (int node = 0; node < 6; node++) sheet.value(row, 7 + task % 4 + node * 4 - (node == 5 ? task % 4 : 0), "完成第" + (node + 1) + "阶段工作");
    }
}
