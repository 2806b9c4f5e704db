package guatu.wallchart.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The writing of one document (字体): Noto Sans SC, of which what is used is embedded; what it lacks is written as □. */
final class Face {

    private static final String FILE = "/fonts/noto-sans-sc-gbk.ttf";
    private static final int MISSING = 0x25a1;
    private static final String NEVER_FIRST = "，。、；：？）》〉」』】〕”’…,.;:?)]}%";

    private final PDType0Font font;
    private final TrueTypeFont metrics;
    private final CmapLookup glyphs;
    private final Map<Integer, Float> widths = new HashMap<>();

    private static final class Source {
        private static final byte[] BYTES = read();

        private static byte[] read() {
            try (var stream = Face.class.getResourceAsStream(FILE)) {
                return stream.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    Face(PDDocument document) throws IOException {
        metrics = new TTFParser(true).parse(new RandomAccessReadBuffer(Source.BYTES));
        glyphs = metrics.getUnicodeCmapLookup();
        font = PDType0Font.load(document, metrics, true);
    }

    PDType0Font font() {
        return font;
    }

    /** The text as it can be written: without marks that have no shape, and with □ for characters that are not here. */
    String writable(String text) {
        StringBuilder written = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n') written.append('\n');
            else if (c == '\t' || c == '\r') written.append(' ');
            else if (!shapeless(c)) written.appendCodePoint(glyphs.getGlyphId(c) == 0 ? MISSING : c);
        });
        return written.toString();
    }

    private static boolean shapeless(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || c >= 0xfe00 && c <= 0xfe0f;
    }

    float width(String text, float size) {
        float width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i)))
            width += width(text.codePointAt(i));
        return width * size;
    }

    private float width(int c) {
        return widths.computeIfAbsent(c, known -> {
            try {
                return metrics.getAdvanceWidth(glyphs.getGlyphId(known)) / (float) metrics.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The text in lines no wider than {@code width}: words stay whole where they can, no line begins with a full stop. */
    List<String> lines(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : writable(text).split("\n")) wrap(paragraph.strip(), size, width, lines);
        return lines;
    }

    private void wrap(String text, float size, float width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        float used = 0;
        int cut = 0;
        int before = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(before)) {
            int c = text.codePointAt(i);
            if (line.length() > 0 && mayPart(before, c)) cut = line.length();
            if (line.length() > 0 && (used + width(c)) * size > width) {
                int end = cut > 0 ? cut : line.length();
                lines.add(line.substring(0, end).stripTrailing());
                line.delete(0, end);
                used = width(line.toString(), 1);
                cut = 0;
            }
            if (line.length() > 0 || c != ' ') {
                line.appendCodePoint(c);
                used += width(c);
            }
            before = c;
        }
        if (line.length() > 0) lines.add(line.toString());
    }

    private static boolean mayPart(int before, int c) {
        if (NEVER_FIRST.indexOf(c) >= 0) return false;
        return before == ' ' || before == '-' || wide(before) || wide(c);
    }

    private static boolean wide(int c) {
        return c >= 0x2e80;
    }
}
