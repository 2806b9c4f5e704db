package guatu.exchange;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.error.Conflict;
import guatu.shared.error.NotFound;
import guatu.shared.error.RuleViolation;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.Refusals;
import guatu.shared.web.SentForm;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The workbook on the page of its import: look at its sheets, say what is wrong, see the result at once. */
@Path("/import/{id}")
@RolesAllowed(Role.SUPERVISOR_ROLE)
class CorrectionPages {

    private final CurrentActor current;
    private final CorrectImport correct;
    private final ImportViews views;
    private final Benches benches;
    private final CurrentLanguage language;
    private final Html html;

    CorrectionPages(
            CurrentActor current,
            CorrectImport correct,
            ImportViews views,
            Benches benches,
            CurrentLanguage language,
            Html html) {
        this.current = current;
        this.correct = correct;
        this.views = views;
        this.benches = benches;
        this.language = language;
        this.html = html;
    }

    /** Only the workbook, for htmx. */
    @GET
    @Path("/bench")
    public RestResponse<String> bench(
            String id, @RestQuery String sheet, @RestQuery String page, @RestQuery String row, @RestQuery String at) {
        return html.page(ImportTemplates.bench(shown(id, new Bench.Asked(sheet, page, row, at), "")));
    }

    @POST
    @Path("/corrections")
    public RestResponse<String> say(String id, @RestForm String about) {
        Map<String, String> fields = SentForm.fields();
        var asked = new Bench.Asked(fields.get("sheet"), fields.get("page"), fields.get("row"), null);
        Bench bench = shown(id, asked, "");
        try {
            correct.handle(current.get(), id, command(bench, about, fields));
            return Html.goTo("/import/" + id + "?sheet=" + bench.sheet() + "&page=" + bench.page()
                    + (bench.fix() == null
                            ? "#bench"
                            : "&row=" + bench.fix().number() + "#r-"
                                    + bench.fix().number()));
        } catch (RuleViolation e) {
            return again(id, asked, Refusals.words(e, language.get()), 422);
        } catch (Conflict e) {
            return again(id, asked, language.word("error_" + e.code()), 409);
        }
    }

    private static CorrectImport.Command command(Bench bench, String about, Map<String, String> fields) {
        String name = bench.tabs().get(bench.sheet()).name();
        var spoken = new Spoken(name, fields);
        int version = spoken.number("version");
        return switch (about == null ? "" : about) {
            case "undo" ->
                new CorrectImport.Command(List.of(), List.of(fields.getOrDefault("key", "")), false, version);
            case "plainly" -> new CorrectImport.Command(List.of(), List.of(), true, version);
            default -> new CorrectImport.Command(spoken.corrections(), List.of(), false, version);
        };
    }

    private RestResponse<String> again(String id, Bench.Asked asked, String words, int status) {
        ImportView view = views.read(id, List.of(), FormErrors.of("bench", words));
        TemplateInstance page = view.result() == null
                ? ImportTemplates.dryRun(view, shown(id, asked, words))
                : ImportTemplates.committed(view);
        return status == 422 ? html.again(page) : html.page(page, Response.Status.CONFLICT);
    }

    private Bench shown(String id, Bench.Asked asked, String error) {
        Bench bench = benches.read(id, asked, error);
        if (bench == null) throw new NotFound("import");
        return bench;
    }
}
