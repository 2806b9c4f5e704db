package guatu.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guatu.shared.error.RuleViolation;
import org.junit.jupiter.api.Test;

/** Rule L8: what becomes of a plan's lights when its preset moves, and what a plan asks of a preset. */
class LightRulesFollowTest {

    private static final LightRules BEFORE = new LightRules(5, 30, 3, 10);
    private static final LightRules AFTER = new LightRules(2, 20, 7, 5);

    @Test
    void L8_a_plan_without_values_of_its_own_becomes_the_preset() {
        assertEquals(AFTER, BEFORE.following(BEFORE, AFTER));
    }

    @Test
    void L8_a_value_of_the_plan_s_own_stays() {
        LightRules own = new LightRules(5, 30, 4, 10);
        assertEquals(new LightRules(2, 20, 4, 5), own.following(BEFORE, AFTER));
    }

    @Test
    void L8_yellow_never_passes_red_when_only_red_follows() {
        LightRules own = new LightRules(5, 30, 3, 25);
        assertEquals(new LightRules(2, 20, 7, 20), own.following(BEFORE, AFTER));
    }

    @Test
    void L8_a_wish_puts_single_values_over_the_preset() {
        assertEquals(new LightRules(5, 30, 9, 10), new LightWish(null, null, null, 9, null).over(BEFORE));
    }

    @Test
    void L8_a_preset_has_a_plain_code_and_a_name() {
        LightPreset own = new LightPreset("own", "自用", BEFORE);
        own.change("自用", AFTER);
        assertEquals(AFTER, own.rules());
        assertEquals("OWN", own.code());
        assertThrows(RuleViolation.class, () -> own.change(" ", AFTER));
        assertThrows(RuleViolation.class, () -> new LightPreset("a b", "自用", BEFORE));
    }
}
