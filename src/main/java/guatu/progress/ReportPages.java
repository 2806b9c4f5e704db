package guatu.progress;

import guatu.attachment.TakeFiles;
import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import guatu.shared.web.Once;
import guatu.shared.web.Refusals;
import guatu.task.TaskSheet;
import guatu.task.TaskSheets;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Filing progress on one task, prefilled from the last report (rule W2). */
@Path("/tasks")
@Authenticated
class ReportPages {

    private final CurrentActor current;
    private final Today today;
    private final TaskSheets sheets;
    private final Reports reports;
    private final TakeFiles take;
    private final FileWithEvidence file;
    private final Refusals refusals;
    private final Html html;

    ReportPages(
            CurrentActor current,
            Today today,
            TaskSheets sheets,
            Reports reports,
            TakeFiles take,
            FileWithEvidence file,
            Refusals refusals,
            Html html) {
        this.current = current;
        this.today = today;
        this.sheets = sheets;
        this.reports = reports;
        this.take = take;
        this.file = file;
        this.refusals = refusals;
        this.html = html;
    }

    @CheckedTemplate(basePath = "progress")
    static class Templates {
        private Templates() {}

        static native TemplateInstance report(View view);
    }

    /** What was typed. */
    public static class Form {
        @RestForm
        String done;

        @RestForm
        String next;

        @RestForm
        String problem;

        @RestForm
        boolean needsHelp;

        @RestForm
        String percent;

        @RestForm
        List<Integer> milestonesDone;

        @RestForm
        String once;

        @RestForm("file")
        List<FileUpload> files;
    }

    /** The form's page. */
    public record View(TaskSheet task, Typed typed, FormErrors errors, String once) {}

    /** The form as shown. */
    public record Typed(
            String done,
            String next,
            String problem,
            boolean needsHelp,
            String percent,
            List<Integer> milestonesDone) {}

    @GET
    @Path("/{number}/reports/new")
    public RestResponse<String> blank(String number) {
        Actor actor = current.get();
        TaskSheet sheet = sheets.read(actor, number, today.date());
        List<ReportLine> before = reports.ofTask(number);
        String planned = before.isEmpty() ? null : before.get(0).next();
        String percent = String.valueOf(sheet.item().percentReported());
        Typed typed = new Typed(planned, null, null, false, percent, List.of());
        return html.page(Templates.report(new View(sheet, typed, FormErrors.NONE, Once.word())));
    }

    @POST
    @Path("/{number}/reports")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public RestResponse<String> file(String number, @BeanParam Form form) {
        try {
            FileReport.Filed filed = file.handle(current.get(), number, command(form), take.of(form.files));
            return Html.goTo("/tasks/" + number + "?done=" + (filed.repeated() ? "repeated" : "reported"));
        } catch (RuleViolation e) {
            return again(number, form, refusals.of(e));
        } catch (ConstraintViolationException e) {
            return again(number, form, refusals.of(e));
        }
    }

    private static FileReport.Command command(Form form) {
        return new FileReport.Command(
                null,
                form.done,
                form.next,
                form.problem,
                form.needsHelp,
                percent(form.percent),
                form.milestonesDone,
                null,
                null,
                null,
                form.once);
    }

    private static Integer percent(String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return Integer.valueOf(text.strip().replace("%", ""));
        } catch (NumberFormatException e) {
            throw new RuleViolation("not_a_number", "percent");
        }
    }

    private RestResponse<String> again(String number, Form form, FormErrors errors) {
        TaskSheet sheet = sheets.read(current.get(), number, today.date());
        List<Integer> ticked = form.milestonesDone == null ? List.of() : form.milestonesDone;
        Typed typed = new Typed(form.done, form.next, form.problem, form.needsHelp, form.percent, ticked);
        String once = form.once == null ? Once.word() : form.once;
        return html.again(Templates.report(new View(sheet, typed, errors, once)));
    }
}
