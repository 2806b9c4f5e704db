package guatu.dashboard;

import guatu.task.Light;
import guatu.task.Stage;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A task that stands otherwise on the later of two days (变化).
 *
 * @param before how it stood at the end of the earlier day; null where it was not there
 * @param kinds what became of it, the gravest first
 */
public record Change(String number, String title, List<String> lead, Side before, Side after, Set<Kind> kinds) {

    /** What may become of a task, the gravest first. */
    public enum Kind {
        OVERDUE,
        CLOSED,
        WORSE,
        EXTENDED,
        ADDED,
        CAUGHT_UP,
        BETTER,
        REOPENED,
        SUSPENDED,
        RESUMED,
        WITHDRAWN
    }

    /** How a task stood at the end of a day. */
    public record Side(Stage stage, Light light, LocalDate dueOn, boolean overdue) {

        /** Blue and grey are aside: nothing is to be done there. */
        private int gravity() {
            return switch (light) {
                case RED -> 2;
                case YELLOW -> 1;
                default -> 0;
            };
        }
    }

    static Change of(String number, String title, List<String> lead, Side before, Side after) {
        return new Change(number, title, lead, before, after, kinds(before, after));
    }

    static Set<Kind> kinds(Side before, Side after) {
        if (before == null) return after.overdue() ? EnumSet.of(Kind.ADDED, Kind.OVERDUE) : EnumSet.of(Kind.ADDED);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        if (before.stage() != after.stage()) moved(kinds, before.stage(), after.stage());
        if (after.overdue() && !before.overdue()) kinds.add(Kind.OVERDUE);
        if (before.overdue() && !after.overdue() && after.stage().isOpen()) kinds.add(Kind.CAUGHT_UP);
        if (before.dueOn() != null && after.dueOn() != null && after.dueOn().isAfter(before.dueOn()))
            kinds.add(Kind.EXTENDED);
        if (after.gravity() > before.gravity()) kinds.add(Kind.WORSE);
        if (after.gravity() < before.gravity() && after.stage().isOpen()) kinds.add(Kind.BETTER);
        return kinds;
    }

    private static void moved(Set<Kind> kinds, Stage from, Stage to) {
        if (from == Stage.CLOSED) kinds.add(Kind.REOPENED);
        if (from == Stage.SUSPENDED && to.isOpen()) kinds.add(Kind.RESUMED);
        switch (to) {
            case CLOSED -> kinds.add(Kind.CLOSED);
            case SUSPENDED -> kinds.add(Kind.SUSPENDED);
            case WITHDRAWN -> kinds.add(Kind.WITHDRAWN);
            default -> {}
        }
    }
}
