package guatu.demo;

import guatu.account.DemoAccounts;
import guatu.organisation.Actor;
import guatu.organisation.Person;
import guatu.organisation.Role;
import guatu.organisation.Unit;
import guatu.task.Assignment;
import guatu.task.Part;
import guatu.task.Task;
import java.util.Set;

/** Who acts in the demo: the account of a role or unit, else the job title that the workbook names. */
final class DemoCast {

    private static final String ADDRESS = "local";

    private DemoCast() {}

    static Actor supervisor() {
        return DemoAccounts.ALL.stream()
                .filter(account -> account.role() == Role.SUPERVISOR)
                .findFirst()
                .map(account -> new Actor(
                        0, account.username(), account.name(), Set.of(Role.SUPERVISOR), null, null, null, ADDRESS))
                .orElseThrow();
    }

    /** The person who reports for the first leading unit of a task. */
    static Actor of(Task task) {
        Assignment lead = task.assignments().stream()
                .filter(assignment -> assignment.part() == Part.LEAD)
                .findFirst()
                .orElseThrow();
        return DemoAccounts.ALL.stream()
                .filter(account -> lead.unit().name().equals(account.unit()))
                .findFirst()
                .map(account -> actor(account.username(), account.name(), lead.unit()))
                .orElseGet(() -> actor("demo", title(lead), lead.unit()));
    }

    private static String title(Assignment lead) {
        Person owner = lead.owner();
        return owner == null ? lead.unit().name() : owner.shown();
    }

    private static Actor actor(String username, String name, Unit unit) {
        return new Actor(0, username, name, Set.of(Role.UNIT_LEAD), unit.id(), unit.path(), unit.name(), ADDRESS);
    }
}
