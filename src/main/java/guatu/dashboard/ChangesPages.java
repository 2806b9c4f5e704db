package guatu.dashboard;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.Refusals;
import guatu.task.LedgerChoices;
import guatu.task.LedgerView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** What has changed between two days (与上周相比), in words and as lists. */
@Path("/dashboard/changes")
@Authenticated
class ChangesPages {

    private final CurrentActor current;
    private final Today today;
    private final Comparison comparison;
    private final LedgerChoices choices;
    private final Refusals refusals;
    private final Html html;

    ChangesPages(
            CurrentActor current,
            Today today,
            Comparison comparison,
            LedgerChoices choices,
            Refusals refusals,
            Html html) {
        this.current = current;
        this.today = today;
        this.comparison = comparison;
        this.choices = choices;
        this.refusals = refusals;
        this.html = html;
    }

    @CheckedTemplate(basePath = "dashboard")
    static class Templates {
        private Templates() {}

        static native TemplateInstance changes(View view);
    }

    /** The page; {@code changes} is null where the days cannot be compared. */
    public record View(ChangesQuery asked, Changes changes, LedgerView.Choices choices, FormErrors errors) {

        public String from() {
            return changes == null ? asked.from : changes.from().toString();
        }

        public String to() {
            return changes == null ? asked.to : changes.to().toString();
        }

        public List<Change.Kind> kinds() {
            return List.copyOf(changes.counts().keySet());
        }

        public long count(Change.Kind kind) {
            return changes.counts().get(kind);
        }
    }

    @GET
    public RestResponse<String> changes(@BeanParam ChangesQuery query) {
        Actor actor = current.get();
        LocalDate now = today.date();
        try {
            Changes found = comparison.between(actor, query.ask(), query.from(now), query.to(now), now);
            return html.page(Templates.changes(new View(query, found, choices.forFilter(actor), FormErrors.NONE)));
        } catch (RuleViolation broken) {
            FormErrors errors = refusals.of(broken);
            return html.again(Templates.changes(new View(query, null, choices.forFilter(actor), errors)));
        }
    }
}
