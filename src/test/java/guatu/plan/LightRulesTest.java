package guatu.plan;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import guatu.shared.error.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightRulesTest {

    @Test
    void L3_L4_presetOfTheHouse() {
        assertEquals(new LightRules(5, 30, 3, 10), LightRules.CN_STD);
    }

    @ParameterizedTest
    @CsvSource({"-1,30,3,10", "367,30,3,10", "5,101,3,10", "5,30,-1,10", "5,30,3,31", "5,30,3,-1"})
    void L8_presetsOutOfRangeAreRefused(int missed, int redBehind, int soon, int yellowBehind) {
        assertThrows(RuleViolation.class, () -> new LightRules(missed, redBehind, soon, yellowBehind));
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,0", "366,100,366,100", "5,30,3,30"})
    void L8_presetsAtTheEdgeAreTaken(int missed, int redBehind, int soon, int yellowBehind) {
        assertDoesNotThrow(() -> new LightRules(missed, redBehind, soon, yellowBehind));
    }
}
