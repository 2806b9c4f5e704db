package guatu.task;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.shared.time.Today;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.Html;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** The ledger (台账) as a page; its filter is its address. */
@Path("/tasks")
@Authenticated
class LedgerPages {

    private static final List<String> SORTS = List.of("due", "light", "percent", "reported");

    private final CurrentActor current;
    private final Today today;
    private final TaskLedger ledger;
    private final TaskPolicy policy;
    private final LedgerChoices choices;
    private final ColumnChoices columns;
    private final ChooseColumns choose;
    private final CurrentLanguage language;
    private final Html html;

    LedgerPages(
            CurrentActor current,
            Today today,
            TaskLedger ledger,
            TaskPolicy policy,
            LedgerChoices choices,
            ColumnChoices columns,
            ChooseColumns choose,
            CurrentLanguage language,
            Html html) {
        this.current = current;
        this.today = today;
        this.ledger = ledger;
        this.policy = policy;
        this.choices = choices;
        this.columns = columns;
        this.choose = choose;
        this.language = language;
        this.html = html;
    }

    @CheckedTemplate(basePath = "task")
    static class Templates {
        private Templates() {}

        static native TemplateInstance ledger(LedgerView view);
    }

    @GET
    public RestResponse<String> ledger(@BeanParam TaskQuery query) {
        Actor actor = current.get();
        TaskFilter filter = query.toFilter(today.date());
        TaskLedger.Page page = ledger.page(actor, filter);
        String rest = query.with(LedgerView.none("page"));
        return html.page(Templates.ledger(new LedgerView(
                page.total(),
                page.page(),
                filter.paging().pages(page.total()),
                LedgerView.groups(page.items(), filter.sort() == TaskSort.LEDGER),
                LedgerView.asked(query),
                choices.forFilter(actor, query),
                sorts(query),
                "/tasks?" + (rest.isEmpty() ? "" : rest + "&"),
                LedgerFilters.of(query, language),
                columns.of(actor, query.columns),
                query.with(LedgerView.none("columns")),
                policy.mayMaintain(actor))));
    }

    /** Remembers the columns and shows them; the filter stays as the address has it. */
    @POST
    @Path("/columns")
    public RestResponse<String> choose(@BeanParam TaskQuery query, @RestForm List<String> column) {
        LedgerColumns chosen = LedgerColumns.read(String.join(",", column == null ? List.of() : column));
        choose.handle(current.get(), chosen);
        Map<String, String> instead = LedgerView.none();
        instead.put("columns", chosen.words());
        return Html.goTo("/tasks?" + query.with(instead));
    }

    /** The address of each sortable column: once up, once down, once back to the ledger's own order. */
    private static Map<String, String> sorts(TaskQuery query) {
        Map<String, String> sorts = new LinkedHashMap<>();
        for (String sort : SORTS) {
            boolean up = sort.equals(query.sort);
            boolean down = ("-" + sort).equals(query.sort) || (up && sort.equals("light"));
            Map<String, String> instead = LedgerView.none("page");
            instead.put("sort", down ? null : up ? "-" + sort : sort);
            sorts.put(sort, "/tasks?" + query.with(instead));
        }
        return sorts;
    }
}
