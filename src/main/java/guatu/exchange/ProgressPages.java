package guatu.exchange;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.error.Conflict;
import guatu.shared.error.NotFound;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.Html;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A workbook that is being read: how far it has come, why it stopped, and reading it once more. */
@Path("/import/{id}")
@RolesAllowed(Role.SUPERVISOR_ROLE)
class ProgressPages {

    private final CurrentActor current;
    private final SourceFiles files;
    private final ReadAgain again;
    private final ReadingJobs jobs;
    private final CurrentLanguage language;
    private final Html html;

    ProgressPages(
            CurrentActor current,
            SourceFiles files,
            ReadAgain again,
            ReadingJobs jobs,
            CurrentLanguage language,
            Html html) {
        this.current = current;
        this.files = files;
        this.again = again;
        this.jobs = jobs;
        this.language = language;
        this.html = html;
    }

    @CheckedTemplate(basePath = "exchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        private Templates() {}

        static native TemplateInstance reading(ReadingView view);

        static native TemplateInstance reading$progress(ReadingView view);
    }

    /** Only the progress, for htmx; the whole page is fetched anew once there is something else to see. */
    @GET
    @Path("/progress")
    public RestResponse<String> progress(String id) {
        Optional<SourceFiles.Progress> progress = files.progress(id);
        if (progress.isPresent() && ReadingView.isGoingOn(progress.get()))
            return html.page(Templates.reading$progress(ReadingView.of(progress.get(), language)));
        return ResponseBuilder.<String>ok().header("HX-Refresh", "true").build();
    }

    @GET
    @Path("/reading")
    public RestResponse<String> page(String id) {
        return files.progress(id)
                .map(progress -> html.page(Templates.reading(ReadingView.of(progress, language))))
                .orElseGet(() -> Html.goTo("/import/" + id));
    }

    @POST
    @Path("/read")
    public RestResponse<String> read(String id) {
        if (files.progress(id).isEmpty()) throw new NotFound("import");
        try {
            again.handle(current.get(), id);
            jobs.start(id);
        } catch (Conflict beingRead) {
            // It is being read: its page shows how far it has come.
            return Html.goTo("/import/" + id);
        }
        return Html.goTo("/import/" + id);
    }
}
