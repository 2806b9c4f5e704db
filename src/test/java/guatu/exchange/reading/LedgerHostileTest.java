package guatu.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import guatu.calendar.WorkingDays;
import guatu.exchange.source.UnreadableWorkbook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/** Rule I4 and faults H1, H2: a bad file ends in seconds with a code, a merely bloated one is read. */
class LedgerHostileTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String[] LEDGER = {"序号|工作任务|责任单位|完成时限", "1|编印手册|办公室|2022年6月底前"};

    @Test
    void notAWorkbook() {
        assertCode("not-a-workbook", "<html>not a workbook</html>".getBytes(StandardCharsets.UTF_8));
        assertCode("not-a-workbook", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertCode("not-a-workbook", new byte[] {1, 2, 0, (byte) 0x80, (byte) 0xff});
        assertCode("not-a-workbook", new byte[0]);
        assertCode("not-a-workbook", new byte[] {'P', 'K', 3, 4, 0, 0});
        byte[] whole = ledger();
        assertCode("not-a-workbook", Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void anotherZip() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("ppt/presentation.xml"));
            zip.write("<p/>".getBytes(StandardCharsets.UTF_8));
        }
        assertCode("not-a-workbook", out.toByteArray());
    }

    @Test
    void encrypted() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream data = encryptor.getDataStream(files)) {
                data.write(ledger());
            }
            files.writeFilesystem(out);
        }
        assertCode("encrypted", out.toByteArray());
    }

    @Test
    void tooLarge() {
        byte[] large = new byte[51_000_000];
        large[0] = 'P';
        large[1] = 'K';
        assertCode("too-large", large);
    }

    @Test
    void bombInSharedStrings() {
        assertCode(
                "bomb",
                with(
                        "xl/sharedStrings.xml",
                        out -> repeat(
                                out, "<sst>", "<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>", 3_000_000)));
    }

    @Test
    void bombInSheet() {
        assertCode("bomb", with(SHEET, out -> repeat(out, "<worksheet><sheetData>", "<row/>".repeat(100), 600_000)));
    }

    @Test
    void entities() {
        String evil =
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>";
        assertCode(
                "unsafe-xml",
                with(
                        SHEET,
                        out -> write(
                                out,
                                evil
                                        + "<worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&f;&b;</t></is></c></row></sheetData></worksheet>")));
        assertCode(
                "unsafe-xml", with("xl/sharedStrings.xml", out -> write(out, evil + "<sst><si><t>&f;</t></si></sst>")));
        assertCode("unsafe-xml", with("xl/workbook.xml", out -> write(out, evil + "<workbook/>")));
    }

    @Test
    void millionFormattedRowsAreTrimmed() {
        byte[] file = with(SHEET, out -> {
            write(
                    out,
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                            + ledgerRows());
            for (int row = 3; row <= 1_048_576; row++)
                write(out, "<row r=\"" + row + "\" s=\"1\" customFormat=\"1\"><c r=\"A" + row + "\" s=\"1\"/></row>");
            write(out, "</sheetData></worksheet>");
        });
        assertTimeout(
                Duration.ofSeconds(60),
                () -> assertEquals(1, Workbooks.read(file).taskCount()));
    }

    @Test
    void allColumnsFormattedAreTrimmedAndFilledAreRefused() {
        assertEquals(1, Workbooks.read(with(SHEET, out -> columns(out, "/>"))).taskCount());
        assertCode("too-many-columns", with(SHEET, out -> columns(out, "><v>1</v></c>")));
    }

    @Test
    void tooManyRows() {
        assertCode("too-many-rows", with(SHEET, out -> {
            write(out, "<worksheet><sheetData>");
            for (int row = 1; row <= 110_000; row++)
                write(out, "<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>1</v></c></row>");
            write(out, "</sheetData></worksheet>");
        }));
    }

    @Test
    void noLedger() {
        assertCode(
                "no-ledger",
                new Workbooks().sheet("Sheet1", "通讯录", "姓名|电话", "甲|123").bytes());
    }

    @Test
    void formulasAreTextOrStoredValuesOnly() {
        var book = new Workbooks().sheet("台账", "序号|工作任务|责任单位|完成时限", "1|=cmd|'/c calc'!A0|6月底", "2|@x|-1|+1");
        var row = book.poi().getSheetAt(0).createRow(3);
        row.createCell(0).setCellValue(3);
        row.createCell(1).setCellFormula("CONCATENATE(\"编\",\"制\")");
        row.createCell(2).setCellValue("办公室");
        Reading reading = book.read();
        assertEquals("=cmd", reading.plans().get(0).tasks().get(0).title());
        assertEquals(2, reading.taskCount(), "a formula without a stored value is empty");
    }

    @Test
    void oldBinaryWorkbooksAreRead() {
        assertEquals(
                1,
                Workbooks.read(new Workbooks(new HSSFWorkbook())
                                .sheet("台账", LEDGER)
                                .bytes())
                        .taskCount());
    }

    private static void assertCode(String code, byte[] file) {
        UnreadableWorkbook thrown = assertTimeout(
                Duration.ofSeconds(60),
                () -> assertThrows(
                        UnreadableWorkbook.class,
                        () -> LedgerReader.read(file, "x.xlsx", new ReadingOptions(2022, WorkingDays.of(Map.of())))));
        assertEquals(code, thrown.code());
    }

    private static byte[] ledger() {
        return new Workbooks().sheet("台账", LEDGER).bytes();
    }

    private static String ledgerRows() {
        return "<row r=\"1\">" + inline("A1", "序号") + inline("B1", "工作任务") + inline("C1", "责任单位") + "</row>"
                + "<row r=\"2\">" + inline("A2", "1") + inline("B2", "编印手册") + inline("C2", "办公室") + "</row>";
    }

    private static String inline(String at, String text) {
        return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static void columns(OutputStream out, String end) throws IOException {
        write(
                out,
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + ledgerRows() + "<row r=\"3\">");
        for (int column = 0; column < 16_384; column++) {
            write(
                    out,
                    "<c r=\"" + org.apache.poi.ss.util.CellReference.convertNumToColString(column) + "3\" s=\"0\""
                            + end);
        }
        write(out, "</row></sheetData></worksheet>");
    }

    interface Part {
        void to(OutputStream out) throws IOException;
    }

    /** The small ledger with one part replaced. */
    static byte[] with(String name, Part part) {
        var out = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(ledger()));
                var zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (!entry.getName().equals(name)) from.transferTo(zip);
                else {
                    var buffered = new java.io.BufferedOutputStream(zip, 65_536);
                    part.to(buffered);
                    buffered.flush();
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void repeat(OutputStream out, String head, String body, int times) throws IOException {
        write(out, head);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) out.write(bytes);
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
