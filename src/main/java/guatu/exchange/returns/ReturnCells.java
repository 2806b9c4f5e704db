package guatu.exchange.returns;

import guatu.exchange.outgoing.InputColumn;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;

/** The cells of one row of a returned workbook, by what they hold. */
record ReturnCells(Row of, ReturnColumns columns, DataFormatter formatter) {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?)\\s*([%％]?)");
    private static final Set<String> NO =
            Set.of("", "否", "无", "不需要", "×", "0", "N", "n", "no", "No", "/", "-", "FALSE");
    private static final Set<String> YES = Set.of("是", "需要", "√", "✓", "✔", "1", "Y", "y", "yes", "Yes", "有", "TRUE");

    String sheet() {
        return of.getSheet().getSheetName();
    }

    int number() {
        return of.getRowNum() + 1;
    }

    String key() {
        return shown(columns.key());
    }

    /** The task number that stands in sight; empty where the column is gone. */
    String shownNumber() {
        return text("number").strip();
    }

    /** Null where nothing is written. */
    String text(InputColumn input) {
        Integer column = columns.of(input);
        String text = column == null ? "" : shown(column).strip();
        return text.isEmpty() ? null : text;
    }

    /** Empty where nothing is written or the column is gone. */
    String text(String code) {
        Integer column = columns.byCode().get(code);
        return column == null ? "" : shown(column);
    }

    boolean help() {
        String text = text(InputColumn.HELP);
        return text != null && !NO.contains(text);
    }

    /** What is said beyond yes or no; null when nothing. */
    String helpWords() {
        return help() && !YES.contains(text(InputColumn.HELP)) ? text(InputColumn.HELP) : null;
    }

    boolean percentReads() {
        return text(InputColumn.PERCENT) == null || percent() != null;
    }

    /** 0 to 100, whether 60, 60 %, or 0.6 in a cell of any format was typed; null where it cannot be read. */
    Integer percent() {
        String text = text(InputColumn.PERCENT);
        if (text == null) return null;
        Cell cell = of.getCell(columns.of(InputColumn.PERCENT));
        boolean number = cell.getCellType() == CellType.NUMERIC;
        Matcher matcher = PERCENT.matcher(text);
        if (!number && !matcher.matches()) return null;
        double value = number ? cell.getNumericCellValue() : Double.parseDouble(matcher.group(1));
        boolean share = number
                ? String.valueOf(cell.getCellStyle().getDataFormatString()).contains("%") && value <= 1
                : matcher.group(2).isEmpty() && value < 1;
        if (share || value > 0 && value < 1 && number) value *= 100;
        long rounded = Math.round(value);
        return rounded < 0 || rounded > 100 ? null : (int) rounded;
    }

    /** As shown; of a formula what was last worked out. */
    private String shown(int column) {
        Cell cell = of.getCell(column);
        if (cell == null) return "";
        if (cell.getCellType() != CellType.FORMULA)
            return formatter.formatCellValue(cell).replace("\r", "");
        return switch (cell.getCachedFormulaResultType()) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            default -> "";
        };
    }
}
