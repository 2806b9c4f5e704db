package guatu.desk;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.plan.PlanBoard;
import guatu.plan.PlanBoards;
import guatu.plan.PlanPolicy;
import guatu.shared.time.Today;
import guatu.shared.web.Html;
import guatu.task.ColumnChoices;
import guatu.task.LedgerColumns;
import guatu.task.TaskLedger;
import guatu.task.TaskQuery;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The plans (方案), and each plan's own page with its tasks in order. */
@Path("/plans")
@Authenticated
class PlanPages {

    private final CurrentActor current;
    private final Today today;
    private final PlanBoards boards;
    private final PlanPolicy policy;
    private final PlanCounts counts;
    private final TaskLedger ledger;
    private final ColumnChoices columns;
    private final Html html;

    PlanPages(
            CurrentActor current,
            Today today,
            PlanBoards boards,
            PlanPolicy policy,
            PlanCounts counts,
            TaskLedger ledger,
            ColumnChoices columns,
            Html html) {
        this.current = current;
        this.today = today;
        this.boards = boards;
        this.policy = policy;
        this.counts = counts;
        this.ledger = ledger;
        this.columns = columns;
        this.html = html;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance plans(Listed listed);

        static native TemplateInstance plan(One one);
    }

    /** All plans with their counts. */
    public record Listed(List<PlanCounts.Counted> plans, boolean mayOpen) {}

    /** One plan with a page of its tasks. */
    public record One(
            PlanBoard plan, TaskLedger.Page tasks, int pages, boolean mayEdit, LedgerColumns columns, String done) {

        /** The start of the address of another page; a page number follows. */
        public String more() {
            return "/plans/" + plan.code() + "?";
        }
    }

    @GET
    public RestResponse<String> list() {
        Actor actor = current.get();
        List<PlanCounts.Counted> counted = counts.all(actor, today.date());
        return html.page(Templates.plans(new Listed(counted, policy.mayMaintain(actor))));
    }

    @GET
    @Path("/{code}")
    public RestResponse<String> one(String code, @RestQuery String page, @RestQuery String done) {
        Actor actor = current.get();
        PlanBoard plan = boards.one(code);
        TaskQuery query = new TaskQuery();
        query.plan = code;
        query.page = page;
        var filter = query.toFilter(today.date());
        TaskLedger.Page tasks = ledger.page(actor, filter);
        String deed = "opened".equals(done) || "changed".equals(done) ? done : null;
        return html.page(Templates.plan(new One(
                plan,
                tasks,
                filter.paging().pages(tasks.total()),
                policy.mayMaintain(actor),
                columns.of(actor, null),
                deed)));
    }
}
