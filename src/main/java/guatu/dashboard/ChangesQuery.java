package guatu.dashboard;

import guatu.shared.web.Typed;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;

/** Which two days are compared, and of which plan or unit, as it stands in the address. */
public class ChangesQuery {

    @RestQuery
    public String plan;

    @RestQuery
    public String unit;

    /** The earlier day; a week before the later one where left out. */
    @RestQuery
    public String from;

    /** The later day; today where left out. */
    @RestQuery
    public String to;

    Ask ask() {
        return Ask.of(plan, unit, null);
    }

    LocalDate from(LocalDate today) {
        LocalDate day = Typed.date("from", from);
        return day == null ? to(today).minusWeeks(1) : day;
    }

    LocalDate to(LocalDate today) {
        LocalDate day = Typed.date("to", to);
        return day == null ? today : day;
    }
}
