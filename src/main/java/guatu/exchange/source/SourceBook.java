package guatu.exchange.source;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** The sheets of an uploaded file, told by its content whatever its name: workbook, document, web page or text (rule I4). */
public record SourceBook(List<SourceSheet> sheets) {

    private static final int LARGEST = 50_000_000;
    private static final int LARGEST_TEXT = 20_000_000;
    private static final Pattern TABLE = Pattern.compile("<table[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final String NAMELESS = "Sheet1";

    /**
     * @param fileName names the sheet where the format has no names for sheets; may be null
     * @param unhide true of a hidden sheet that is read all the same; others stay empty
     * @throws UnreadableWorkbook when the bytes are none of these, are locked or hostile
     */
    public static SourceBook of(byte[] file, String fileName, Predicate<String> unhide) throws UnreadableWorkbook {
        if (file.length > LARGEST) throw tooLarge(LARGEST);
        try {
            if (starts(file, 0xd0, 0xcf, 0x11, 0xe0)) return new SourceBook(new XlsSource(unhide).sheets(file));
            if (starts(file, 'P', 'K')) return zipped(file, sheetName(fileName), unhide);
            return new SourceBook(List.of(written(file, sheetName(fileName))));
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw new UnreadableWorkbook(
                    ZipParts.isBomb(broken) ? UnreadableWorkbook.BOMB : UnreadableWorkbook.NOT_A_WORKBOOK);
        }
    }

    private static SourceBook zipped(byte[] file, String name, Predicate<String> unhide)
            throws IOException, XMLStreamException, UnreadableWorkbook {
        try (var zip = new ZipParts(file)) {
            if (zip.has("xl/workbook.xml")) return new SourceBook(new XlsxSource(zip, unhide).sheets());
            if (!zip.has("word/document.xml")) throw new UnreadableWorkbook(UnreadableWorkbook.NOT_A_WORKBOOK);
            try (Xml xml = zip.open("word/document.xml")) {
                return new SourceBook(List.of(new DocxSource(name).read(xml)));
            }
        }
    }

    private static SourceSheet written(byte[] file, String name) throws UnreadableWorkbook {
        if (file.length > LARGEST_TEXT) throw tooLarge(LARGEST_TEXT);
        String text = PlainText.of(file);
        if (text == null || text.isBlank() || text.startsWith("%PDF") || text.startsWith("{\\rtf"))
            throw new UnreadableWorkbook(UnreadableWorkbook.NOT_A_WORKBOOK);
        SourceSheet sheet = isPage(text) ? HtmlSource.read(text, name) : DelimitedSource.read(text, name);
        boolean table = sheet.rows().values().stream().anyMatch(row -> row.size() > 1);
        if (!table) throw new UnreadableWorkbook(UnreadableWorkbook.NOT_A_WORKBOOK);
        return sheet;
    }

    private static boolean isPage(String text) {
        return text.stripLeading().startsWith("<")
                || TABLE.matcher(text.substring(0, Math.min(text.length(), 5_000)))
                        .find();
    }

    private static boolean starts(byte[] file, int... mark) {
        if (file.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((file[i] & 0xff) != mark[i]) return false;
        return true;
    }

    private static UnreadableWorkbook tooLarge(int most) {
        return new UnreadableWorkbook(UnreadableWorkbook.TOO_LARGE, most / 1_000_000 + " MB");
    }

    private static String sheetName(String fileName) {
        if (fileName == null) return NAMELESS;
        String bare = fileName.replaceFirst(".*[/\\\\]", "").replaceFirst("\\.\\w{1,5}$", "");
        return bare.isBlank() ? NAMELESS : bare.strip();
    }
}
