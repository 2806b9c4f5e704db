package guatu.plan;

/**
 * A light preset as it is read.
 *
 * @param builtIn true for the preset of the house, which nobody changes
 * @param active false once it can no longer be chosen
 */
public record LightPresetBoard(
        String code, String name, LightRules lightRules, boolean builtIn, boolean active, int version) {}
