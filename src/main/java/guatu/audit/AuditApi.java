package guatu.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import guatu.organisation.Role;
import guatu.shared.error.RuleViolation;
import guatu.shared.time.Today;
import guatu.shared.web.Paging;
import guatu.shared.web.Typed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The trail as JSON. */
@Path("/api/audit")
@RolesAllowed({Role.AUDITOR_ROLE, Role.SUPERVISOR_ROLE, Role.LEADER_ROLE})
@Tag(name = "Audit", description = "The trail: who changed what, when, from where and why.")
class AuditApi {

    private final AuditEntries entries;
    private final VerifyTrail verify;
    private final Today today;

    AuditApi(AuditEntries entries, VerifyTrail verify, Today today) {
        this.entries = entries;
        this.verify = verify;
        this.today = today;
    }

    record Page(long total, int page, int size, List<Item> items) {}

    record Item(
            long id,
            Instant at,
            String username,
            String actor,
            String address,
            String entity,
            String key,
            String verb,

            @JsonRawValue @Schema(implementation = Object.class)
            String before,

            @JsonRawValue @Schema(implementation = Object.class)
            String after,

            String why,
            String hash) {

        static Item of(AuditEntry e) {
            return new Item(
                    e.id(),
                    e.at(),
                    e.username(),
                    e.actor(),
                    e.address(),
                    e.entity(),
                    e.key(),
                    e.verb(),
                    e.before(),
                    e.after(),
                    e.why(),
                    e.hash());
        }
    }

    @GET
    @Operation(summary = "Reads the trail, newest first, filtered and by pages; from and to are days, both included")
    public Page list(@BeanParam AuditQuery query) {
        AuditQuestion question = query.question(today);
        Paging paging = query.paging();
        List<Item> items = entries.page(question, paging.offset(), paging.size()).stream()
                .map(Item::of)
                .toList();
        return new Page(entries.count(question), paging.page(), paging.size(), items);
    }

    @GET
    @Path("/verify")
    @Operation(
            summary = "Walks the chain and names the first broken entry",
            description =
                    "Give back the id and hash of the head noted at an earlier check to find a tail written anew.")
    public TrailVerdict verify(@RestQuery String id, @RestQuery String hash) {
        Integer noted = Typed.number("id", id);
        if (noted != null && Typed.words(hash) == null) throw new RuleViolation("required", "hash");
        return verify.handle(noted == null ? null : new AuditEntries.Head(noted, hash.strip()));
    }
}
