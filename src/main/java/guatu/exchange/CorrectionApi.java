package guatu.exchange;

import guatu.exchange.reading.Correction;
import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.web.Versions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** What people said about a workbook after its dry run, as JSON. */
@Path("/api/imports/{id}/corrections")
@RolesAllowed(Role.SUPERVISOR_ROLE)
@Tag(name = "Imports")
class CorrectionApi {

    private final CurrentActor current;
    private final CorrectImport correct;
    private final SourceFiles files;

    CorrectionApi(CurrentActor current, CorrectImport correct, SourceFiles files) {
        this.current = current;
        this.correct = correct;
        this.files = files;
    }

    /**
     * A correction with the key by which it is taken back.
     *
     * @param key for {@code remove}
     */
    @Schema(name = "ImportCorrection")
    record Said(String key, Correction.Kind kind, String sheet, int row, String column, String heading, String value) {

        static Said of(Correction one) {
            return new Said(one.key(), one.kind(), one.sheet(), one.row(), one.column(), one.heading(), one.value());
        }
    }

    /** All that was said, and how much was understood with it. */
    @Schema(name = "ImportCorrections")
    record Answer(int version, String profile, List<Said> corrections) {}

    @Schema(name = "ImportCorrectionChange")
    record Change(List<Correction> add, List<String> remove, boolean withoutProfile, Integer version) {}

    @GET
    @Operation(summary = "Lists what was said about a workbook, and by which profile it was read")
    @APIResponse(responseCode = "404", description = "No such import, or its workbook is no longer kept")
    public Answer list(String id) {
        SourceFiles.Source source = files.read(id);
        return new Answer(
                source.version(),
                source.profileName(),
                source.corrections().stream().map(Said::of).toList());
    }

    @PATCH
    @Operation(
            summary = "Says something about a workbook, or takes it back, and reads the workbook again",
            description = "add: kind SHEET (value SKIP or READ), HEADER (row; value 1 to 3 rows), ROLE (row of the"
                    + " header or 0, column; value a role such as LEAD or DUE), ROW (row; value SKIP, TASK or SECTION),"
                    + " YEAR, TITLE (row: the plan's place on the sheet), LEAD, SUPPORT, DUE (row of the task; the value"
                    + " in words), SEEN (column: a doubt's cell; value its code). remove: keys. withoutProfile: takes"
                    + " back what the profile said. The version may be given in If-Match or in the body."
                    + " GET /api/imports/{id} then shows the new reading")
    @APIResponse(responseCode = "200", description = "All that has been said now, and the new version")
    @APIResponse(responseCode = "409", description = "Read anew meanwhile (import_read_anew), or committed already")
    @APIResponse(responseCode = "422", description = "Said unclearly, or nothing would be left to read")
    public Answer change(String id, @RestHeader("If-Match") String match, @NotNull Change body) {
        int version = Versions.seen(match, body.version());
        var command = new CorrectImport.Command(body.add(), body.remove(), body.withoutProfile(), version);
        correct.handle(current.get(), id, command);
        return list(id);
    }
}
