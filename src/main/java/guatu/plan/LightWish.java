package guatu.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The lights that a plan asks for: a preset, and single values of its own; what is null stays as the preset, or without
 * a preset as the plan, has it.
 */
@Schema(name = "LightWish", example = "{\"lightPreset\": \"BY-DAYS\", \"yellowSoonDays\": 7}")
public record LightWish(
        @Schema(
                description = "Code of the preset; without it the plan's present values are the ground",
                example = "BY-DAYS")
        String lightPreset,

        @Schema(description = "Red when a milestone is missed by more working days than this", example = "5")
        Integer redMissedDays,

        @Schema(description = "Red when behind schedule by more points than this; 100 never", example = "30")
        Integer redBehind,

        @Schema(description = "Yellow so many working days before a deadline or milestone", example = "3")
        Integer yellowSoonDays,

        @Schema(description = "Yellow when behind schedule by more points than this", example = "10")
        Integer yellowBehind) {

    LightRules over(LightRules ground) {
        return new LightRules(
                or(redMissedDays, ground.redMissedDays()),
                or(redBehind, ground.redBehind()),
                or(yellowSoonDays, ground.yellowSoonDays()),
                or(yellowBehind, ground.yellowBehind()));
    }

    private static int or(Integer wanted, int ground) {
        return wanted == null ? ground : wanted;
    }
}
