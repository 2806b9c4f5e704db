package guatu.account;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.error.Conflict;
import guatu.shared.error.RuleViolation;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Doors that only the tests have: one of each kind, to knock on. */
@Authenticated
@Blocking
@Path("/")
class DoorsForTests {

    record Body(@NotBlank String name, @Min(1) int count) {}

    private final CurrentActor current;

    DoorsForTests(CurrentActor current) {
        this.current = current;
    }

    @GET
    @Path("test-page")
    public String page() {
        return current.get().username();
    }

    @GET
    @Path("api/test-door")
    public Map<String, Object> door() {
        var actor = current.get();
        return Map.of("username", actor.username(), "roles", actor.roles(), "unit", String.valueOf(actor.unitName()));
    }

    @GET
    @Path("test-admin")
    @RolesAllowed(Role.ADMIN_ROLE)
    public String adminPage() {
        return "";
    }

    @GET
    @Path("api/test-supervisor")
    @RolesAllowed(Role.SUPERVISOR_ROLE)
    public Map<String, String> supervisorDoor() {
        return Map.of();
    }

    @POST
    @Path("test-page")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public String form(@RestForm String text) {
        return text;
    }

    @POST
    @Path("test-upload")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String upload(@RestForm FileUpload file) {
        return file.fileName();
    }

    @PATCH
    @Path("api/test-door")
    public Body patch(@Valid Body body) {
        return body;
    }

    @GET
    @Path("api/test-failure")
    public String failure(@RestQuery String kind) {
        return fail(kind);
    }

    @GET
    @Path("test-failure")
    public String pageFailure(@RestQuery String kind) {
        return fail(kind);
    }

    private static String fail(String kind) {
        switch (kind) {
            case "rule" -> throw new RuleViolation("too_long", "title", 5);
            case "stale" -> throw new Conflict("stale", Map.of("version", 3));
            case "database" -> throw new IllegalStateException(new java.sql.SQLException("gone", "08006"));
            default -> throw new IllegalStateException("secret inside");
        }
    }
}
