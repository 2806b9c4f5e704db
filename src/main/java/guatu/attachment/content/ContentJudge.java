package guatu.attachment.content;

import guatu.shared.error.RuleViolation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;

/** Tells what a file is by its first bytes and its inside, never by its name or by what the sender calls it (W5). */
public final class ContentJudge {

    private static final int HEAD = 64;
    private static final Map<String, FileKind> SIGNS = Map.of(
            "255044462d", FileKind.PDF,
            "89504e470d0a1a0a", FileKind.PNG,
            "ffd8ff", FileKind.JPEG,
            "474946383761", FileKind.GIF,
            "474946383961", FileKind.GIF);
    private static final Map<String, String> ARCHIVES =
            Map.of("526172211a07", "rar", "377abcaf271c", "7z", "1f8b", "gz", "504b0506", "zip");

    private ContentJudge() {}

    /** Throws RuleViolation at {@code file} where the content is not on the list; the name is for the words. */
    public static FileKind kind(Path file, String name) {
        try {
            return judged(file, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileKind judged(Path file, String name) throws IOException {
        byte[] head = head(file);
        if (head.length == 0) throw refused("empty", name);
        String sign = HexFormat.of().formatHex(head);
        for (var known : SIGNS.entrySet()) if (sign.startsWith(known.getKey())) return known.getValue();
        if (sign.startsWith("52494646") && ascii(head).startsWith("WEBP", 8)) return FileKind.WEBP;
        if (sign.startsWith("d0cf11e0a1b11ae1")) return OleContents.kind(file, name);
        if (sign.startsWith("504b0304")) return ZipContents.kind(file, name);
        for (String archive : ARCHIVES.keySet()) if (sign.startsWith(archive)) throw refused("archive", name);
        return PlainText.kind(file, name);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(HEAD);
        }
    }

    private static String ascii(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    static RuleViolation refused(String why, String name) {
        String code = "attachment_" + why;
        return new RuleViolation(code, "file", name);
    }
}
