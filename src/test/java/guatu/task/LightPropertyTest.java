package guatu.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class LightPropertyTest {

    private static final int WORLDS = 20_000;

    /** What a database row holds; nothing else reaches {@link #light}. */
    private record Row(Stage stage, LocalDate redFrom, LocalDate yellowFrom, LocalDate greyUntil) {

        static Row of(LightWorld world) {
            LightAlarm alarm = world.alarm();
            return new Row(world.facts().stage(), alarm.redFrom(), alarm.yellowFrom(), alarm.greyUntil());
        }

        /** The SQL case expression of docs/rules/lights.md, with its handling of null. */
        Light light(LocalDate day) {
            if (stage == Stage.CLOSED) return Light.BLUE;
            if (stage == Stage.DRAFT || stage == Stage.SUSPENDED || stage == Stage.WITHDRAWN) return Light.GREY;
            if (redFrom != null && redFrom.compareTo(day) <= 0) return Light.RED;
            if (yellowFrom != null && yellowFrom.compareTo(day) <= 0) return Light.YELLOW;
            return greyUntil != null && greyUntil.compareTo(day) > 0 ? Light.GREY : Light.GREEN;
        }
    }

    @Test
    void L7_storedDatesGiveTheLightOfTheRules() {
        Map<Light, Integer> seen = new EnumMap<>(Light.class);
        everyWorld((world, random) -> {
            LightAlarm alarm = world.alarm();
            Row row = Row.of(world);
            for (int i = 0; i < 4; i++) {
                LocalDate day = day(random);
                Light expected = world.oracle().on(day);
                assertEquals(expected, alarm.on(day), () -> world + " on " + day);
                assertEquals(expected, row.light(day), () -> world + " on " + day);
                seen.merge(expected, 1, Integer::sum);
            }
        });
        for (Light light : Light.values()) assertTrue(seen.getOrDefault(light, 0) > 1_000, seen::toString);
    }

    @Test
    void L7_theFirstReasonHasTheLightOfTheDay() {
        everyWorld((world, random) -> {
            LocalDate day = day(random);
            var reasons = world.alarm().reasonsOn(day);
            assertEquals(world.oracle().on(day), reasons.get(0).light(), () -> world + " on " + day);
            for (int i = 1; i < reasons.size(); i++) {
                assertTrue(reasons.get(i - 1).light().severity()
                        >= reasons.get(i).light().severity());
            }
        });
    }

    @Test
    void L7_theLightNeverGetsBetterAsDaysPass() {
        everyWorld((world, random) -> {
            LightAlarm alarm = world.alarm();
            int worst = 0;
            for (int i = -3; i < 75; i++) {
                LocalDate day = LightWorld.ORIGIN.plusDays(i);
                int severity = alarm.on(day).severity();
                assertTrue(severity >= worst, () -> world + " on " + day);
                worst = severity;
            }
        });
    }

    @Test
    void L4_soonFromIsTheFirstDueSoonDay() {
        everyWorld((world, random) -> {
            LocalDate due = world.facts().dueOn();
            LocalDate day = day(random);
            if (!world.facts().stage().isOpen()) return;
            LocalDate judged = world.oracle().judged(day);
            LocalDate from = world.alarm().soonFrom();
            boolean soon = from != null && !from.isAfter(day) && !due.isBefore(judged);
            assertEquals(world.oracle().isSoon(due, judged), soon, () -> world + " on " + day);
        });
    }

    @Test
    void L2_L7_inReviewEveryLaterDayLooksLikeTheSubmission() {
        everyWorld((world, random) -> {
            if (!world.facts().frozen()) return;
            LocalDate submitted = world.facts().submittedOn();
            LightAlarm alarm = world.alarm();
            LocalDate later = submitted.plusDays(random.nextInt(4_000));
            assertEquals(alarm.on(submitted), alarm.on(later), world::toString);
            assertEquals(alarm.reasonsOn(submitted), alarm.reasonsOn(later), world::toString);
        });
    }

    private static void everyWorld(BiConsumer<LightWorld, Random> check) {
        Random random = new Random(20220420);
        for (int i = 0; i < WORLDS; i++) check.accept(LightWorld.random(random), random);
    }

    private static LocalDate day(Random random) {
        return LightWorld.ORIGIN.plusDays(random.nextInt(80) - 5);
    }
}
