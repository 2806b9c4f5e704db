package guatu.task;

import guatu.calendar.HolidayFile;
import guatu.calendar.WorkingDays;
import guatu.plan.LightRules;
import guatu.task.LightFacts.Node;
import java.time.LocalDate;
import java.util.List;

/** Tasks of spring 2022, under the preset of the house and the real Chinese calendar. */
final class LightFixture {

    static final WorkingDays CHINA = HolidayFile.bundled().workingDays();
    static final LocalDate START = day("2022-03-07");
    static final LocalDate DUE = day("2022-05-31");

    private LightFixture() {}

    static LightFacts closed(String closedOn, int extensions) {
        return new LightFacts(Stage.CLOSED, START, DUE, DUE, null, day(closedOn), 100, extensions, List.of());
    }

    static LightFacts active(String startsOn, String dueOn, int percent, Node... nodes) {
        return task(Stage.ACTIVE, day(startsOn), day(dueOn), null, percent, nodes);
    }

    static LightFacts task(
            Stage stage, LocalDate startsOn, LocalDate dueOn, LocalDate submittedOn, int percent, Node... nodes) {
        return new LightFacts(stage, startsOn, dueOn, dueOn, submittedOn, null, percent, 0, List.of(nodes));
    }

    static Node node(int number, String dueOn, boolean settled) {
        return new Node(number, "节点" + number, day(dueOn), settled);
    }

    static LightAlarm alarm(LightFacts facts) {
        return LightAlarm.of(facts, LightRules.CN_STD, CHINA);
    }

    static String reasons(LightAlarm alarm, String asked) {
        return alarm.reasonsOn(day(asked)).stream()
                .map(LightFixture::text)
                .toList()
                .toString();
    }

    static String text(LightReason.Explained reason) {
        return reason.code() + reason.args();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
