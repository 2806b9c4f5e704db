package guatu.audit;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import guatu.shared.web.Choice;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.Paging;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The pages on which the trail is read; nobody changes it. */
@Path("/audit")
@RolesAllowed({Role.AUDITOR_ROLE, Role.SUPERVISOR_ROLE, Role.LEADER_ROLE})
class AuditPages {

    private static final String ENTITY = "audit_entity_";
    private static final String VERB = "audit_verb_";

    @CheckedTemplate(basePath = "audit")
    static class Templates {
        private Templates() {}

        static native TemplateInstance audit(AuditSheet sheet);
    }

    private final CurrentActor current;
    private final CurrentLanguage language;
    private final Today today;
    private final Html html;
    private final AuditEntries entries;
    private final VerifyTrail verify;
    private final ExportTrail export;

    AuditPages(
            CurrentActor current,
            CurrentLanguage language,
            Today today,
            Html html,
            AuditEntries entries,
            VerifyTrail verify,
            ExportTrail export) {
        this.current = current;
        this.language = language;
        this.today = today;
        this.html = html;
        this.entries = entries;
        this.verify = verify;
        this.export = export;
    }

    @GET
    public RestResponse<String> list(@BeanParam AuditQuery query, @RestQuery boolean check) {
        try {
            TrailVerdict verdict = check ? verify.handle(null) : null;
            return html.page(page(query, query.question(today), query.paging(), FormErrors.NONE, verdict));
        } catch (RuleViolation broken) {
            AuditQuestion nothing = AuditQuestion.about("", "");
            FormErrors errors = FormErrors.of(broken, language);
            return html.again(page(query, nothing, Paging.of(1, null, 50), errors, null));
        }
    }

    @GET
    @Path("/entries.csv")
    @Produces("text/csv")
    public RestResponse<String> file(@BeanParam AuditQuery query) {
        String csv = export.handle(current.get(), query.question(today), query.link(), language.get());
        return ResponseBuilder.ok(csv)
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-" + today.date() + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private TemplateInstance page(
            AuditQuery query, AuditQuestion question, Paging paging, FormErrors errors, TrailVerdict verdict) {
        Locale locale = language.get();
        List<AuditLine> lines = entries.page(question, paging.offset(), paging.size()).stream()
                .map(entry -> AuditLine.of(entry, locale))
                .toList();
        return Templates.audit(new AuditSheet(
                lines,
                entries.count(question),
                paging,
                query,
                errors,
                choices(entries.entities(), ENTITY, locale),
                choices(entries.verbs(), VERB, locale),
                verdict));
    }

    private static List<Choice> choices(List<String> codes, String prefix, Locale locale) {
        return codes.stream()
                .map(code -> new Choice(code, AuditLine.word(locale, prefix, code)))
                .toList();
    }
}
