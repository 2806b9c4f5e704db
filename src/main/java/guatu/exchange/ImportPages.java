package guatu.exchange;

import guatu.exchange.diff.Diff;
import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.Refusals;
import guatu.shared.web.Typed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Importing a workbook as pages: upload, look through what was understood, commit or discard. */
@Path("/import")
@RolesAllowed(Role.SUPERVISOR_ROLE)
class ImportPages {

    private final CurrentActor current;
    private final StartReading read;
    private final CommitImport commit;
    private final DecideImport decide;
    private final UndoImport undo;
    private final DiscardImport discard;
    private final DryRuns dryRuns;
    private final ImportViews views;
    private final Benches benches;
    private final SourceFiles files;
    private final Refusals refusals;
    private final CurrentLanguage language;
    private final Html html;

    ImportPages(
            CurrentActor current,
            StartReading read,
            CommitImport commit,
            DecideImport decide,
            UndoImport undo,
            DiscardImport discard,
            DryRuns dryRuns,
            ImportViews views,
            Benches benches,
            SourceFiles files,
            Refusals refusals,
            CurrentLanguage language,
            Html html) {
        this.current = current;
        this.read = read;
        this.commit = commit;
        this.decide = decide;
        this.undo = undo;
        this.discard = discard;
        this.dryRuns = dryRuns;
        this.views = views;
        this.benches = benches;
        this.files = files;
        this.refusals = refusals;
        this.language = language;
        this.html = html;
    }

    /** What was typed into the form; a file has to be chosen again. */
    record Typing(String planYear, String pasted) {}

    @CheckedTemplate(basePath = "exchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance imports(Shelf imports, Typing typed, FormErrors errors);
    }

    /** Imports that have become a dry run, and workbooks that have not. */
    record Shelf(List<DryRun.Line> read, List<SourceFiles.Progress> unread) {}

    private Shelf shelf() {
        return new Shelf(dryRuns.list(), files.unread());
    }

    @GET
    public RestResponse<String> list() {
        return html.page(Templates.imports(shelf(), new Typing(null, null), FormErrors.NONE));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<String> upload(
            @RestForm("file") FileUpload file, @RestForm String pasted, @RestForm String planYear) {
        var table = new Uploads.Pasted(pasted, language.word("exchange_pasted_table"));
        var typed = new Typing(planYear, pasted);
        try {
            return Html.goTo("/import/" + read.handle(current.get(), Uploads.command(file, table, planYear)));
        } catch (UnusableFile e) {
            String words = language.word(e.key(), e.args().toArray());
            return refused(typed, FormErrors.of(Uploads.isNone(file) ? "pasted" : "file", words), e.status());
        } catch (RuleViolation e) {
            return refused(typed, refusals.of(e), 422);
        }
    }

    private RestResponse<String> refused(Typing typed, FormErrors errors, int status) {
        TemplateInstance page = Templates.imports(shelf(), typed, errors);
        return status == 422 ? html.again(page) : html.page(page, Response.Status.fromStatusCode(status));
    }

    @GET
    @Path("/{id}")
    public RestResponse<String> one(
            String id, @RestQuery String sheet, @RestQuery String page, @RestQuery String row, @RestQuery String at) {
        if (files.progress(id).isPresent()) return Html.goTo("/import/" + id + "/reading");
        ImportView view = views.read(id, List.of(), FormErrors.NONE);
        return html.page(page(view, new Bench.Asked(sheet, page, row, at)));
    }

    private TemplateInstance page(ImportView view, Bench.Asked asked) {
        return view.result() == null
                ? ImportTemplates.dryRun(view, benches.read(view.id(), asked, ""))
                : ImportTemplates.committed(view);
    }

    /** Keeps what was decided and writes; what is refused leaves the decisions on the page. */
    @POST
    @Path("/{id}/commit")
    public RestResponse<String> commit(String id, @BeanParam ImportForm form) {
        List<String> typed = form.codes();
        DryRun dry = dryRuns.read(id);
        try {
            decide.handle(current.get(), id, form.decisions(dry), form.readingSeen());
            commit.handle(
                    current.get(),
                    id,
                    new CommitImport.Command(
                            byTitle(dry, typed), form.again, false, null, seen(id, form), form.readingSeen()));
            return Html.goTo("/import/" + id);
        } catch (RuleViolation e) {
            FormErrors words = refusals.of(e);
            ImportView view = views.read(id, typed, atCode(dry, e.field(), words.of(e.field())));
            return html.again(page(view));
        } catch (Undecided e) {
            FormErrors words = FormErrors.of(
                    "", language.word("error_import_undecided", e.all().size()));
            return html.again(page(views.read(id, typed, words)));
        } catch (Conflict e) {
            return conflict(dry, typed, e);
        }
    }

    /** The comparison shown, where there is one; what goes into new plans alone is compared with nothing. */
    private String seen(String id, ImportForm form) {
        Diff now = dryRuns.read(id).diff();
        boolean compared = now != null && now.plans().stream().anyMatch(plan -> plan.plan() != null);
        return compared ? Typed.words(form.seen) : null;
    }

    /** Keeps what was decided and compares again. */
    @POST
    @Path("/{id}/decisions")
    public RestResponse<String> decide(String id, @BeanParam ImportForm form) {
        DryRun dry = dryRuns.read(id);
        try {
            decide.handle(current.get(), id, form.decisions(dry), form.readingSeen());
            return Html.goTo("/import/" + id + "#settle");
        } catch (RuleViolation e) {
            return html.again(page(views.read(id, form.codes(), refusals.of(e))));
        } catch (Conflict e) {
            return conflict(dry, form.codes(), e);
        }
    }

    @POST
    @Path("/{id}/undo")
    public RestResponse<String> undo(String id, @RestForm String reason) {
        try {
            undo.handle(current.get(), id, new UndoImport.Command(Typed.words(reason)));
            return Html.goTo("/import/" + id);
        } catch (RuleViolation e) {
            return html.again(page(views.read(id, List.of(), refusals.of(e))));
        } catch (ConstraintViolationException e) {
            return html.again(page(views.read(id, List.of(), refusals.of(e))));
        } catch (Conflict e) {
            return conflict(dryRuns.read(id), List.of(), e);
        }
    }

    private TemplateInstance page(ImportView view) {
        return page(view, Bench.Asked.NOTHING);
    }

    private RestResponse<String> conflict(DryRun dry, List<String> typed, Conflict e) {
        String words = language.word("error_" + e.code());
        String field = e.theirs() instanceof Map<?, ?> theirs && theirs.get("plan") != null
                ? "codes." + theirs.get("plan")
                : "";
        ImportView view = views.read(dry.id(), typed, atCode(dry, field, words));
        return html.page(page(view, Bench.Asked.NOTHING), Response.Status.CONFLICT);
    }

    @POST
    @Path("/{id}/discard")
    public RestResponse<String> discard(String id) {
        try {
            discard.handle(current.get(), id);
            return Html.goTo("/import");
        } catch (Conflict e) {
            return conflict(dryRuns.read(id), List.of(), e);
        }
    }

    private static Map<String, String> byTitle(DryRun dry, List<String> typed) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(typed.size(), dry.plans().size()); i++)
            codes.putIfAbsent(dry.plans().get(i).title(), typed.get(i));
        return codes;
    }

    /** The message beside the code of the plan that a refusal names. */
    private static FormErrors atCode(DryRun dry, String field, String words) {
        for (int i = 0; i < dry.plans().size(); i++)
            if (("codes." + dry.plans().get(i).title()).equals(field)) return FormErrors.of("code-" + i, words);
        return FormErrors.of("", words);
    }
}
