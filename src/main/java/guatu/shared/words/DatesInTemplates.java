package guatu.shared.words;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateExtension.TemplateAttribute;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/** How dates are written on pages: {@code {date.short}} 4月20日, {@code {date.full}} 2022年4月20日 周三. */
@TemplateExtension
class DatesInTemplates {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private DatesInTemplates() {}

    static String shortly(LocalDate date, @TemplateAttribute("locale") Object locale) {
        return date == null ? "" : Dates.shortly(date, (Locale) locale);
    }

    /** Short within today's year, with the year otherwise: 4月20日, 2023年1月5日. */
    static String near(LocalDate date, LocalDate today, @TemplateAttribute("locale") Object locale) {
        if (date == null) return "";
        String day = Dates.shortly(date, (Locale) locale);
        if (date.getYear() == today.getYear()) return day;
        return Dates.english((Locale) locale) ? day + " " + date.getYear() : date.getYear() + "年" + day;
    }

    static String full(LocalDate date, @TemplateAttribute("locale") Object locale) {
        return date == null ? "" : Dates.full(date, (Locale) locale);
    }

    static String when(Instant instant, @TemplateAttribute("locale") Object locale) {
        if (instant == null) return "";
        var local = instant.atZone(zone());
        return Dates.shortly(local.toLocalDate(), (Locale) locale) + " " + TIME.format(local);
    }

    /** To the second, with the year: 2022-04-20 09:30:15. */
    static String stamp(Instant instant) {
        return instant == null ? "" : STAMP.format(instant.atZone(zone()));
    }

    private static ZoneId zone() {
        return ZoneId.of(ConfigProvider.getConfig()
                .getOptionalValue("guatu.zone", String.class)
                .orElse("Asia/Shanghai"));
    }
}
