package guatu.exchange.returns;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.organisation.UnitChoices;
import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.web.Choice;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.Refusals;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Return workbooks as pages: give one out, hand them in, look at the differences, decide, file. */
@Path("/import/returns")
@RolesAllowed({Role.SUPERVISOR_ROLE, Role.UNIT_LEAD_ROLE, Role.MEMBER_ROLE})
class ReturnPages {

    private final CurrentActor current;
    private final HandIn handIn;
    private final CommitReturn commit;
    private final DiscardReturn discard;
    private final ReturnDiffs diffs;
    private final UnitChoices units;
    private final Refusals refusals;
    private final CurrentLanguage language;
    private final Html html;

    ReturnPages(
            CurrentActor current,
            HandIn handIn,
            CommitReturn commit,
            DiscardReturn discard,
            ReturnDiffs diffs,
            UnitChoices units,
            Refusals refusals,
            CurrentLanguage language,
            Html html) {
        this.current = current;
        this.handIn = handIn;
        this.commit = commit;
        this.discard = discard;
        this.diffs = diffs;
        this.units = units;
        this.refusals = refusals;
        this.language = language;
        this.html = html;
    }

    @CheckedTemplate(basePath = "returns")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Listed listed);

        static native TemplateInstance diff(Looked looked);
    }

    /** @param units to choose from for a supervisor; empty for a unit's own people */
    public record Listed(List<WorkbookReturns.Line> returns, List<Choice> units, FormErrors errors) {}

    /** What had been chosen before the page was refused: for the rows, and for the files. */
    public record Typed(Map<Integer, String> decided, Map<Integer, String> by) {
        static final Typed NOTHING = new Typed(Map.of(), Map.of());
    }

    /** The differences, with what had been chosen. */
    public record Looked(ReturnDiff diff, Typed typed, FormErrors errors) {

        public String by(ReturnDiff.HandedIn file) {
            return typed.by().getOrDefault(file.file(), file.unit());
        }

        public boolean chose(ReturnDiff.Row row, String what) {
            String usual = row.fresh() ? CommitReturn.FILE : "";
            return typed.decided().getOrDefault(row.index(), usual).equals(what);
        }

        public String wrong(ReturnDiff.Row row) {
            return errors.of("row-" + row.index());
        }
    }

    @GET
    public RestResponse<String> list() {
        return html.page(listed(FormErrors.NONE));
    }

    private TemplateInstance listed(FormErrors errors) {
        Actor actor = current.get();
        List<Choice> choices = actor.is(Role.SUPERVISOR) ? units.options() : List.of();
        return Templates.list(new Listed(diffs.list(actor), choices, errors));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<String> upload(@RestForm("file") List<FileUpload> file) {
        try {
            return Html.goTo("/import/returns/" + handIn.handle(current.get(), ReturnUploads.files(file)));
        } catch (UnusableReturn e) {
            FormErrors errors = FormErrors.of("file", language.word(e.key(), e.file()));
            return e.status() == 422
                    ? html.again(listed(errors))
                    : html.page(listed(errors), Response.Status.fromStatusCode(e.status()));
        } catch (RuleViolation e) {
            return html.again(listed(refusals.of(e)));
        }
    }

    @GET
    @Path("/{id}")
    public RestResponse<String> one(String id) {
        return html.page(looked(id, Typed.NOTHING, FormErrors.NONE));
    }

    private TemplateInstance looked(String id, Typed typed, FormErrors errors) {
        return Templates.diff(new Looked(diffs.read(current.get(), id), typed, errors));
    }

    /** The rows asked about and what was chosen for each come in the same order; so do the files and their names. */
    @POST
    @Path("/{id}/commit")
    public RestResponse<String> commit(
            String id,
            @RestForm("row") List<Integer> rows,
            @RestForm("decision") List<String> decisions,
            @RestForm("by") List<String> by) {
        Map<Integer, String> decided = chosen(rows, decisions);
        Map<Integer, String> names = chosen(null, by);
        Typed typed = new Typed(decided, names);
        try {
            commit.handle(current.get(), id, new CommitReturn.Command(decided, names));
            return Html.goTo("/import/returns/" + id);
        } catch (RuleViolation e) {
            return html.again(looked(id, typed, refusals.of(e)));
        } catch (Conflict e) {
            FormErrors errors = FormErrors.of("", language.word("error_" + e.code()));
            return html.page(looked(id, typed, errors), Response.Status.CONFLICT);
        }
    }

    @POST
    @Path("/{id}/discard")
    public RestResponse<String> discard(String id) {
        discard.handle(current.get(), id);
        return Html.goTo("/import/returns");
    }

    private static Map<Integer, String> chosen(List<Integer> rows, List<String> chosen) {
        Map<Integer, String> found = new HashMap<>();
        for (int i = 0; chosen != null && i < chosen.size() && (rows == null || i < rows.size()); i++)
            if (!chosen.get(i).isBlank()) found.put(rows == null ? Integer.valueOf(i) : rows.get(i), chosen.get(i));
        return found;
    }
}
