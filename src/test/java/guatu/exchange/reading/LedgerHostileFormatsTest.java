package guatu.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import guatu.calendar.WorkingDays;
import guatu.exchange.source.UnreadableWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Rule I4 and faults H1, H4 for documents, web pages and text, and for what hides in a workbook beside its cells. */
class LedgerHostileFormatsTest {

    /** Seconds on an idle machine; builds share theirs. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final String HEADER = "序号\t工作任务\t责任单位\t完成时限\n";
    private static final String[] LEDGER = {"序号|工作任务|责任单位|完成时限", "1|编印手册|办公室|2022年6月底前"};

    @Test
    void H1_one_endless_cell() {
        String cell = "很长的内容".repeat(1_300_000);
        assertEquals(2, read(HEADER + "1\t编印手册\t办公室\t6月底\n2\t" + cell + "\t办公室\t6月底\n"));
        assertCode("too-large", HEADER + cell.repeat(2));
        assertCode("too-many-rows", HEADER + "1\t编印手册\t办公室\t6月底\n2\t\"" + "a\n".repeat(500_000));
    }

    @Test
    void H1_a_million_columns() {
        assertCode("too-many-columns", HEADER + "a\t".repeat(1_000_000));
        assertCode("too-many-rows", HEADER + "1\t2\n".repeat(110_000));
    }

    @Test
    void H1_web_pages_that_span_or_nest_without_end() {
        assertCode("too-many-columns", "<table><tr><td colspan=900000>甲</td><td>乙</td></tr></table>");
        assertEquals(1, read("<table><tr><td>序号<td>工作任务<td>责任单位<tr><td>1<td rowspan=900000>编印手册<td>办公室</table>"));
        assertCode("not-a-workbook", "<div>".repeat(200_000));
        assertCode("not-a-workbook", "<table><tr><td>".repeat(20_000));
    }

    @Test
    void H1_a_word_document_with_entities_or_a_bomb_or_nested_without_end() throws IOException {
        assertCode("unsafe-xml", word("<!DOCTYPE w [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><w><t>&f;</t></w>"));
        assertCode("bomb", word("<w>" + ("<p><r><t>" + "a".repeat(2_000) + "</t></r></p>").repeat(10_000) + "</w>"));
        int deep = 20_000;
        assertCode("no-ledger", word("<w>" + "<tbl><tr><tc>".repeat(deep) + "</tc></tr></tbl>".repeat(deep) + "</w>"));
    }

    @Test
    void H1_an_endless_attribute() {
        assertCode("bomb", sheet("<worksheet x=\"" + "0123456789".repeat(500_000) + "\"/>"));
    }

    @Test
    void H1_merges_over_everything_and_rows_past_the_last() {
        String rows = "<worksheet><cols><col min=\"1\" max=\"2147483647\" hidden=\"0\"/></cols><sheetData>"
                + "<row r=\"2147483647\" hidden=\"1\"/><row r=\"-5\" hidden=\"1\"/>";
        var cells = new StringBuilder();
        for (int row = 1; row <= 2_000; row++)
            cells.append("<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>1</v></c><c r=\"Z" + row
                    + "\"><v>2</v></c></row>");
        String merges = "<mergeCell ref=\"A1:XFD1048576\"/>".repeat(90_000);
        assertCode("bomb", sheet(rows + cells + "</sheetData><mergeCells>" + merges + "</mergeCells></worksheet>"));
    }

    @Test
    void I4_a_password_on_an_old_workbook() {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        byte[] locked;
        try {
            locked = new Workbooks(new HSSFWorkbook()).sheet("台账", LEDGER).bytes();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertCode("encrypted", locked);
    }

    @Test
    void H1_macros_and_links_beside_the_cells_are_never_opened() throws IOException {
        byte[] file = LedgerHostileTest.with(
                "docProps/app.xml", out -> out.write("<!DOCTYPE x>".getBytes(StandardCharsets.UTF_8)));
        assertEquals(1, Workbooks.read(file).taskCount());
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out);
                var from = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(file))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                from.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
            zip.write(new byte[1_000]);
            zip.putNextEntry(new ZipEntry("xl/externalLinks/externalLink1.xml"));
            zip.write("<!DOCTYPE x SYSTEM \"http://localhost/x\"><x/>".getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(1, Workbooks.read(out.toByteArray()).taskCount());
    }

    @Test
    void H4_characters_no_database_takes() {
        byte[] file = new Workbooks()
                .sheet("台账", "序号|工作任务|责任单位", "1|编印_x0000_手册_xD83D_𠮷😀\u202e|办公室")
                .bytes();
        String title = Workbooks.read(file).plans().get(0).tasks().get(0).title();
        assertFalse(title.chars().anyMatch(c -> c == 0), title);
        assertEquals("编印手册\ufffd𠮷😀", title.replace("\u202e", ""));
    }

    private static int read(String text) {
        return assertTimeout(
                LONGEST,
                () -> Workbooks.read(text.getBytes(StandardCharsets.UTF_8)).taskCount());
    }

    private static void assertCode(String code, String text) {
        assertCode(code, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertCode(String code, byte[] file) {
        UnreadableWorkbook thrown = assertTimeout(
                LONGEST,
                () -> assertThrows(
                        UnreadableWorkbook.class,
                        () -> LedgerReader.read(file, "x.xlsx", new ReadingOptions(2022, WorkingDays.of(Map.of())))));
        assertEquals(code, thrown.code());
    }

    private static byte[] sheet(String xml) {
        return LedgerHostileTest.with(
                "xl/worksheets/sheet1.xml", out -> out.write(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] word(String xml) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
