package guatu.account;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.shared.error.RuleViolation;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The accounts, for the administrator's programs. */
@Path("/api/accounts")
@RolesAllowed(Role.ADMIN_ROLE)
@Blocking
@Tag(name = "Accounts", description = "Who may sign in, and as what.")
class AccountApi {

    /** A new account; without a password a one-time one is made and told once. */
    record Wish(
            @NotBlank String username,
            @NotBlank String name,
            @NotNull Role role,
            String unit,
            String password) {
        @Override
        public String toString() {
            return "Wish[" + username + "]";
        }
    }

    /** What shall change; fields left out stay, an empty unit means none. */
    record Change(String name, Role role, String unit, String password, Boolean active) {
        @Override
        public String toString() {
            return "Change[" + name + ", " + role + ", " + unit + ", " + active + "]";
        }
    }

    /** The account that was opened; the password is told only where it was made here. */
    record Opened(String username, String name, Role role, String unit, String oneTimePassword) {
        @Override
        public String toString() {
            return "Opened[" + username + "]";
        }
    }

    private final AccountList list;
    private final OpenAccount openAccount;
    private final ChangeAccount changeAccount;
    private final Units units;
    private final CurrentActor current;

    AccountApi(
            AccountList list, OpenAccount openAccount, ChangeAccount changeAccount, Units units, CurrentActor current) {
        this.list = list;
        this.openAccount = openAccount;
        this.changeAccount = changeAccount;
        this.units = units;
        this.current = current;
    }

    @GET
    @Operation(summary = "Lists the accounts")
    public List<AccountList.Row> list() {
        return list.all();
    }

    @POST
    @Operation(summary = "Opens an account")
    public RestResponse<Opened> open(@Valid @NotNull Wish wish) {
        boolean made = wish.password() == null;
        String password = made ? Secret.typeable(4).text() : wish.password();
        openAccount.handle(
                current.get(),
                new OpenAccount.Command(
                        wish.username(), wish.name(), wish.role(), unitId(wish.unit()), password, made));
        AccountList.Row row = list.row(wish.username());
        return RestResponse.status(
                RestResponse.Status.CREATED,
                new Opened(row.username(), row.name(), row.role(), row.unit(), made ? password : null));
    }

    @PATCH
    @Path("/{username}")
    @Operation(summary = "Changes an account, or puts it in or out of use")
    public AccountList.Row change(@RestPath String username, @NotNull Change change) {
        AccountList.Row now = list.row(username);
        changeAccount.handle(
                current.get(),
                username,
                new ChangeAccount.Command(
                        change.name() == null ? now.name() : change.name(),
                        change.role() == null ? now.role() : change.role(),
                        change.unit() == null ? now.unitId() : unitId(change.unit()),
                        change.active() == null ? now.active() : change.active(),
                        change.password()));
        return list.row(username);
    }

    private Long unitId(String name) {
        if (name == null || name.isBlank()) return null;
        return units.called(name).map(Unit::id).orElseThrow(() -> new RuleViolation("unknown_unit", "unit", name));
    }
}
