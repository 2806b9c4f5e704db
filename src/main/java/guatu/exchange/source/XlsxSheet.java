package guatu.exchange.source;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellReference;

/** Pulls one sheet of an .xlsx; a million formatted empty rows cost only the time to pass them. */
final class XlsxSheet {

    private final SourceSheet sheet;
    private final List<Cell> strings;
    private final XlsxStyles styles;
    private int row = -1;
    private int column;

    XlsxSheet(SourceSheet sheet, List<Cell> strings, XlsxStyles styles) {
        this.sheet = sheet;
        this.strings = strings;
        this.styles = styles;
    }

    void read(Xml xml) throws XMLStreamException, UnreadableWorkbook {
        while (xml.next()) {
            if (!xml.starts()) continue;
            switch (xml.name()) {
                case "col" -> {
                    if (xml.isSet("hidden")) sheet.hideColumns(xml.number("min", 0) - 1, xml.number("max", 0) - 1);
                }
                case "row" -> row(xml);
                case "c" -> cell(xml);
                case "mergeCell" -> merge(xml.attribute("ref"));
                case "worksheet", "cols", "sheetData", "mergeCells" -> {}
                default -> xml.skip();
            }
        }
    }

    private void row(Xml xml) throws UnreadableWorkbook {
        row = Math.max(0, xml.number("r", row + 2) - 1);
        column = -1;
        if (xml.isSet("hidden")) sheet.hideRow(row);
    }

    private void cell(Xml xml) throws XMLStreamException, UnreadableWorkbook {
        String at = xml.attribute("r");
        column = at == null ? column + 1 : column(at);
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        String value = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v") || xml.starts("is")) value = xml.string();
            else if (xml.starts()) xml.skip();
        }
        if (!value.isBlank()) sheet.put(row, column, cell(type == null ? "n" : type, value, style));
    }

    private Cell cell(String type, String value, int style) throws UnreadableWorkbook {
        try {
            return switch (type) {
                case "s" -> strings.get(Integer.parseInt(value.trim()));
                case "n" -> styles.number(Double.parseDouble(value), style);
                case "b" -> Cell.of(value.trim().equals("1") ? "TRUE" : "FALSE");
                case "d" -> Cell.of(value.replaceFirst("T.*", ""));
                case "e" -> Cell.EMPTY;
                default -> Cell.of(value);
            };
        } catch (NumberFormatException | IndexOutOfBoundsException broken) {
            throw new UnreadableWorkbook(UnreadableWorkbook.NOT_A_WORKBOOK);
        }
    }

    private void merge(String range) {
        if (range == null) return;
        String[] ends = range.split(":");
        var first = new CellReference(ends[0]);
        var last = new CellReference(ends[ends.length - 1]);
        sheet.merge(first.getRow(), first.getCol(), last.getRow(), last.getCol());
    }

    private static int column(String address) {
        int column = 0;
        for (int i = 0; i < Math.min(4, address.length()) && Character.isLetter(address.charAt(i)); i++)
            column = column * 26 + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
        return Math.max(0, column - 1);
    }
}
