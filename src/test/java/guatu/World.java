package guatu;

import guatu.account.OpenAccount;
import guatu.organisation.Actor;
import guatu.organisation.Role;
import guatu.organisation.Unit;
import guatu.organisation.Units;
import guatu.shared.error.RuleViolation;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** The tests' office: units and accounts by job title, made when first asked for. */
public final class World {

    private World() {}

    /** The id of the active unit of that name, made at the top of the tree when there is none. */
    public static long unit(String name) {
        return unit(name, null);
    }

    /** The same, made below another unit. */
    public static long unit(String name, String parent) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Units units = Arc.container().instance(Units.class).get();
            Unit above = parent == null ? null : units.byName(parent);
            return units.called(name)
                    .orElseGet(() -> units.add(new Unit(name, null, above)))
                    .id();
        });
    }

    /** Opens the account unless it is there; its password is {@link As#PASSWORD}. */
    public static void account(String username, Role role, String unit) {
        account(username, role, unit, username);
    }

    /** The same, with a shown name. */
    public static void account(String username, Role role, String unit, String name) {
        Long unitId = unit == null ? null : unit(unit);
        var command = new OpenAccount.Command(username, name, role, unitId, As.PASSWORD, false);
        var context = Arc.container().requestContext();
        boolean activate = !context.isActive();
        if (activate) context.activate();
        try {
            Arc.container().instance(OpenAccount.class).get().handle(Actor.SYSTEM, command);
        } catch (RuleViolation e) {
            if (!e.code().equals("account_taken")) throw e;
        } finally {
            if (activate) context.terminate();
        }
    }

    /** A sign-in name that stands for a unit's Chinese name. */
    public static String usernameFor(String kind, String unit) {
        return kind + "-" + Integer.toHexString(unit.hashCode());
    }
}
