package guatu.progress;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guatu.organisation.Actor;
import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.organisation.Unit;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The unit's weekly sheet as JSON. */
@Path("/api/week")
@RolesAllowed({Role.UNIT_LEAD_ROLE, Role.MEMBER_ROLE, Role.SUPERVISOR_ROLE})
@Tag(name = "Week", description = "A unit's week on one sheet: read what is asked, file all of it at once.")
class WeekApi {

    private final CurrentActor current;
    private final SheetUnits units;
    private final WeekSheets sheets;
    private final FileSheet file;
    private final SheetAnswers answers;

    WeekApi(CurrentActor current, SheetUnits units, WeekSheets sheets, FileSheet file, SheetAnswers answers) {
        this.current = current;
        this.units = units;
        this.sheets = sheets;
        this.file = file;
        this.answers = answers;
    }

    /** One row: a report and the task it speaks of; {@code corrects} and {@code version} to correct a filed one. */
    record Row(
            @NotBlank String task,
            Long corrects,
            Integer version,
            @JsonUnwrapped FileReport.Command report) {}

    /** {@code unit} for the supervision office: the unit it files for. */
    record Body(
            String unit, @NotNull @NotEmpty @Size(max = 200) List<@NotNull Row> rows) {}

    /** What became of a row; {@code errors} by field when it was refused. */
    record Answer(String task, FileSheet.Outcome outcome, ReportLine report, Map<String, String> errors) {}

    record Answers(List<Answer> rows) {}

    @GET
    @Operation(
            summary = "Reads the sheet of a unit's week, filled in as far as the system knows",
            description = "unit is needed by the supervision office alone; back asks for an earlier period, 0 to 12")
    public WeekSheet read(@RestQuery String unit, @RestQuery String back) {
        Actor actor = current.get();
        return sheets.read(actor, units.of(actor, unit), Back.of(back));
    }

    @POST
    @Operation(
            summary = "Files rows of the sheet; every row is taken or refused for itself",
            description = "outcome is FILED, CORRECTED, REPEATED (stood so before) or REFUSED")
    @APIResponse(responseCode = "200", description = "The answer to each row, in order")
    public Answers file(@NotNull @jakarta.validation.Valid Body body) {
        Actor actor = current.get();
        Unit unit = units.of(actor, body.unit());
        List<FileSheet.Row> rows = body.rows().stream()
                .map(row -> new FileSheet.Row(
                        row.task(), row.corrects(), row.version(), row.report().speakingFor(actor, unit)))
                .toList();
        return new Answers(file.handle(actor, rows).stream().map(this::answer).toList());
    }

    private Answer answer(FileSheet.Answer answer) {
        Map<String, String> errors = answer.refusal() == null ? Map.of() : answers.words(answer.refusal());
        return new Answer(answer.task(), answer.outcome(), answer.report(), errors);
    }
}
