package guatu.calendar;

import guatu.shared.error.RuleViolation;
import guatu.shared.web.Typed;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestForm;

/** A day of the calendar as typed by an administrator. */
public class DayForm {

    @RestForm
    public String day;

    /** {@code off} or {@code work}. */
    @RestForm
    public String mark;

    @RestForm
    public String name;

    /** The day and the version that the form was opened on, such as 2022-04-05@3; empty when nothing stood there. */
    @RestForm
    public String seen;

    static DayForm of(LocalDate day, CalendarYear.Day said) {
        DayForm form = new DayForm();
        form.day = day == null ? "" : day.toString();
        form.mark = said != null && said.working() ? "work" : "off";
        form.name = said == null ? "" : said.name();
        form.sees(said);
        return form;
    }

    /** From now on the form answers what stands there now. */
    void sees(CalendarYear.Day said) {
        seen = said == null ? "" : said.day() + "@" + said.version();
    }

    LocalDate date() {
        LocalDate date = Typed.date("day", day);
        if (date == null) throw new RuleViolation("required", "day");
        return date;
    }

    SetDay.Command command() {
        if (!"off".equals(mark) && !"work".equals(mark)) throw new RuleViolation("required", "mark");
        return new SetDay.Command("work".equals(mark), Typed.words("name", name, 100), version());
    }

    /** Another day than the one the form was opened on has not been seen: it must not have been set yet. */
    private int version() {
        String[] parts = seen == null ? new String[0] : seen.split("@", 2);
        boolean same = parts.length == 2 && parts[0].equals(date().toString());
        return same ? Typed.number("seen", parts[1]) : SetDay.NEW;
    }
}
