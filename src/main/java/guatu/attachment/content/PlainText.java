package guatu.attachment.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;

/**
 * Tells plain text and tables of it. Text has no sign of its own: it must be readable from end to end, without control
 * characters, must not begin like a page or a script, and here alone the name counts too, since a batch file is text.
 */
final class PlainText {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private PlainText() {}

    static FileKind kind(Path file, String name) throws IOException {
        if (!isText(file)) throw ContentJudge.refused("kind", name);
        if (FileKind.CSV.fits(name)) return FileKind.CSV;
        if (FileKind.TEXT.fits(name)) return FileKind.TEXT;
        throw ContentJudge.refused("kind", name);
    }

    private static boolean isText(Path file) throws IOException {
        for (Charset charset : charsets(file)) if (reads(file, charset)) return !isMarkup(file, charset);
        return false;
    }

    /** UTF-16 only with its mark, since without it almost anything can be read so. */
    private static List<Charset> charsets(Path file) throws IOException {
        byte[] mark;
        try (InputStream content = Files.newInputStream(file)) {
            mark = content.readNBytes(2);
        }
        String hex = HexFormat.of().formatHex(mark);
        boolean utf16 = hex.equals("feff") || hex.equals("fffe");
        return utf16 ? List.of(StandardCharsets.UTF_16) : List.of(StandardCharsets.UTF_8, GB18030);
    }

    private static boolean reads(Path file, Charset charset) throws IOException {
        var strict = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader text = new InputStreamReader(Files.newInputStream(file), strict)) {
            char[] some = new char[8192];
            for (int read; (read = text.read(some)) > 0; ) if (!isPlain(some, read)) return false;
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isPlain(char[] some, int read) {
        for (int i = 0; i < read; i++) if (some[i] < ' ' && "\t\n\r\f".indexOf(some[i]) < 0) return false;
        return true;
    }

    /** A page, a drawing or a script that names what runs it, by its first sign that is not white space. */
    private static boolean isMarkup(Path file, Charset charset) throws IOException {
        try (Reader text = Files.newBufferedReader(file, charset)) {
            int first = text.read();
            while (first == '\uFEFF' || first >= 0 && Character.isWhitespace(first)) first = text.read();
            return first == '<' || first == '#' && text.read() == '!';
        }
    }
}
