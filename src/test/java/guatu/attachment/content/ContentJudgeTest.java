package guatu.attachment.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guatu.attachment.SentFiles;
import guatu.shared.error.RuleViolation;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are told by content (rule W5, FAULTS H6). */
class ContentJudgeTest {

    @TempDir
    Path folder;

    private FileKind kind(String name, byte[] content) throws IOException {
        return ContentJudge.kind(Files.write(folder.resolve("content"), content), name);
    }

    private String refusal(String name, byte[] content) {
        return assertThrows(RuleViolation.class, () -> kind(name, content)).code();
    }

    @ParameterizedTest
    @CsvSource({
        "PDF, 255044462d312e37",
        "PNG, 89504e470d0a1a0a0000000d49484452",
        "JPEG, ffd8ffe000104a464946",
        "GIF, 474946383961",
        "WEBP, 524946462400000057454250",
    })
    void W5_the_first_bytes_tell_whatever_the_name_says(FileKind kind, String hex) throws IOException {
        assertEquals(kind, kind("page.html", HexFormat.of().parseHex(hex)));
    }

    @Test
    void W5_zip_kinds_are_told_by_their_parts() throws IOException {
        String types = "[Content_Types].xml";
        assertEquals(FileKind.DOCX, kind("a", SentFiles.zip(types, "word/document.xml")));
        assertEquals(FileKind.XLSX, kind("a", SentFiles.zip("xl/workbook.xml", types)));
        assertEquals(FileKind.PPTX, kind("a", SentFiles.zip(types, "ppt/presentation.xml")));
        assertEquals(FileKind.OFD, kind("a", SentFiles.zip("OFD.xml", "Doc_0/Document.xml")));
        assertEquals("attachment_archive", refusal("a.docx", SentFiles.zip("evil.exe")));
        assertEquals("attachment_archive", refusal("a.docx", SentFiles.zip("word/document.xml")));
        assertEquals(
                "attachment_macros",
                refusal("a.docx", SentFiles.zip(types, "word/document.xml", "word/vbaProject.bin")));
        assertEquals("attachment_damaged", refusal("a.docx", HexFormat.of().parseHex("504b030414000000")));
    }

    @Test
    void W5_ole_kinds_are_told_by_their_directory() throws IOException {
        assertEquals(FileKind.DOC, kind("总结.wps", SentFiles.ole("Root", "WordDocument")));
        assertEquals(FileKind.XLS, kind("a", SentFiles.ole("Workbook")));
        assertEquals(FileKind.XLS, kind("a", SentFiles.ole("Book")));
        assertEquals(FileKind.PPT, kind("a", SentFiles.ole("PowerPoint Document")));
        assertEquals("attachment_encrypted", refusal("a.docx", SentFiles.ole("EncryptionInfo", "EncryptedPackage")));
        assertEquals("attachment_macros", refusal("a.xls", SentFiles.ole("Workbook", "_VBA_PROJECT_CUR")));
        assertEquals("attachment_kind", refusal("setup.msi", SentFiles.ole("Property", "Binary")));
    }

    @Test
    void W5_text_is_readable_from_end_to_end_and_named_as_text() throws IOException {
        assertEquals(FileKind.TEXT, kind("记录.TXT", "一、二、三\r\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(FileKind.CSV, kind("表.csv", "单位,数\n甲,1".getBytes(Charset.forName("GB18030"))));
        assertEquals(FileKind.TEXT, kind("a.txt", "\uFEFF好".getBytes(StandardCharsets.UTF_16LE)));
        assertEquals(FileKind.TEXT, kind("a.txt", ("好".repeat(9000) + "<b>").getBytes(StandardCharsets.UTF_8)));
        assertEquals("attachment_kind", refusal("a.bat", "del /s".getBytes(StandardCharsets.UTF_8)));
        assertEquals("attachment_kind", refusal("a.txt", "a\u0001b".getBytes(StandardCharsets.UTF_8)));
        assertEquals("attachment_kind", refusal("a.txt", new byte[] {'a', (byte) 0xff, (byte) 0xff, 'b'}));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", " \n<svg onload=x>", "<?xml version='1.0'?>", "#!/bin/sh", "<!-- --><script>"})
    void H6_pages_drawings_and_scripts_are_refused_as_text(String beginning) {
        assertEquals("attachment_kind", refusal("a.txt", beginning.getBytes(StandardCharsets.UTF_8)));
        assertEquals("attachment_kind", refusal("a.txt", ("\uFEFF" + beginning).getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "4d5a90000300, attachment_kind",
        "7f454c4602, attachment_kind",
        "cafebabe0000, attachment_kind",
        "526172211a0700, attachment_archive",
        "377abcaf271c, attachment_archive",
        "1f8b0800, attachment_archive",
        "504b0506, attachment_archive",
        "'', attachment_empty"
    })
    void H6_programs_and_archives_are_refused(String hex, String why) {
        assertEquals(why, refusal("照片.jpg", HexFormat.of().parseHex(hex)));
    }

    @Test
    void H6_what_begins_like_one_kind_and_goes_on_like_another_is_what_it_begins_like() throws IOException {
        byte[] both = "%PDF-1.4\n<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        assertEquals("x.html.pdf", kind("x.html", both).servedName("x.html"));
        assertEquals("attachment_kind", refusal("x.pdf", "<script>%PDF-1.4".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "总结.PDF, 总结.pdf",
        "a.pdf.exe, a.pdf.exe.pdf",
        "CON, _CON.pdf",
        "con.pdf, _con.pdf",
        "Nul.tar.pdf, _Nul.tar.pdf",
        ".pdf, _.pdf",
        "'a\u202Efdp.exe', afdp.exe.pdf",
    })
    void H6_the_name_of_a_download_fits_its_content(String name, String served) {
        assertEquals(served, FileKind.PDF.servedName(name));
    }

    @Test
    void H6_a_long_name_is_cut_between_characters() {
        assertEquals("长".repeat(100) + ".pdf", FileKind.PDF.servedName("长".repeat(300) + ".pdf"));
        assertEquals("a" + "😀".repeat(49) + ".pdf", FileKind.PDF.servedName("a" + "😀".repeat(200)));
    }
}
