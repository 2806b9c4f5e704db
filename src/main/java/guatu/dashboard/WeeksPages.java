package guatu.dashboard;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.shared.time.Today;
import guatu.shared.web.Html;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Heat map and lights over time (热力图与趋势); the dashboard fetches them into itself once it stands. */
@Path("/dashboard/weeks")
@Authenticated
@Blocking
class WeeksPages {

    private final CurrentActor current;
    private final Today today;
    private final WeekCounts counts;
    private final Comparison comparison;
    private final Html html;

    WeeksPages(CurrentActor current, Today today, WeekCounts counts, Comparison comparison, Html html) {
        this.current = current;
        this.today = today;
        this.counts = counts;
        this.comparison = comparison;
        this.html = html;
    }

    @CheckedTemplate(basePath = "dashboard")
    static class Templates {
        private Templates() {}

        static native TemplateInstance weeks(WeeksView view);
    }

    @GET
    public RestResponse<String> weeks(
            @RestQuery String plan, @RestQuery String unit, @RestQuery String asOf, @RestQuery String heat) {
        Actor actor = current.get();
        Ask ask = Ask.of(plan, unit, asOf);
        LocalDate now = today.date();
        Weeks weeks = counts.read(actor, ask, now);
        LocalDate day = weeks.day();
        Changes changes = day.isAfter(now)
                ? null
                : comparison.between(actor, Ask.of(plan, unit, null), day.minusWeeks(1), day, now);
        return html.page(Templates.weeks(WeeksView.of(weeks, ask, now, WeeksView.Measure.of(heat), changes)));
    }
}
