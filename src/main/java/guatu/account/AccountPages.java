package guatu.account;

import guatu.organisation.CurrentActor;
import guatu.organisation.Role;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.shared.error.RuleViolation;
import guatu.shared.web.CurrentLanguage;
import guatu.shared.web.FormErrors;
import guatu.shared.web.Html;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The accounts, for the administrator (账户管理). */
@Path("/admin/accounts")
@RolesAllowed(Role.ADMIN_ROLE)
@Blocking
class AccountPages {

    /** The form as typed. */
    record Form(
            @RestForm String username,
            @RestForm String name,
            @RestForm String role,
            @RestForm String unit) {

        static Form of(AccountList.Row row) {
            String unit = row.unitId() == null ? "" : row.unitId().toString();
            return new Form(row.username(), row.name(), row.role().name(), unit);
        }

        Role chosenRole() {
            return Arrays.stream(Role.values())
                    .filter(known -> known.name().equals(role))
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation("required", "role"));
        }

        Long chosenUnit() {
            return unit == null || !unit.matches("[0-9]{1,18}") ? null : Long.valueOf(unit);
        }
    }

    /** A unit to choose, indented by its depth in the tree. */
    record UnitChoice(String id, String name) {
        static UnitChoice of(Unit unit) {
            int depth = unit.path().split("/").length - 2;
            return new UnitChoice(unit.id().toString(), "　".repeat(Math.max(depth, 0)) + unit.name());
        }
    }

    /** The form, what there is to choose from, and the account as it stands; null for a new one. */
    record View(Form form, List<UnitChoice> units, AccountList.Row account) {
        public List<Role> roles() {
            return List.of(Role.values());
        }
    }

    @CheckedTemplate(basePath = "account")
    static class Templates {
        private Templates() {}

        static native TemplateInstance accounts(List<AccountList.Row> rows);

        static native TemplateInstance account(View view, FormErrors errors);
    }

    private final AccountList list;
    private final OpenAccount openAccount;
    private final ChangeAccount changeAccount;
    private final Units units;
    private final CurrentActor current;
    private final CurrentLanguage language;
    private final Html html;

    AccountPages(
            AccountList list,
            OpenAccount openAccount,
            ChangeAccount changeAccount,
            Units units,
            CurrentActor current,
            CurrentLanguage language,
            Html html) {
        this.list = list;
        this.openAccount = openAccount;
        this.changeAccount = changeAccount;
        this.units = units;
        this.current = current;
        this.language = language;
        this.html = html;
    }

    @GET
    public RestResponse<String> all() {
        return html.page(Templates.accounts(list.all()));
    }

    @GET
    @Path("/new")
    public RestResponse<String> blank() {
        Form form = new Form("", "", Role.UNIT_LEAD.name(), "");
        return html.page(Templates.account(view(form, null), FormErrors.NONE));
    }

    @POST
    public RestResponse<String> open(@BeanParam Form form) {
        String password = Secret.typeable(4).text();
        try {
            openAccount.handle(
                    current.get(),
                    new OpenAccount.Command(
                            form.username(), form.name(), form.chosenRole(), form.chosenUnit(), password, true));
            return html.page(OncePassword.once(Usernames.plain(form.username()), password));
        } catch (RuleViolation e) {
            return again(form, null, e);
        }
    }

    @GET
    @Path("/{username}")
    public RestResponse<String> one(@RestPath String username) {
        AccountList.Row row = list.row(username);
        return html.page(Templates.account(view(Form.of(row), row), FormErrors.NONE));
    }

    @POST
    @Path("/{username}")
    public RestResponse<String> change(@RestPath String username, @BeanParam Form form) {
        AccountList.Row row = list.row(username);
        try {
            return changed(
                    row,
                    new ChangeAccount.Command(form.name(), form.chosenRole(), form.chosenUnit(), row.active(), null));
        } catch (RuleViolation e) {
            return again(form, row, e);
        }
    }

    private RestResponse<String> changed(AccountList.Row row, ChangeAccount.Command command) {
        changeAccount.handle(current.get(), row.username(), command);
        return Html.goTo("/admin/accounts");
    }

    private RestResponse<String> again(Form form, AccountList.Row row, RuleViolation e) {
        String message = language.word("error_" + e.code(), e.args().toArray());
        return html.again(Templates.account(view(form, row), FormErrors.of(e.field(), message)));
    }

    private View view(Form form, AccountList.Row row) {
        return new View(form, units.activeByPath().stream().map(UnitChoice::of).toList(), row);
    }
}
