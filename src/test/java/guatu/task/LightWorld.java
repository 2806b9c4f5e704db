package guatu.task;

import guatu.calendar.WorkingDays;
import guatu.plan.LightRules;
import guatu.task.LightFacts.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random facts, rules and calendars around spring 2022; the same seed makes the same world. */
record LightWorld(LightFacts facts, LightRules rules, WorkingDays calendar) {

    static final LocalDate ORIGIN = LocalDate.of(2022, 3, 1);

    static LightWorld random(Random random) {
        return new LightWorld(facts(random), rules(random), calendar(random));
    }

    LightAlarm alarm() {
        return LightAlarm.of(facts, rules, calendar);
    }

    LightOracle oracle() {
        return new LightOracle(facts, rules, calendar);
    }

    private static LightFacts facts(Random random) {
        Stage stage = random.nextInt(4) > 0
                ? List.of(Stage.ISSUED, Stage.ACTIVE, Stage.IN_REVIEW).get(random.nextInt(3))
                : Stage.values()[random.nextInt(Stage.values().length)];
        int span = 1 + random.nextInt(70);
        int percent = random.nextInt(3) == 0 ? 0 : random.nextInt(101);
        return new LightFacts(
                stage,
                dayOrNull(random, span),
                dayOrNull(random, span),
                dayOrNull(random, span),
                dayOrNull(random, span),
                dayOrNull(random, span),
                percent,
                random.nextInt(3),
                nodes(random, span));
    }

    private static List<Node> nodes(Random random, int span) {
        List<Node> nodes = new ArrayList<>();
        int settledOf = 1 + random.nextInt(4);
        for (int number = random.nextInt(2) == 0 ? 0 : random.nextInt(14); number > 0; number--) {
            nodes.add(new Node(number, "节点" + number, dayOrNull(random, span), random.nextInt(settledOf) > 0));
        }
        return nodes;
    }

    private static LocalDate dayOrNull(Random random, int span) {
        return random.nextInt(8) == 0 ? null : ORIGIN.plusDays(random.nextInt(span));
    }

    private static LightRules rules(Random random) {
        if (random.nextInt(3) == 0) return LightRules.CN_STD;
        int redBehind = random.nextInt(101);
        return new LightRules(random.nextInt(12), redBehind, random.nextInt(8), random.nextInt(redBehind + 1));
    }

    private static WorkingDays calendar(Random random) {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        for (int i = random.nextInt(40); i > 0; i--) {
            exceptions.put(ORIGIN.plusDays(random.nextInt(80) - 5), random.nextInt(3) == 0);
        }
        return WorkingDays.of(exceptions);
    }
}
