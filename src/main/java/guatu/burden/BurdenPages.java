package guatu.burden;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.Download;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What the product asked of units in a month (基层负担); units in the order of their tree, no people, no ranking. */
@Path("/burden")
@RolesAllowed({Role.SUPERVISOR_ROLE, Role.LEADER_ROLE, Role.AUDITOR_ROLE, Role.UNIT_LEAD_ROLE, Role.MEMBER_ROLE})
class BurdenPages {

    private final CurrentActor current;
    private final CurrentLanguage language;
    private final Today today;
    private final Burdens burdens;
    private final Html html;

    BurdenPages(CurrentActor current, CurrentLanguage language, Today today, Burdens burdens, Html html) {
        this.current = current;
        this.language = language;
        this.today = today;
        this.burdens = burdens;
        this.html = html;
    }

    @CheckedTemplate(basePath = "burden")
    static class Templates {
        private Templates() {}

        static native TemplateInstance burden(View view);
    }

    /**
     * The page.
     *
     * @param asked the month as it stands in the address
     * @param latest the present month
     */
    public record View(Burden burden, String asked, YearMonth latest, FormErrors errors) {

        public String earlier() {
            return "/burden?month=" + burden.month().minusMonths(1);
        }

        /** Null where it would lie ahead. */
        public String later() {
            return burden.month().isBefore(latest)
                    ? "/burden?month=" + burden.month().plusMonths(1)
                    : null;
        }

        public String file() {
            return "/burden/burden.csv?month=" + burden.month();
        }
    }

    @GET
    public RestResponse<String> read(@RestQuery String month) {
        try {
            YearMonth asked = Month.of(month, today.date());
            return html.page(page(asked, asked.toString(), FormErrors.NONE));
        } catch (RuleViolation broken) {
            return html.again(page(YearMonth.from(today.date()), month, FormErrors.of(broken, language)));
        }
    }

    private TemplateInstance page(YearMonth month, String asked, FormErrors errors) {
        Burden burden = burdens.read(current.get(), month, today.date());
        return Templates.burden(new View(burden, asked, YearMonth.from(today.date()), errors));
    }

    @GET
    @Path("/burden.csv")
    @Produces("text/csv")
    public RestResponse<InputStream> file(@RestQuery String month) {
        Burden burden = burdens.read(current.get(), Month.of(month, today.date()), today.date());
        byte[] csv = BurdenFile.of(burden, language.get()).getBytes(StandardCharsets.UTF_8);
        return Download.of(
                new ByteArrayInputStream(csv), "burden-" + burden.month() + ".csv", "text/csv;charset=UTF-8");
    }
}
