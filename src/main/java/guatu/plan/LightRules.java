package guatu.plan;

import guatu.shared.error.RuleViolation;
import jakarta.persistence.Embeddable;

/**
 * When the light of a task turns (亮灯规则): the settings of rules L3 and L4 that a plan may choose.
 *
 * @param redMissedDays a milestone missed by more working days than this is red; 0 to 366
 * @param redBehind behind schedule by more points than this is red; 0 to 100, 100 never
 * @param yellowSoonDays a deadline or milestone this many working days away or nearer is yellow; 0 to 366
 * @param yellowBehind behind schedule by more points than this is yellow; 0 to redBehind
 */
@Embeddable
public record LightRules(int redMissedDays, int redBehind, int yellowSoonDays, int yellowBehind) {

    /** The preset of the house. */
    public static final LightRules CN_STD = new LightRules(5, 30, 3, 10);

    public LightRules {
        requireRange("redMissedDays", redMissedDays, 366);
        requireRange("redBehind", redBehind, 100);
        requireRange("yellowSoonDays", yellowSoonDays, 366);
        requireRange("yellowBehind", yellowBehind, redBehind);
    }

    /**
     * What a plan's rules become when its preset moves: a value that stood as the preset had it follows, one of the
     * plan's own stays; yellow never passes red.
     */
    public LightRules following(LightRules before, LightRules after) {
        int red = follow(redBehind, before.redBehind, after.redBehind);
        return new LightRules(
                follow(redMissedDays, before.redMissedDays, after.redMissedDays),
                red,
                follow(yellowSoonDays, before.yellowSoonDays, after.yellowSoonDays),
                Math.min(red, follow(yellowBehind, before.yellowBehind, after.yellowBehind)));
    }

    private static int follow(int own, int before, int after) {
        return own == before ? after : own;
    }

    private static void requireRange(String field, int value, int most) {
        if (value < 0 || value > most) {
            throw new RuleViolation("out_of_range", "lightRules." + field, 0, most);
        }
    }
}
