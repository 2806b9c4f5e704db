package guatu.lights;

import guatu.plan.LightPresetBoard;
import guatu.plan.LightRules;
import guatu.plan.PlanFacts;

/** Light rules as a page shows them in its form. */
public record TypedRules(
        String code,
        String name,
        String lightPreset,
        String redMissedDays,
        String redBehind,
        String yellowSoonDays,
        String yellowBehind,
        int version) {

    /** A new preset that begins with the values of another. */
    static TypedRules blankLike(LightPresetBoard preset) {
        TypedRules like = of(preset);
        return new TypedRules(
                "", "", null, like.redMissedDays, like.redBehind, like.yellowSoonDays, like.yellowBehind, -1);
    }

    static TypedRules of(LightPresetBoard preset) {
        LightRules rules = preset.lightRules();
        return new TypedRules(
                preset.code(),
                preset.name(),
                null,
                String.valueOf(rules.redMissedDays()),
                String.valueOf(rules.redBehind()),
                String.valueOf(rules.yellowSoonDays()),
                String.valueOf(rules.yellowBehind()),
                preset.version());
    }

    /** A plan's choice, with only those values that differ from the preset's. */
    static TypedRules of(PlanFacts facts, LightRules preset, int version) {
        LightRules own = facts.lightRules();
        return new TypedRules(
                null,
                null,
                facts.lightPreset(),
                unless(own.redMissedDays(), preset.redMissedDays()),
                unless(own.redBehind(), preset.redBehind()),
                unless(own.yellowSoonDays(), preset.yellowSoonDays()),
                unless(own.yellowBehind(), preset.yellowBehind()),
                version);
    }

    private static String unless(int own, int preset) {
        return own == preset ? "" : String.valueOf(own);
    }
}
