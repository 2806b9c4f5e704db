package guatu.organisation;

/** What an account may be in the office (角色); administrator, supervisor and auditor never share deeds. */
public enum Role {
    ADMIN,
    SUPERVISOR,
    LEADER,
    UNIT_LEAD,
    MEMBER,
    AUDITOR;

    /** Names for {@code @RolesAllowed}, which needs constants. */
    public static final String ADMIN_ROLE = "ADMIN";

    public static final String SUPERVISOR_ROLE = "SUPERVISOR";
    public static final String LEADER_ROLE = "LEADER";
    public static final String UNIT_LEAD_ROLE = "UNIT_LEAD";
    public static final String MEMBER_ROLE = "MEMBER";
    public static final String AUDITOR_ROLE = "AUDITOR";

    /** True for those who work for one unit and see only its tasks (rule V1). */
    public boolean ofUnit() {
        return this == UNIT_LEAD || this == MEMBER;
    }
}
