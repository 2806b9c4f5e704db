package guatu.organisation;

import java.util.Set;

/**
 * Who does something: the signed-in account as the rules see it.
 *
 * @param accountId id of the account; 0 for the program itself
 * @param username sign-in name
 * @param name shown name, a job title as a rule
 * @param roles deeds allowed; the first administrator also holds SUPERVISOR until a supervisor exists
 * @param unitId the unit answered for; null when none
 * @param unitPath path of that unit in the tree, such as {@code /1/7/}; null when none
 * @param unitName its name; null when none
 * @param address network address of the caller, for the trail
 */
public record Actor(
        long accountId,
        String username,
        String name,
        Set<Role> roles,
        Long unitId,
        String unitPath,
        String unitName,
        String address) {

    /** The program itself, for the demo and for jobs. */
    public static final Actor SYSTEM =
            new Actor(0, "system", "system", Set.of(Role.SUPERVISOR, Role.ADMIN), null, null, null, "local");

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Supervisors, leaders and auditors see every task (rule V2). */
    public boolean seesAll() {
        return is(Role.SUPERVISOR) || is(Role.LEADER) || is(Role.AUDITOR);
    }

    /** Works for one unit: a unit lead or a member with a unit. */
    public boolean worksForUnit() {
        return unitId != null && (is(Role.UNIT_LEAD) || is(Role.MEMBER));
    }
}
