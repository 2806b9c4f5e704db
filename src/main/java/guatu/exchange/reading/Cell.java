package guatu.exchange.reading;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What a reader of the sheet sees in a cell; formulas are never evaluated, their stored value counts.
 *
 * @param text as shown, a full date as yyyy-MM-dd
 * @param date the day when the cell holds a real date; null otherwise
 */
record Cell(String text, LocalDate date) {

    static final Cell EMPTY = new Cell("", null);

    private static final int LONGEST = 32_767;
    /** Date formats that a Chinese Excel writes by number only; POI does not know them. */
    private static final Map<Integer, String> BY_NUMBER = Map.ofEntries(
            Map.entry(27, "yyyy年m月"),
            Map.entry(28, "m月d日"),
            Map.entry(29, "m月d日"),
            Map.entry(30, "m-d-yy"),
            Map.entry(31, "yyyy年m月d日"),
            Map.entry(36, "yyyy年m月"),
            Map.entry(50, "yyyy年m月"),
            Map.entry(51, "m月d日"),
            Map.entry(52, "yyyy年m月"),
            Map.entry(53, "m月d日"),
            Map.entry(54, "m月d日"),
            Map.entry(55, "yyyy年m月"),
            Map.entry(56, "m月d日"),
            Map.entry(57, "yyyy年m月"),
            Map.entry(58, "m月d日"));

    boolean isEmpty() {
        return text.isEmpty();
    }

    static Cell of(org.apache.poi.ss.usermodel.Cell cell, DataFormatter formatter) {
        if (cell == null) return EMPTY;
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> text(cell.getStringCellValue());
            case NUMERIC -> number(cell, formatter);
            case BOOLEAN -> text(cell.getBooleanCellValue() ? "TRUE" : "FALSE");
            default -> EMPTY;
        };
    }

    private static Cell text(String written) {
        String text = Words.trim(written.length() > LONGEST ? written.substring(0, LONGEST) : written);
        return text.isEmpty() ? EMPTY : new Cell(text, null);
    }

    private static Cell number(org.apache.poi.ss.usermodel.Cell cell, DataFormatter formatter) {
        double value = cell.getNumericCellValue();
        int index = cell.getCellStyle().getDataFormat();
        String format = BY_NUMBER.get(index);
        boolean dated = format != null
                || DateUtil.isCellDateFormatted(cell)
                || showsDays(cell.getCellStyle().getDataFormatString());
        if (format == null) format = String.valueOf(cell.getCellStyle().getDataFormatString());
        if (dated && value >= 1 && value < 2_958_466) return date(value, format);
        String shown = formatter.formatRawCellContents(value, index, BY_NUMBER.containsKey(index) ? "General" : format);
        return text(shown);
    }

    /** POI takes m"月"d"日前" for no date because of its last word. */
    private static boolean showsDays(String format) {
        if (format == null) return false;
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|General|@", "")
                .toLowerCase(Locale.ROOT);
        return bare.matches(".*[ymd].*") && !bare.matches(".*[#0?hs].*");
    }

    private static Cell date(double value, String format) {
        LocalDateTime moment = DateUtil.getLocalDateTime(value);
        LocalDate day = moment.toLocalDate();
        String pattern = format.replaceAll("\\[[^\\]]*\\]", "").split(";")[0].toLowerCase(Locale.ROOT);
        boolean year = pattern.contains("y");
        boolean month = pattern.contains("m");
        boolean dayOfMonth = pattern.contains("d");
        if (!year && !month && !dayOfMonth || !month) return text(day.toString());
        if (year && dayOfMonth) return new Cell(day.toString(), day);
        return new Cell(shown(pattern, day), day);
    }

    /** A year-month or month-day format as Excel would show it, with the words written into the format. */
    private static String shown(String pattern, LocalDate day) {
        return pattern.replace("\"", "")
                .replace("\\", "")
                .replace("@", "")
                .replaceAll("mmm+", "m")
                .replaceAll("y+", String.valueOf(day.getYear()))
                .replaceAll("m+", String.valueOf(day.getMonthValue()))
                .replaceAll("d+", String.valueOf(day.getDayOfMonth()))
                .trim();
    }
}
