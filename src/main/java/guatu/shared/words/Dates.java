package guatu.shared.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Writing of dates in the reader's language. */
public final class Dates {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Dates() {}

    /** 4月20日, or 20 Apr. */
    public static String shortly(LocalDate date, Locale locale) {
        return english(locale) ? SHORT.format(date) : date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** 2022年4月20日 周三, or Wed 20 Apr 2022. */
    public static String full(LocalDate date, Locale locale) {
        String day = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, english(locale) ? locale : Words.CHINESE);
        return english(locale)
                ? day + " " + LONG.format(date)
                : date.getYear() + "年" + shortly(date, locale) + " " + day;
    }

    /** 2022年4月20日, or 20 Apr 2022. */
    public static String dated(LocalDate date, Locale locale) {
        return english(locale) ? LONG.format(date) : date.getYear() + "年" + shortly(date, locale);
    }

    static boolean english(Locale locale) {
        return locale != null && "en".equals(locale.getLanguage());
    }
}
