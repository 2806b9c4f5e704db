package guatu.account;

import guatu.organisation.Role;
import java.util.List;

/** The accounts of the demo, one per role and three units; the sign-in page lists them while guatu.demo is on. */
public final class DemoAccounts {

    public static final String PASSWORD = "guatu-demo-2022";

    /**
     * One of them.
     *
     * @param name shown name, a job title
     * @param unit name of the unit acted for; null for those who see all
     */
    public record One(String username, String name, Role role, String unit) {}

    public static final List<One> ALL = List.of(
            new One("supervisor", "督查室", Role.SUPERVISOR, null),
            new One("leader", "分管领导", Role.LEADER, null),
            new One("news", "宣传部新闻科联络员", Role.UNIT_LEAD, "市委宣传部新闻科"),
            new One("culture", "文旅局联络员", Role.UNIT_LEAD, "市文化广电体育旅游局"),
            new One("education", "教育局联络员", Role.UNIT_LEAD, "市教育局"),
            new One("auditor", "审计员", Role.AUDITOR, null),
            new One("admin", "系统管理员", Role.ADMIN, null));

    private DemoAccounts() {}
}
