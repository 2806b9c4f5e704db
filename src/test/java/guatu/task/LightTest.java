package guatu.task;

import static guatu.task.LightFixture.DUE;
import static guatu.task.LightFixture.START;
import static guatu.task.LightFixture.active;
import static guatu.task.LightFixture.alarm;
import static guatu.task.LightFixture.closed;
import static guatu.task.LightFixture.day;
import static guatu.task.LightFixture.node;
import static guatu.task.LightFixture.reasons;
import static guatu.task.LightFixture.task;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import guatu.task.LightFacts.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LightTest {

    @Test
    void L1_closedIsBlue() {
        LightAlarm alarm = alarm(closed("2022-05-31", 0));
        assertEquals(Light.BLUE, alarm.on(day("2022-06-30")));
        assertEquals("[closed[]]", reasons(alarm, "2022-06-30"));
    }

    @Test
    void L1_closedAfterTheFirstPromiseKeepsItsMarks() {
        LightAlarm alarm = alarm(closed("2022-06-01", 2));
        assertEquals(Light.BLUE, alarm.on(day("2030-01-01")));
        assertEquals("[closed_late[2022-05-31, 2022-06-01], extended[2]]", reasons(alarm, "2030-01-01"));
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "SUSPENDED", "WITHDRAWN"})
    void L2_setAsideIsGreyHoweverLate(Stage stage) {
        LightAlarm alarm = alarm(task(stage, START, DUE, null, 0, node(1, "2022-04-01", false)));
        assertEquals(Light.GREY, alarm.on(day("2023-01-01")));
        assertEquals("[" + stage.name().toLowerCase(Locale.ROOT) + "[]]", reasons(alarm, "2023-01-01"));
        assertNull(alarm.redFrom());
        assertNull(alarm.soonFrom());
    }

    @Test
    void L2_notStartedBeatsDueSoon() {
        LightAlarm alarm = alarm(active("2022-05-31", "2022-05-31", 0));
        assertEquals(Light.GREY, alarm.on(day("2022-05-30")));
        assertEquals("[not_started[2022-05-31]]", reasons(alarm, "2022-05-30"));
        assertEquals(Light.RED, alarm.on(day("2022-05-31")));
        assertEquals(day("2022-05-26"), alarm.soonFrom());
    }

    @Test
    void L2_aMissedNodeBeatsNotStarted() {
        LightAlarm alarm = alarm(active("2022-05-09", "2022-12-30", 0, node(1, "2022-04-18", false)));
        assertEquals(Light.GREY, alarm.on(day("2022-04-18")));
        assertEquals(Light.RED, alarm.on(day("2022-04-19")));
        assertEquals("[behind[100, 0, 100], node_missed[1, 节点1, 2022-04-18, 1]]", reasons(alarm, "2022-04-19"));
    }

    @Test
    void L3_overdueFromTheDayAfterDue() {
        LightAlarm alarm = alarm(active("2022-03-07", "2022-04-29", 100));
        assertEquals(Light.YELLOW, alarm.on(day("2022-04-29")));
        assertEquals(Light.RED, alarm.on(day("2022-04-30")));
        assertEquals("[overdue[2022-04-29, 6]]", reasons(alarm, "2022-05-05"));
        assertEquals(6, alarm.overdueDays(day("2022-05-05")));
        assertEquals(1, alarm.overdueWorkingDays(day("2022-05-05")));
        assertEquals(0, alarm.overdueDays(day("2022-04-29")));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-16,YELLOW,'[node_soon[2, 节点2, 2022-05-16, 0]]'",
        "2022-05-17,YELLOW,'[node_missed[2, 节点2, 2022-05-16, 1]]'",
        "2022-05-23,YELLOW,'[node_missed[2, 节点2, 2022-05-16, 5]]'",
        "2022-05-24,RED,'[node_missed[2, 节点2, 2022-05-16, 6]]'"
    })
    void L3_L4_aMissedNodeIsYellowThenRed(LocalDate asked, Light light, String why) {
        List<Node> nodes = new ArrayList<>(List.of(node(2, "2022-05-16", false)));
        for (int number = 3; number <= 12; number++) nodes.add(node(number, "2022-11-30", false));
        LightAlarm alarm = alarm(active("2022-03-07", "2022-12-30", 0, nodes.toArray(Node[]::new)));
        assertEquals(light, alarm.on(asked));
        assertEquals(
                why,
                alarm.reasonsOn(asked).stream()
                        .filter(r -> !r.code().equals("behind"))
                        .map(LightFixture::text)
                        .toList()
                        .toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-24,GREEN,[on_track[]]",
        "2022-05-25,GREEN,[on_track[]]",
        "2022-05-26,YELLOW,'[due_soon[2022-05-31, 3]]'",
        "2022-05-29,YELLOW,'[due_soon[2022-05-31, 2]]'",
        "2022-05-31,YELLOW,'[due_soon[2022-05-31, 0]]'"
    })
    void L4_dueSoonWithinThreeWorkingDays(LocalDate asked, Light light, String why) {
        LightAlarm alarm = alarm(active("2022-03-07", "2022-05-31", 100));
        assertEquals(light, alarm.on(asked));
        assertEquals(why, reasons(alarm, asked.toString()));
    }

    @Test
    void L4_theNextNodeCountsLikeTheDeadlineAndHolidaysDoNot() {
        LightAlarm alarm = alarm(active("2022-03-07", "2022-12-30", 0, node(1, "2022-05-05", false)));
        assertEquals(day("2022-04-27"), alarm.yellowFrom());
        assertEquals("[node_soon[1, 节点1, 2022-05-05, 3]]", reasons(alarm, "2022-04-27"));
    }

    @Test
    void L5_greenOtherwise() {
        LightAlarm alarm = alarm(active("2022-03-07", "2022-05-31", 100));
        assertEquals(Light.GREEN, alarm.on(START));
        assertEquals(Light.GREY, alarm.on(START.minusDays(1)));
    }

    @Test
    void L5_withoutDatesThereIsNothingToBeLateFor() {
        LightAlarm alarm = alarm(task(Stage.ISSUED, null, null, null, 0));
        assertEquals(Light.GREEN, alarm.on(day("9999-12-30")));
        assertNull(alarm.greyUntil());
    }
}
