package guatu.exchange.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads comma, semicolon or tab separated text, from a file or pasted from a spreadsheet, as one sheet. */
final class DelimitedSource {

    private static final char[] SEPARATORS = {'\t', ',', ';', '，', '|'};
    private static final int SAMPLE = 20_000;

    private DelimitedSource() {}

    static SourceSheet read(String text, String name) throws UnreadableWorkbook {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        try {
            return sheet(text, name, format);
        } catch (IOException | UncheckedIOException openQuote) {
            return unquoted(text, name, format.builder().setQuote(null).get());
        }
    }

    /** A quotation mark that never ends is only a mark. */
    private static SourceSheet unquoted(String text, String name, CSVFormat format) throws UnreadableWorkbook {
        try {
            return sheet(text, name, format);
        } catch (IOException | UncheckedIOException broken) {
            throw new UnreadableWorkbook(UnreadableWorkbook.NOT_A_WORKBOOK);
        }
    }

    private static SourceSheet sheet(String text, String name, CSVFormat format)
            throws IOException, UnreadableWorkbook {
        var sheet = new SourceSheet(name, false);
        try (var records = format.parse(new java.io.StringReader(text))) {
            int row = 0;
            for (CSVRecord line : records) {
                for (int column = 0; column < line.size(); column++) sheet.put(row, column, Cell.of(line.get(column)));
                row++;
            }
        }
        return sheet;
    }

    /** The separator that most lines have, outside quotation marks. */
    private static char separator(String text) {
        String sample = text.substring(0, Math.min(text.length(), SAMPLE)).replaceAll("\"[^\"]*\"", "");
        String[] lines = sample.split("\\R");
        char best = ',';
        long most = 0;
        for (char separator : SEPARATORS) {
            long having = java.util.Arrays.stream(lines)
                    .filter(line -> line.indexOf(separator) >= 0)
                    .count();
            if (having > most) {
                best = separator;
                most = having;
            }
        }
        return best;
    }
}
