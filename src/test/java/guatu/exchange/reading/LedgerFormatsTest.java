package guatu.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import guatu.calendar.WorkingDays;
import guatu.exchange.source.UnreadableWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Rule I1: one ledger reads the same whatever file it comes in; the file's name tells nothing. */
class LedgerFormatsTest {

    private static final String[] FLAT = {
        "2023年河道整治重点任务清单",
        "序号|工作任务|牵头单位|配合单位|完成时限|备注",
        "1|1.摸清底数，建立\\n\"一河一档\"；\\n2.公布名单|水务局|环保局、城管局|3月底前|",
        "2|修复堤坝,加固闸门|水务局||6月—9月|含汛前;汛后",
        "3|巡河制度上墙|各镇街|水务局|长期坚持|"
    };
    private static final String[] MERGED = {
        "2023年河道整治重点任务清单|<|<|<|<",
        "序号|工作任务|责任单位|<|完成时限",
        "^|^|牵头|配合|^",
        "一、治理|<|<|<|<",
        "1|建立河道档案|水务局|环保局|3月底前",
        "2|修复堤坝|^|城管局|6月—9月",
        "二、长效|<|<|<|<",
        "3|巡河制度上墙|各镇街|水务局|长期坚持"
    };

    @Test
    void I1_the_old_binary_workbook() {
        assertSame(MERGED, new Workbooks(new HSSFWorkbook()).sheet("台账", MERGED).bytes());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,','", "GB18030,','", "UTF-8,';'", "GB18030,'\t'", "UTF-16LE,'\t'"})
    void I1_separated_text_in_every_character_set(String charset, char separator) {
        String text = separated(separator);
        byte[] bytes = (charset.equals("UTF-16LE") ? "\ufeff" + text : text).getBytes(Charset.forName(charset));
        assertSame(FLAT, bytes);
    }

    @Test
    void I1_separated_text_with_a_mark_at_its_start() {
        assertSame(FLAT, ("\ufeff" + separated(',')).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void I1_a_quotation_mark_that_never_ends_is_only_a_mark() {
        String text = "序号\t工作任务\t责任单位\t完成时限\n1\t\"双减督查\t教育局\t6月底\n2\t编印手册\t办公室\t7月底\n";
        assertEquals(2, read(text.getBytes(StandardCharsets.UTF_8)).taskCount());
    }

    @Test
    void I1_a_word_document_with_merged_cells() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("市政府办公室关于印发任务清单的通知，请各单位对照任务逐条落实，按时报送进展情况，确保全年任务完成。");
            document.createParagraph().createRun().setText(MERGED[0].split("\\|")[0]);
            table(document, List.of(MERGED).subList(1, MERGED.length));
            assertSame(MERGED, bytes(document));
        }
    }

    @Test
    void I1_several_tables_of_a_word_document() throws IOException {
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("2023年河道整治任务清单");
            table(document, List.of("序号|工作任务|责任单位|完成时限", "1|建立河道档案|水务局|3月底前", "2|公布名单|水务局|4月底前"));
            document.createParagraph().createRun().setText("2023年道路养护任务清单");
            table(document, List.of("序号|工作任务|责任单位|完成时限", "1|修补路面|交通局|5月底前", "2|增设标牌|交通局|6月底前"));
            Reading reading = read(bytes(document));
            assertEquals(
                    List.of("2023年河道整治任务清单", "2023年道路养护任务清单"),
                    reading.plans().stream().map(PlanReading::title).toList());
            assertEquals(4, reading.taskCount());
        }
    }

    @Test
    void I1_numbers_that_word_makes_itself() throws IOException {
        try (var document = new XWPFDocument()) {
            XWPFTable table = table(document, List.of("序号|工作任务|责任单位|完成时限", "|建立河道档案|水务局|3月底前", "|公布名单|水务局|4月底前"));
            for (int row = 1; row <= 2; row++)
                table.getRow(row).getCell(0).getParagraphs().get(0).setNumID(BigInteger.ONE);
            assertEquals(
                    List.of("1", "2"),
                    read(bytes(document)).plans().get(0).tasks().stream()
                            .map(TaskReading::ordinal)
                            .toList());
        }
    }

    @Test
    void I1_a_web_page_with_merged_cells() {
        assertSame(MERGED, html("<p>" + MERGED[0].split("\\|")[0] + "</p>", 1).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void I1_a_web_page_whose_tables_arrange_it() {
        String page = "<table><tr><td>首页 > 公开</td><td>"
                + html("<h1>" + MERGED[0].split("\\|")[0] + "</h1>", 1) + "</td></tr></table>";
        assertSame(MERGED, page.getBytes(Charset.forName("GB18030")));
    }

    private static void assertSame(String[] lines, byte[] file) {
        Reading expected = new Workbooks().sheet("台账", lines).read();
        assertEquals(3, expected.taskCount());
        assertEquals(tasks(expected), tasks(read(file)));
        assertEquals(expected.plans().get(0).title(), read(file).plans().get(0).title());
        assertEquals(expected.plans().get(0).year(), read(file).plans().get(0).year());
    }

    private static List<String> tasks(Reading reading) {
        return reading.plans().stream()
                .flatMap(plan -> plan.tasks().stream())
                .map(task -> task.toString().replaceFirst("sheet=[^,]*, row=\\d+", ""))
                .toList();
    }

    private static Reading read(byte[] file) {
        try {
            return LedgerReader.read(file, "台账.xlsx", new ReadingOptions(null, WorkingDays.of(Map.of())));
        } catch (UnreadableWorkbook e) {
            throw new AssertionError(e.code(), e);
        }
    }

    private static String separated(char separator) {
        var text = new StringBuilder();
        for (String line : FLAT) {
            var cells = new java.util.ArrayList<String>();
            for (String cell : line.split("\\|", -1))
                cells.add(
                        cell.matches("[^\",;\\\\]*")
                                ? cell
                                : '"' + cell.replace("\"", "\"\"").replace("\\n", "\n") + '"');
            text.append(String.join(String.valueOf(separator), cells)).append("\r\n");
        }
        return text.toString();
    }

    private static XWPFTable table(XWPFDocument document, List<String> lines) {
        XWPFTable table = document.createTable(lines.size(), 1);
        for (int r = 0; r < lines.size(); r++) {
            String[] cells = lines.get(r).split("\\|", -1);
            for (int c = 0; c < cells.length; c++) {
                if (cells[c].equals("<")) continue;
                XWPFTableCell last =
                        c == 0 ? table.getRow(r).getCell(0) : table.getRow(r).createCell();
                boolean goesOn = cells[c].equals("^");
                boolean begins = r + 1 < lines.size() && "^".equals(cell(lines.get(r + 1), c));
                var properties = last.getCTTc().addNewTcPr();
                properties.addNewGridSpan().setVal(BigInteger.valueOf(width(cells, c)));
                if (goesOn) properties.addNewVMerge();
                else if (begins) properties.addNewVMerge().setVal(STMerge.RESTART);
                if (!goesOn) last.setText(cells[c]);
            }
        }
        return table;
    }

    private static int width(String[] cells, int column) {
        int width = 1;
        while (column + width < cells.length && cells[column + width].equals("<")) width++;
        return width;
    }

    private static String cell(String line, int column) {
        String[] cells = line.split("\\|", -1);
        return column < cells.length ? cells[column] : null;
    }

    static byte[] word(String... lines) {
        try (var document = new XWPFDocument()) {
            table(document, List.of(lines));
            return bytes(document);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    static String html(String title, int from) {
        var html = new StringBuilder("<div>" + title + "</div><table><tbody>");
        for (int r = from; r < MERGED.length; r++) {
            html.append("<tr>");
            String[] cells = MERGED[r].split("\\|", -1);
            for (int c = 0; c < cells.length; c++) {
                if (cells[c].equals("<") || cells[c].equals("^")) continue;
                int width = width(cells, c);
                int height = 1;
                while (r + height < MERGED.length && "^".equals(cell(MERGED[r + height], c))) height++;
                html.append("<td colspan=").append(width).append(" rowspan=").append(height);
                html.append("><p>").append(cells[c]).append("</p></td>");
            }
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }
}
