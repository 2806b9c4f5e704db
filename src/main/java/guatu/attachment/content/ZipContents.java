package guatu.attachment.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells the kinds that are zip files by the parts they must have; only the list of parts is read, nothing is unpacked. */
final class ZipContents {

    private ZipContents() {}

    static FileKind kind(Path file, String name) throws IOException {
        Set<String> parts = parts(file, name);
        if (parts.stream().anyMatch(ZipContents::holdsMacros)) throw ContentJudge.refused("macros", name);
        if (parts.contains("ofd.xml")) return FileKind.OFD;
        if (parts.contains("[content_types].xml")) {
            if (parts.contains("word/document.xml")) return FileKind.DOCX;
            if (parts.contains("xl/workbook.xml")) return FileKind.XLSX;
            if (parts.contains("ppt/presentation.xml")) return FileKind.PPTX;
        }
        throw ContentJudge.refused("archive", name);
    }

    private static Set<String> parts(Path file, String name) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .map(part ->
                            part.toLowerCase(Locale.ROOT).replace('\\', '/').replaceFirst("^/", ""))
                    .collect(Collectors.toSet());
        } catch (java.util.zip.ZipException | IllegalArgumentException e) {
            throw ContentJudge.refused("damaged", name);
        }
    }

    private static boolean holdsMacros(String part) {
        return part.endsWith("vbaproject.bin") || part.contains("/macrosheets/");
    }
}
