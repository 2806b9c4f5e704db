package guatu.calendar;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.Typed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The page on which an administrator keeps the working-day calendar (rule D3). */
@Path("/admin/calendar")
@RolesAllowed(Role.ADMIN_ROLE)
class CalendarPages {

    private static final Set<String> SAVED = Set.of("set", "removed");

    @CheckedTemplate(basePath = "calendar")
    static class Templates {
        private Templates() {}

        static native TemplateInstance calendar(CalendarSheet sheet);
    }

    private final CurrentActor current;
    private final CurrentLanguage language;
    private final Today today;
    private final Html html;
    private final CalendarYears years;
    private final SetDay set;
    private final RemoveDay remove;

    CalendarPages(
            CurrentActor current,
            CurrentLanguage language,
            Today today,
            Html html,
            CalendarYears years,
            SetDay set,
            RemoveDay remove) {
        this.current = current;
        this.language = language;
        this.today = today;
        this.html = html;
        this.years = years;
        this.set = set;
        this.remove = remove;
    }

    @GET
    public RestResponse<String> year(@RestQuery String year, @RestQuery String day, @RestQuery String saved) {
        LocalDate chosen = Typed.date("day", day);
        int usual = chosen == null ? today.date().getYear() : chosen.getYear();
        DayForm form = DayForm.of(chosen, chosen == null ? null : years.day(chosen));
        return html.page(sheet(
                Typed.year("year", year, usual),
                form,
                FormErrors.NONE,
                null,
                saved != null && SAVED.contains(saved) ? saved : null));
    }

    @POST
    public RestResponse<String> set(@BeanParam DayForm form) {
        try {
            LocalDate day = form.date();
            set.handle(current.get(), day, form.command());
            return Html.goTo("/admin/calendar?year=" + day.getYear() + "&saved=set");
        } catch (RuleViolation broken) {
            return html.again(sheet(today.date().getYear(), form, FormErrors.of(broken, language), null, null));
        } catch (Conflict faster) {
            return stale(form);
        }
    }

    @POST
    @Path("/{day}/remove")
    public RestResponse<String> remove(String day, @RestForm String version) {
        LocalDate date = Typed.date("day", day);
        remove.handle(current.get(), date, Typed.number("version", version));
        return Html.goTo("/admin/calendar?year=" + date.getYear() + "&saved=removed");
    }

    private RestResponse<String> stale(DayForm form) {
        CalendarYear.Day theirs = years.day(form.date());
        form.sees(theirs);
        FormErrors errors = FormErrors.of("", language.word("error_stale"));
        return html.page(sheet(form.date().getYear(), form, errors, theirs, null), Response.Status.CONFLICT);
    }

    private TemplateInstance sheet(int year, DayForm form, FormErrors errors, CalendarYear.Day theirs, String saved) {
        CalendarYear read = years.read(year);
        return Templates.calendar(new CalendarSheet(read, MonthTable.of(read), form, errors, theirs, saved));
    }
}
