package guatu.exchange.source;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Shows a stored number the way its cell's format does: as a number, a date, or a year and month. */
final class NumberCells {

    private static final int LONGEST_FORMAT = 255;
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

    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final Map<String, Boolean> days = new HashMap<>();
    private final boolean from1904;

    /** @param from1904 true where day 0 is in 1904, as old Macs count */
    NumberCells(boolean from1904) {
        this.from1904 = from1904;
    }

    Cell of(double value, int index, String written) {
        String known = BY_NUMBER.get(index);
        String format =
                known != null ? known : written == null || written.length() > LONGEST_FORMAT ? "General" : written;
        boolean dated = known != null
                || DateUtil.isADateFormat(index, format)
                || days.computeIfAbsent(format, NumberCells::showsDays);
        if (dated && value >= 1 && value < 2_958_466) return date(value, format);
        return Cell.of(formatter.formatRawCellContents(value, index, known != null ? "General" : format));
    }

    /** POI takes m"月"d"日前" for no date because of its last word. */
    private static boolean showsDays(String format) {
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|General|@", "")
                .toLowerCase(Locale.ROOT);
        return bare.matches(".*[ymd].*") && !bare.matches(".*[#0?hs].*");
    }

    private Cell date(double value, String format) {
        LocalDate day = DateUtil.getLocalDateTime(value, from1904).toLocalDate();
        String pattern = format.replaceAll("\\[[^\\]]*\\]", "").split(";")[0].toLowerCase(Locale.ROOT);
        boolean year = pattern.contains("y");
        boolean month = pattern.contains("m");
        boolean dayOfMonth = pattern.contains("d");
        if (!month) return Cell.of(day.toString());
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
