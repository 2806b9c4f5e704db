package guatu.exchange.forms;

import guatu.exchange.outgoing.LedgerColumn;
import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.plan.PlanBoards;
import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.web.Choice;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.Refusals;
import guatu.shared.web.Typed;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Forms (套表) as pages: put one on file, say where facts go, fill it with a plan's ledger. */
@Path("/templates")
@RolesAllowed(Role.SUPERVISOR_ROLE)
class FormPages {

    private final CurrentActor current;
    private final FormTemplates templates;
    private final FormSheets sheets;
    private final AddTemplate add;
    private final MapTemplate map;
    private final RemoveTemplate remove;
    private final PlanBoards boards;
    private final Refusals refusals;
    private final CurrentLanguage language;
    private final Html html;

    FormPages(
            CurrentActor current,
            FormTemplates templates,
            FormSheets sheets,
            AddTemplate add,
            MapTemplate map,
            RemoveTemplate remove,
            PlanBoards boards,
            Refusals refusals,
            CurrentLanguage language,
            Html html) {
        this.current = current;
        this.templates = templates;
        this.sheets = sheets;
        this.add = add;
        this.map = map;
        this.remove = remove;
        this.boards = boards;
        this.refusals = refusals;
        this.language = language;
        this.html = html;
    }

    @CheckedTemplate(basePath = "forms")
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Listed listed);

        static native TemplateInstance form(Shown shown);
    }

    /** @param plan code of the plan to fill them with; null where each names its own page */
    public record Listed(List<FormTemplates.Line> forms, String plan, String name, FormErrors errors) {}

    /** A form's page. */
    public record Shown(FormSheet form, List<Choice> facts, List<Choice> plans, boolean saved, FormErrors errors) {

        /** The letter over a column. */
        public String letter(FormColumn column) {
            return CellReference.convertNumToColString(column.index());
        }

        public String fact(FormColumn column) {
            return column.fact() == null ? "" : column.fact().word();
        }
    }

    @GET
    public RestResponse<String> list(@RestQuery String plan) {
        String code = Typed.words(plan) == null ? null : boards.one(plan).code();
        return html.page(Templates.list(new Listed(templates.lines(), code, null, FormErrors.NONE)));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public RestResponse<String> upload(@RestForm String name, @RestForm("file") FileUpload file) throws IOException {
        try {
            if (file == null || file.size() == 0) throw new RuleViolation("template_file_needed", "file");
            byte[] bytes = Files.readAllBytes(file.uploadedFile());
            String id = add.handle(current.get(), new AddTemplate.Command(name, fileName(file), bytes));
            return Html.goTo("/templates/" + id);
        } catch (UnusableForm e) {
            return refused(name, FormErrors.of("file", language.word(e.key())), e.status());
        } catch (RuleViolation e) {
            return refused(name, refusals.of(e), 422);
        }
    }

    private static String fileName(FileUpload file) {
        String name = file.fileName().replaceAll("[\\p{Cntrl}\\p{Cs}\\\\/]", "_");
        return name.length() <= 200 ? name : name.substring(name.length() - 200);
    }

    private RestResponse<String> refused(String name, FormErrors errors, int status) {
        TemplateInstance page = Templates.list(new Listed(templates.lines(), null, name, errors));
        return status == 422 ? html.again(page) : html.page(page, Response.Status.fromStatusCode(status));
    }

    @GET
    @Path("/{id}")
    public RestResponse<String> form(String id, @RestQuery boolean saved) {
        return html.page(shown(id, saved, FormErrors.NONE));
    }

    private TemplateInstance shown(String id, boolean saved, FormErrors errors) {
        List<Choice> facts = Arrays.stream(LedgerColumn.values())
                .map(fact -> new Choice(fact.word(), language.word("outgoing_column_" + fact.word())))
                .toList();
        List<Choice> plans = boards.all().stream()
                .map(plan -> new Choice(plan.code(), plan.facts().title()))
                .toList();
        return Templates.form(new Shown(sheets.read(id), facts, plans, saved, errors));
    }

    /** The columns and the facts chosen for them come in the same order. */
    @POST
    @Path("/{id}")
    public RestResponse<String> save(
            String id,
            @RestForm String name,
            @RestForm int sheet,
            @RestForm String firstRow,
            @RestForm int version,
            @RestForm("column") List<Integer> columns,
            @RestForm("fact") List<String> facts) {
        try {
            Integer row = Typed.number("firstRow", firstRow);
            map.handle(
                    current.get(),
                    id,
                    new MapTemplate.Command(name, sheet, row == null ? 0 : row, chosen(columns, facts), version));
            return Html.goTo("/templates/" + id + "?saved=true");
        } catch (RuleViolation e) {
            return html.again(shown(id, false, refusals.of(e)));
        } catch (Conflict e) {
            FormErrors errors = FormErrors.of("", language.word("error_" + e.code()));
            return html.page(shown(id, false, errors), Response.Status.CONFLICT);
        }
    }

    private static Map<Integer, LedgerColumn> chosen(List<Integer> columns, List<String> facts) {
        Map<Integer, LedgerColumn> chosen = new HashMap<>();
        for (int i = 0; columns != null && facts != null && i < Math.min(columns.size(), facts.size()); i++) {
            String word = facts.get(i);
            LedgerColumn fact = Arrays.stream(LedgerColumn.values())
                    .filter(column -> column.word().equals(word))
                    .findFirst()
                    .orElse(null);
            chosen.put(columns.get(i), fact);
        }
        return chosen;
    }

    @POST
    @Path("/{id}/remove")
    public RestResponse<String> remove(String id) {
        remove.handle(current.get(), id);
        return Html.goTo("/templates");
    }
}
