package guatu.lights;

import guatu.plan.LightRules;
import guatu.plan.LightWish;
import guatu.shared.error.RuleViolation;
import guatu.shared.web.Typed;
import org.jboss.resteasy.reactive.RestForm;

/** Light rules as typed: into a plan's form, where a blank is the preset's value, or into a preset's. */
public class RulesForm {

    @RestForm
    String code;

    @RestForm
    String name;

    @RestForm
    String lightPreset;

    @RestForm("lightRules.redMissedDays")
    String redMissedDays;

    @RestForm("lightRules.redBehind")
    String redBehind;

    @RestForm("lightRules.yellowSoonDays")
    String yellowSoonDays;

    @RestForm("lightRules.yellowBehind")
    String yellowBehind;

    @RestForm
    Integer version;

    TypedRules typed() {
        return new TypedRules(code, name, lightPreset, redMissedDays, redBehind, yellowSoonDays, yellowBehind, seen());
    }

    int seen() {
        return version == null ? -1 : version;
    }

    static LightWish wish(TypedRules typed) {
        return new LightWish(
                Typed.words(typed.lightPreset()),
                Typed.number("lightRules.redMissedDays", typed.redMissedDays()),
                Typed.number("lightRules.redBehind", typed.redBehind()),
                Typed.number("lightRules.yellowSoonDays", typed.yellowSoonDays()),
                Typed.number("lightRules.yellowBehind", typed.yellowBehind()));
    }

    /** All four values; throws RuleViolation naming the one that is missing. */
    static LightRules rules(TypedRules typed) {
        return new LightRules(
                needed("redMissedDays", typed.redMissedDays()),
                needed("redBehind", typed.redBehind()),
                needed("yellowSoonDays", typed.yellowSoonDays()),
                needed("yellowBehind", typed.yellowBehind()));
    }

    private static int needed(String field, String text) {
        Integer number = Typed.number("lightRules." + field, text);
        if (number == null) throw new RuleViolation("required", "lightRules." + field);
        return number;
    }
}
