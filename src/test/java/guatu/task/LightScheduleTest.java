package guatu.task;

import static guatu.task.LightFixture.CHINA;
import static guatu.task.LightFixture.DUE;
import static guatu.task.LightFixture.START;
import static guatu.task.LightFixture.active;
import static guatu.task.LightFixture.alarm;
import static guatu.task.LightFixture.day;
import static guatu.task.LightFixture.node;
import static guatu.task.LightFixture.reasons;
import static guatu.task.LightFixture.task;
import static guatu.task.LightFixture.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import guatu.plan.LightRules;
import guatu.task.LightFacts.Node;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightScheduleTest {

    @ParameterizedTest
    @CsvSource({
        "2022-03-11,50,GREEN",
        "2022-03-14,50,GREEN",
        "2022-03-15,50,YELLOW",
        "2022-03-17,50,RED",
        "2022-03-16,50,YELLOW"
    })
    void L6_linearOverWorkingDays(LocalDate asked, int percent, Light light) {
        // ten working days from 7 to 18 March; due-soon switched to the last day only
        LightFacts facts = active("2022-03-07", "2022-03-18", percent);
        LightRules rules = new LightRules(5, 30, 0, 10);
        assertEquals(light, LightAlarm.of(facts, rules, CHINA).on(asked));
    }

    @ParameterizedTest
    @CsvSource({"3,0,YELLOW", "4,0,RED", "4,1,YELLOW", "1,0,GREEN", "2,0,YELLOW", "2,1,GREEN"})
    void L6_nodesDueAgainstNodesSettled(int due, int settledLater, Light light) {
        List<Node> nodes = new ArrayList<>();
        for (int number = 1; number <= 10; number++) {
            // due today is expected (L6) but not yet missed (L4)
            nodes.add(node(number, number <= due ? "2022-04-20" : "2022-09-30", number > 10 - settledLater));
        }
        LightFacts facts = active("2022-03-07", "2022-12-30", 0, nodes.toArray(Node[]::new));
        var calm = new LightRules(5, 30, 0, 10);
        LightAlarm alarm = LightAlarm.of(facts, calm, CHINA);
        var behind = alarm.reasonsOn(day("2022-04-20")).stream()
                .filter(r -> r.code().equals("behind"))
                .findFirst();
        assertEquals(light, behind.map(LightReason.Explained::light).orElse(Light.GREEN));
    }

    @Test
    void L6_moreThanThirtyPointsIsExactAndReadsAsMore() {
        List<Node> nodes = new ArrayList<>();
        for (int number = 1; number <= 13; number++)
            nodes.add(node(number, number <= 4 ? "2022-04-20" : "2022-09-30", false));
        LightAlarm alarm = alarm(active("2022-03-07", "2022-12-30", 0, nodes.toArray(Node[]::new)));
        assertEquals(
                "behind[31, 0, 31]", text(alarm.reasonsOn(day("2022-04-20")).get(0)));
        assertEquals(Light.RED, alarm.on(day("2022-04-20")));
    }

    @Test
    void L7_inReviewTheLightStandsStill() {
        LightAlarm alarm = alarm(task(Stage.IN_REVIEW, START, DUE, day("2022-05-27"), 100));
        assertEquals(Light.YELLOW, alarm.on(day("2022-08-01")));
        assertEquals("[due_soon[2022-05-31, 2], in_review[2022-05-27]]", reasons(alarm, "2022-08-01"));
        assertNull(alarm.redFrom());
        assertEquals(0, alarm.overdueDays(day("2022-08-01")));
    }

    @Test
    void L7_submittedLateStaysRedAndStopsCounting() {
        LightAlarm alarm = alarm(task(Stage.IN_REVIEW, START, DUE, day("2022-06-02"), 100));
        assertEquals("[overdue[2022-05-31, 2], in_review[2022-06-02]]", reasons(alarm, "2022-08-01"));
        assertEquals(2, alarm.overdueDays(day("2022-08-01")));
    }

    @Test
    void L7_submittedBeforeItsStartStaysGrey() {
        LightAlarm alarm = alarm(task(Stage.IN_REVIEW, START, DUE, day("2022-03-01"), 100));
        assertEquals(day("9999-12-31"), alarm.greyUntil());
        assertEquals(Light.GREY, alarm.on(day("2022-08-01")));
        assertEquals("[not_started[2022-03-07], in_review[2022-03-01]]", reasons(alarm, "2022-08-01"));
    }

    @Test
    void L7_firstDaysOfCenturiesAreArithmetic() {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (int i = 0; i < 10_000; i++) alarm(active("1900-01-01", "9999-12-31", 10));
        });
    }

    /** Plain numbers: three shares, one of them due; then two due and one done. */
    @Test
    void L6_theShownPercentsAndPointsAddUp() {
        LocalDate day = day("2022-04-20");
        Schedule none = new NodeSchedule(3, 0, java.util.List.of(day));
        assertEquals("34 0 34", none.expectedPercent(day) + " " + none.actualPercent() + " " + none.pointsBehind(day));
        Schedule one = new NodeSchedule(3, 1, java.util.List.of(day, day));
        assertEquals("67 33 34", one.expectedPercent(day) + " " + one.actualPercent() + " " + one.pointsBehind(day));
    }
}
