package guatu.account;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.shared.web.Html;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Closes and reopens accounts and resets passwords (停用、恢复、重置密码). */
@Path("/admin/accounts/{username}")
@RolesAllowed(Role.ADMIN_ROLE)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Blocking
class AccountDeedPages {

    private final AccountList list;
    private final ChangeAccount changeAccount;
    private final CurrentActor current;
    private final Html html;

    AccountDeedPages(AccountList list, ChangeAccount changeAccount, CurrentActor current, Html html) {
        this.list = list;
        this.changeAccount = changeAccount;
        this.current = current;
        this.html = html;
    }

    @POST
    @Path("/deactivation")
    public RestResponse<String> deactivate(@RestPath String username) {
        return active(username, false);
    }

    @POST
    @Path("/activation")
    public RestResponse<String> reactivate(@RestPath String username) {
        return active(username, true);
    }

    private RestResponse<String> active(String username, boolean active) {
        var command = ChangeAccount.Command.of(list.row(username)).active(active);
        changeAccount.handle(current.get(), username, command);
        return Html.goTo("/admin/accounts");
    }

    @POST
    @Path("/password-reset")
    public RestResponse<String> resetPassword(@RestPath String username) {
        AccountList.Row row = list.row(username);
        String password = Secret.typeable(4).text();
        changeAccount.handle(
                current.get(), username, ChangeAccount.Command.of(row).password(password));
        return html.page(OncePassword.once(row.username(), password));
    }
}
