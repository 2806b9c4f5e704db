package guatu.desk;

import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.progress.ReportLine;
import guatu.progress.Reports;
import guatu.shared.event.Trail;
import guatu.shared.time.Today;
import guatu.shared.web.Html;
import guatu.shared.web.Once;
import guatu.task.TaskQuery;
import guatu.task.TaskSheet;
import guatu.task.TaskSheets;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Everything about one task on one page, with every deed that this person may do now. */
@Path("/tasks")
@Authenticated
class TaskPages {

    private static final Set<String> DEEDS = Set.of(
            "issued",
            "drafted",
            "changed",
            "ticked",
            "unticked",
            "issue",
            "suspend",
            "resume",
            "withdraw",
            "reported",
            "repeated",
            "problem_raised",
            "problem_answered",
            "problem_resolved",
            "checked",
            "attached",
            "attached_before",
            "attachment_removed",
            "instructed",
            "answered",
            "waived",
            "part_done",
            "part_undone",
            "asked_to_close",
            "asked",
            "asked_before",
            "taken_back",
            "reopened");

    private final CurrentActor current;
    private final Today today;
    private final TaskSheets sheets;
    private final Reports reports;
    private final TaskTalks talks;
    private final TaskRequests requests;
    private final Trail trail;
    private final Html html;

    TaskPages(
            CurrentActor current,
            Today today,
            TaskSheets sheets,
            Reports reports,
            TaskTalks talks,
            TaskRequests requests,
            Trail trail,
            Html html) {
        this.current = current;
        this.today = today;
        this.sheets = sheets;
        this.reports = reports;
        this.talks = talks;
        this.requests = requests;
        this.trail = trail;
        this.html = html;
    }

    @CheckedTemplate(basePath = "desk")
    static class Templates {
        private Templates() {}

        static native TemplateInstance task(View view);
    }

    /**
     * The page of a task.
     *
     * @param otherDay the day asked is not today
     * @param done what has just been done, the end of a word key; null when nothing
     * @param once a random word, so that a report sent twice is filed once
     */
    public record View(
            TaskSheet task,
            LocalDate day,
            boolean otherDay,
            List<ReportLine> reports,
            TaskRequests.Of requests,
            TaskTalk talk,
            List<TrailView> trail,
            String done,
            String once) {

        /** The next words planned in the last report, as this week's start. */
        public String planned() {
            return reports.isEmpty() || reports.get(0).next() == null
                    ? ""
                    : reports.get(0).next();
        }

        /** Where today's line stands among the nodes: before the first that lies ahead. */
        public boolean todayBefore(int index) {
            List<TaskSheet.Node> nodes = task.milestones();
            boolean ahead = !nodes.get(index).on().isBefore(day);
            return ahead && (index == 0 || nodes.get(index - 1).on().isBefore(day));
        }

        public boolean todayLast() {
            List<TaskSheet.Node> nodes = task.milestones();
            return !nodes.isEmpty() && nodes.get(nodes.size() - 1).on().isBefore(day);
        }
    }

    @GET
    @Path("/{number}")
    public RestResponse<String> task(String number, @RestQuery String done, @RestQuery String asOf) {
        Actor actor = current.get();
        LocalDate day = TaskQuery.date("asOf", asOf) == null ? today.date() : TaskQuery.date("asOf", asOf);
        TaskSheet sheet = sheets.read(actor, number, day, today.date());
        List<TrailView> lines = trail.of("task", number).stream()
                .filter(line -> !today.dateOf(line.at()).isAfter(day))
                .map(TrailView::of)
                .toList();
        List<ReportLine> filed = reports.ofTask(number).stream()
                .filter(report -> !report.filedOn().isAfter(day))
                .toList();
        boolean otherDay = !day.equals(today.date());
        String deed = done != null && DEEDS.contains(done) ? done : null;
        TaskTalk talk = talks.read(actor, sheet, day, today.date());
        TaskRequests.Of asked = requests.of(number).until(day, today);
        return html.page(Templates.task(new View(sheet, day, otherDay, filed, asked, talk, lines, deed, Once.word())));
    }
}
