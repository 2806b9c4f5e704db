package guatu.calendar;

import guatu.calendar.Deadline.Kind;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules for what a spreadsheet leaves behind: serial day numbers. */
final class NumberRules {

    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:\\.\\d{1,12})?");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    private NumberRules() {}

    /** 44651 is 2022-03-31; only days within ten years of the plan are believed. */
    static DeadlineDraft serial(Reading reading) {
        Matcher m = SERIAL.matcher(reading.text());
        if (!m.matches()) return null;
        LocalDate day = EPOCH.plusDays(Long.parseLong(m.group(1)));
        boolean plausible = Math.abs(day.getYear() - reading.context().year()) <= 10;
        return plausible ? DeadlineDraft.of(Kind.DATE).due(day).doubt(DeadlineDoubts.EXCEL_SERIAL) : null;
    }
}
