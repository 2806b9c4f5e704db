package guatu.task;

import guatu.organisation.CurrentActor;
import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.LocalPath;
import guatu.shared.web.Refusals;
import guatu.task.MoveStage.Move;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** The deeds that are one press of a button on a task's page. */
@Path("/tasks")
@Authenticated
class TaskDeedPages {

    private final CurrentActor current;
    private final MoveStage move;
    private final TickMilestone tick;
    private final FinishPart part;
    private final TaskSheets sheets;
    private final Today today;
    private final Refusals refusals;
    private final Html html;

    TaskDeedPages(
            CurrentActor current,
            MoveStage move,
            TickMilestone tick,
            FinishPart part,
            TaskSheets sheets,
            Today today,
            Refusals refusals,
            Html html) {
        this.current = current;
        this.move = move;
        this.tick = tick;
        this.part = part;
        this.sheets = sheets;
        this.today = today;
        this.refusals = refusals;
        this.html = html;
    }

    @CheckedTemplate(basePath = "task")
    static class Templates {
        private Templates() {}

        static native TemplateInstance staleTick(StaleTick stale);

        static native TemplateInstance moveAgain(MoveAgain again);
    }

    @POST
    @Path("/{number}/milestones/{node}/done")
    public RestResponse<String> tick(
            String number, int node, @RestForm boolean done, @RestForm Integer version, @RestForm String back) {
        String page = LocalPath.isLocal(back) ? LocalPath.orDesk(back) : "/tasks/" + number;
        try {
            tick.handle(current.get(), number, node, new TickMilestone.Command(done, seen(version)));
        } catch (Conflict faster) {
            StaleTick stale = StaleTick.of(sheets.read(current.get(), number, today.date()), node, done, page);
            return html.instead(Templates.staleTick(stale), Response.Status.CONFLICT);
        }
        return Html.goTo(page + (page.contains("?") ? "&" : "?") + "done=" + (done ? "ticked" : "unticked"));
    }

    @POST
    @Path("/{number}/stage")
    public RestResponse<String> move(
            String number, @RestForm Move move, @RestForm String reason, @RestForm Integer version) {
        if (move == null) throw new RuleViolation("required", "move");
        try {
            this.move.handle(current.get(), number, new MoveStage.Command(move, reason, seen(version)));
        } catch (Conflict faster) {
            return html.page(again(number, move, reason, FormErrors.NONE, true), Response.Status.CONFLICT);
        } catch (RuleViolation broken) {
            return html.again(again(number, move, reason, refusals.of(broken), false));
        } catch (ConstraintViolationException broken) {
            return html.again(again(number, move, reason, refusals.of(broken), false));
        }
        return Html.goTo("/tasks/" + number + "?done=" + move.name().toLowerCase());
    }

    private TemplateInstance again(String number, Move move, String reason, FormErrors errors, boolean stale) {
        TaskSheet now = sheets.read(current.get(), number, today.date());
        return Templates.moveAgain(new MoveAgain(now, move, reason, errors, stale));
    }

    @POST
    @Path("/{number}/part")
    public RestResponse<String> part(String number, @RestForm boolean done) {
        part.handle(current.get(), number, done);
        return Html.goTo("/tasks/" + number + "?done=" + (done ? "part_done" : "part_undone"));
    }

    private static int seen(Integer version) {
        return version == null ? -1 : version;
    }
}
